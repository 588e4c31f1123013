import QtQuick
import LangNghe

// A button's drawing and words, together in the middle.
Item {
    id: root

    required property string text
    required property string symbol
    required property color ink
    required property font font

    readonly property real before: root.symbol === "" ? 0 : picture.width + (root.text === "" ? 0 : 8)

    implicitWidth: words.implicitWidth + root.before
    implicitHeight: root.text === "" ? picture.height : words.implicitHeight

    Icon {
        id: picture

        x: (root.width - root.before - words.contentWidth) / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.symbol !== ""
        name: root.symbol
        size: 20
        color: root.ink
    }

    Words {
        id: words

        x: root.before
        width: root.width - root.before
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font: root.font
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
