pragma ComponentBehavior: Bound

import QtQuick
import LangNghe

// A recording from begin to end: what was heard is dark. A tap goes there; the arrow keys go a twentieth.
FocusScope {
    id: root

    required property list<real> levels
    required property real played // 0 to 1

    readonly property real step: root.width / Math.max(1, root.levels.length)

    signal picked(place: real)

    implicitHeight: Theme.main
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Chỗ đang nghe")
    Keys.onLeftPressed: root.picked(Math.max(0, root.played - 0.05))
    Keys.onRightPressed: root.picked(Math.min(1, root.played + 0.05))

    Repeater {
        model: root.levels.length

        Rectangle {
            required property int index

            x: index * root.step
            width: Math.max(1, root.step - 2)
            height: Math.max(3, Math.min(1, root.levels[index] ?? 0) * root.height)
            y: (root.height - height) / 2
            radius: 1
            color: Theme.brand
            opacity: index < root.played * root.levels.length ? 1 : 0.4
        }
    }

    FocusRing {
        shown: root.activeFocus
        around: 2
        radius: 6
    }

    TapHandler {
        onTapped: point => root.picked(point.position.x / Math.max(1, root.width))
    }
}
