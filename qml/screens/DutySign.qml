import QtQuick
import LangNghe

Item {
    id: root

    required property string text
    required property int tone

    implicitWidth: sign.width
    implicitHeight: sign.height

    Pill {
        id: sign

        anchors.centerIn: parent
        width: Math.max(36 * Theme.textScale, implicitWidth)
        text: root.text
        tone: root.tone
        spoken: false
    }
}
