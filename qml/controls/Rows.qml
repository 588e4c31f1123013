import QtQuick
import QtQuick.Templates as T
import LangNghe

// A list that takes the room there is. Rows come and go by themselves; nothing is ever rebuilt under a finger.
ListView {
    id: root

    required property string name
    // Rows make room for the bar where there is one.
    readonly property real rowWidth: root.width - (root.contentHeight > root.height ? 10 : 0)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    // Rows that are still being built ahead of time when their model row goes make Qt 6.4 complain.
    cacheBuffer: 0
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: root.name
    T.ScrollBar.vertical: Bar {}
    onActiveFocusChanged: if (root.activeFocus && root.currentIndex < 0 && root.count > 0)
        root.currentIndex = 0

    move: Transition {
        NumberAnimation {
            property: "y"
            duration: 120
        }
    }
    displaced: Transition {
        NumberAnimation {
            property: "y"
            duration: 120
        }
    }
}
