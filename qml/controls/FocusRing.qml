import QtQuick
import LangNghe

// Where the keyboard is. Around the control, or inside it for rows of a clipped list.
Rectangle {
    id: root

    required property bool shown
    property real around: 3

    anchors.fill: parent
    anchors.margins: -root.around
    visible: root.shown
    color: "transparent"
    radius: Theme.r + root.around
    border.width: 2
    border.color: Theme.brand
}
