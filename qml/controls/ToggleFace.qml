import QtQuick
import LangNghe

// A toggle's box, ticked or not, and its words.
Item {
    id: root

    required property string text
    required property bool checked

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: Math.max(box.height, words.implicitHeight)

    Rectangle {
        id: box

        width: Math.round(20 * Theme.drawingScale)
        height: width
        anchors.verticalCenter: parent.verticalCenter
        radius: 5
        color: root.checked ? Theme.brand : Theme.surface
        border.width: 2
        border.color: root.checked ? Theme.brand : Theme.ink2

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: 16
            color: Theme.brandInk
        }
    }

    Words {
        id: words

        x: box.width + 10
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: Theme.chip
        font.weight: Theme.strong
        Accessible.ignored: true
    }
}
