pragma ComponentBehavior: Bound

import QtQuick
import LangNghe

// The levels of the last moments, as thin bars around a middle line.
Item {
    id: root

    required property list<real> levels
    property color color: Theme.rec

    readonly property int most: 36
    readonly property int bars: Math.max(4, Math.min(root.most, Math.floor(root.width / 4))) // with something between them
    readonly property real step: root.width / root.bars

    implicitHeight: 44
    Accessible.ignored: true

    Repeater {
        model: root.bars

        Rectangle {
            required property int index

            readonly property real level: root.levels[root.levels.length - root.bars + index] ?? 0

            x: index * root.step
            width: Math.max(1, root.step - 2)
            height: Math.max(3, Math.min(1, level) * root.height)
            y: (root.height - height) / 2
            radius: 1
            color: root.color
        }
    }
}
