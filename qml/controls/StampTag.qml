import QtQuick
import LangNghe

// When something was said, counted from the start of the clip.
Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + 12
    implicitHeight: label.implicitHeight + 2
    radius: 6
    color: Theme.brandSoft

    Words {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Theme.brand
        font.pixelSize: Theme.caption
        font.weight: Theme.strong
        wrapMode: Text.NoWrap
    }
}
