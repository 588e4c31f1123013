pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The open meeting: what it is, how it goes, who sits at this tablet, and its start and end. An item between the card's
// layout and its own, because Qt 6.4 takes deeply nested layouts that appear all at once for a loop.
Item {
    id: root

    required property MeetingsView view

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
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

        Column {
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: root.view.steps

                Item {
                    id: step

                    required property int index
                    required property string modelData

                    width: parent?.width ?? 0
                    implicitHeight: words.implicitHeight

                    Pill {
                        id: number

                        width: 30 * Theme.textScale
                        text: step.index + 1
                        tone: Tone.Brand
                        spoken: false
                    }

                    Words {
                        id: words

                        anchors.left: number.right
                        anchors.leftMargin: 12
                        anchors.right: parent.right
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
