import QtQuick
import QtQuick.Templates as T
import LangNghe

// A list that takes the room there is. Rows come and go by themselves; nothing is ever rebuilt under a finger. They stand at their
// places at once: a row that slides while the height of one above it changes, as it does when words wrap, is left by Qt 6.4 where it
// was sliding to, under or over its neighbours.
ListView {
    id: root

    required property string name
    // The ring shows once the keyboard is used, not while a finger is.
    property bool keyed: false
    readonly property bool ringed: root.activeFocus && root.keyed
    // The bar stands beside the rows; where the list is used it reaches into the card's margin by as much.
    readonly property int gutter: 12
    readonly property real rowWidth: root.width - root.gutter

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    // Rows that are still being built ahead of time when their model row goes make Qt 6.4 complain.
    cacheBuffer: 0
    activeFocusOnTab: root.count > 0
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: root.name
    T.ScrollBar.vertical: Bar {}
    Keys.onPressed: root.keyed = true
    // The Tab that came here was pressed elsewhere.
    Keys.onReleased: root.keyed = true
    onActiveFocusChanged: if (root.activeFocus && root.currentIndex < 0 && root.count > 0)
        root.currentIndex = 0
}
