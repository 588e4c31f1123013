pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property MeetingsView view

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        name: root.view.listTitle

        Heading {
            Layout.fillWidth: true
            text: root.view.listTitle
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: 32
            visible: list.count === 0
            symbol: "home"
            title: qsTr("Chưa có hội nghị nào trên máy này")
            detail: qsTr("Kế hoạch của văn phòng được nhập vào máy một lần; các hội nghị sẽ hiện ở đây.")
        }

        Rows {
            id: list

            objectName: "meetings.list"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 160
            Layout.rightMargin: -gutter
            focus: true
            name: root.view.listTitle
            model: root.view.meetings
            Keys.onReturnPressed: (list.currentItem as MeetingRow)?.click()
            Keys.onEnterPressed: (list.currentItem as MeetingRow)?.click()
            delegate: MeetingRow {
                width: list.rowWidth
                pointed: ListView.isCurrentItem && (list.ringed || visualFocus)
                onClicked: {
                    list.currentIndex = index;
                    root.view.open(meetingId);
                }
            }
        }
    }
}
