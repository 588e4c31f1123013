pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property MeetingsView view
    required property MeetingForm form

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        name: root.view.listTitle

        SteadyRow {
            Layout.fillWidth: true
            spacing: 12

            Heading {
                objectName: "meetings.title"
                Layout.fillWidth: true
                text: root.view.listTitle
            }

            PrimaryButton {
                objectName: "meetings.add"
                least: Theme.touch
                leftPadding: 24
                rightPadding: 24
                text: qsTr("Thêm hội nghị")
                onClicked: root.form.add()
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: 32
            visible: list.count === 0
            symbol: "home"
            title: qsTr("Chưa có hội nghị nào trên máy này")
            detail: qsTr("Bấm Thêm hội nghị; các hội nghị sẽ hiện ở đây.")
        }

        YearRows {
            id: list

            objectName: "meetings.list"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 160
            Layout.rightMargin: -gutter
            focus: true
            name: root.view.listTitle
            model: root.view.meetings
            section.property: root.view.severalYears ? "year" : ""
            Keys.onReturnPressed: (list.currentItem as MeetingRow)?.clicked()
            Keys.onEnterPressed: (list.currentItem as MeetingRow)?.clicked()
            delegate: MeetingRow {
                width: list.rowWidth
                pointed: ListView.isCurrentItem && (list.ringed || visualFocus)
                onClicked: {
                    list.currentIndex = index;
                    root.view.open(meetingId);
                }
            }
        }

        RemovedRows {
            Layout.fillWidth: true
            title: qsTr("Hội nghị đã bỏ")
            model: root.view.removed
            onBroughtBack: thingId => root.view.bringBack(thingId)
        }

        MeetingDesk {
            Layout.fillWidth: true
            view: root.view
        }
    }
}
