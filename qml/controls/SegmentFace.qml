import QtQuick
import LangNghe

// The fill of one part of Segments. Only the corners that lie at the outside are round.
Rectangle {
    id: root

    required property bool atLeft
    required property bool atRight
    required property bool atTop
    required property bool atBottom

    radius: Theme.r - 1

    Rectangle {
        visible: !(root.atLeft && root.atTop)
        width: root.radius
        height: root.radius
        color: root.color
    }

    Rectangle {
        visible: !(root.atRight && root.atTop)
        anchors.right: parent.right
        width: root.radius
        height: root.radius
        color: root.color
    }

    Rectangle {
        visible: !(root.atLeft && root.atBottom)
        anchors.bottom: parent.bottom
        width: root.radius
        height: root.radius
        color: root.color
    }

    Rectangle {
        visible: !(root.atRight && root.atBottom)
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.radius
        height: root.radius
        color: root.color
    }
}
