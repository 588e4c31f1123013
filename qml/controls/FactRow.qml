import QtQuick
import QtQuick.Layouts
import LangNghe

// What it is and what it means at the left, how much at the right, under a line.
Item {
    id: root

    required property string title
    required property string detail
    required property string value

    implicitHeight: Math.max(76, row.implicitHeight + 20)
    Accessible.role: Accessible.StaticText
    Accessible.name: `${root.title}, ${root.value}, ${root.detail}`

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 4
        anchors.rightMargin: 4
        spacing: 14

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.strong
                Accessible.ignored: true
            }

            SubWords {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                Accessible.ignored: true
            }
        }

        Words {
            text: root.value
            font.weight: Theme.strong
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
