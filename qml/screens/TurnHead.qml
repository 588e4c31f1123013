import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyColumn {
    id: root

    required property FloorView view

    spacing: 12

    SteadyGrid {
        Layout.fillWidth: true
        columns: root.width / Theme.textScale < 340 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 4

        SteadyColumn {
            Layout.fillWidth: true
            spacing: 0

            SmallHeading {
                objectName: "floor.turnTitle"
                Layout.fillWidth: true
                text: root.view.turnTitle
            }

            Heading {
                objectName: "floor.speaker"
                Layout.fillWidth: true
                text: root.view.speakerName
                font.pixelSize: Theme.name
            }

            SubWords {
                Layout.fillWidth: true
                text: root.view.speakerDetail
            }
        }

        SteadyColumn {
            spacing: 0
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter

            Words {
                objectName: "floor.elapsed"
                Layout.alignment: Qt.AlignRight
                text: root.view.elapsed
                color: root.view.overtime ? Theme.rec : Theme.ink
                font.pixelSize: Theme.timer
                font.weight: Theme.strong
                lineHeight: 0.85
                wrapMode: Text.NoWrap
            }

            SubWords {
                objectName: "floor.remaining"
                Layout.alignment: Qt.AlignRight
                text: root.view.paused ? qsTr("tạm dừng · %1").arg(root.view.remaining) : root.view.remaining
                color: root.view.overtime ? Theme.rec : root.view.paused ? Theme.wait : Theme.ink2
                font.weight: root.view.overtime || root.view.paused ? Theme.strong : Font.Normal
                wrapMode: Text.NoWrap
            }
        }
    }

    ProgressLine {
        Layout.fillWidth: true
        name: qsTr("Thời gian phát biểu")
        value: root.view.progress
        tint: root.view.overtime ? Theme.rec : Theme.brand
    }
}
