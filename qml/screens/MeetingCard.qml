pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The open meeting: what it is, how it goes, who sits at this tablet, and its start and end.
Card {
    id: root

    required property MeetingsView view

    name: root.view.hasCurrent ? root.view.currentTitle : qsTr("Chưa mở hội nghị nào")

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.view.hasCurrent
        symbol: "home"
        title: qsTr("Chưa mở hội nghị nào")
        detail: qsTr("Chọn một hội nghị trong danh sách để mở.")
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.view.hasCurrent
        spacing: 12

        MeetingHead {
            Layout.fillWidth: true
            view: root.view
        }

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 4
            visible: root.view.steps.length > 0
            text: qsTr("Trình tự")
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: root.view.steps

                RowLayout {
                    id: step

                    required property int index
                    required property string modelData

                    spacing: 12

                    Pill {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: 30 * Theme.textScale
                        text: step.index + 1
                        tone: Tone.Brand
                        spoken: false
                    }

                    Words {
                        Layout.fillWidth: true
                        text: step.modelData
                        Accessible.name: `${step.index + 1}. ${step.modelData}`
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        MeetingDesk {
            Layout.fillWidth: true
            view: root.view
        }

        MeetingActs {
            Layout.fillWidth: true
            view: root.view
        }
    }
}
