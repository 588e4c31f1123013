import QtQuick
import LangNghe

// A small label over what it says.
Column {
    id: root

    required property string label
    required property string value

    visible: root.value !== ""

    Words {
        width: parent.width
        text: root.label
        color: Theme.ink2
        font.pixelSize: Theme.caption
    }

    Words {
        width: parent.width
        text: root.value
    }
}
