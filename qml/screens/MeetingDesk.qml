pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Who writes at this tablet, and which desk it is.
SteadyGrid {
    id: root

    required property MeetingsView view

    readonly property list<string> letters: ["A", "B", "C", "S", "D", "E"]

    columns: root.width / Theme.textScale < 520 ? 1 : 2
    columnSpacing: 16
    rowSpacing: 8

    KeptField {
        id: secretary

        objectName: "meeting.secretary"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        label: qsTr("Thư ký tại máy này")
        kept: root.view.secretaryName
        onGiven: text => {
            if (text.trim() === "")
                secretary.restore();
            else
                root.view.setSecretary(text);
        }
    }

    Column {
        spacing: 2

        SmallHeading {
            text: qsTr("Bàn của máy này")
            font.pixelSize: Theme.caption
        }

        Row {
            leftPadding: -3
            rightPadding: -3

            Repeater {
                model: root.letters

                Chip {
                    required property string modelData

                    objectName: "desk." + modelData
                    text: modelData
                    leftPadding: 0
                    rightPadding: 0
                    width: Math.max(Theme.touch + 2, implicitHeight)
                    checked: root.view.deskLetter === modelData
                    Accessible.name: qsTr("Bàn %1").arg(modelData)
                    onClicked: root.view.setDesk(modelData)
                }
            }
        }
    }
}
