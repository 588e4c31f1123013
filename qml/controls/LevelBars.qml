pragma ComponentBehavior: Bound

import QtQuick
import LangNghe

// How loud it is now, in eight bars: the last moments' levels, newest at the right.
Row {
    id: root

    required property real level
    property color color: Theme.rec
    property list<real> past: [0, 0, 0, 0, 0, 0, 0, 0]

    spacing: 2
    height: 16
    Accessible.ignored: true

    onLevelChanged: {
        const next = [];
        for (let i = 1; i < 8; ++i)
            next.push(root.past[i]);
        next.push(root.level);
        root.past = next;
    }

    Repeater {
        model: 8

        Rectangle {
            required property int index

            anchors.bottom: parent?.bottom
            width: 3
            radius: 1
            height: Math.max(3, Math.min(1, root.past[index] ?? 0) * 16)
            color: root.color
        }
    }
}
