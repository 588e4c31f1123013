pragma ComponentBehavior: Bound

import QtQuick
import LangNghe

// How loud it is now, in eight bars: the last moments' levels, newest at the right, and a line at the height of the loudest of them.
Item {
    id: root

    required property real level
    property real peak: 0
    property color color: Theme.rec
    property list<real> past: [0, 0, 0, 0, 0, 0, 0, 0]

    implicitWidth: bars.implicitWidth
    implicitHeight: 16
    Accessible.ignored: true

    onLevelChanged: {
        const next = [];
        for (let i = 1; i < 8; ++i)
            next.push(root.past[i]);
        next.push(root.level);
        root.past = next;
    }

    Row {
        id: bars

        height: 16
        spacing: 2

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

    Rectangle {
        visible: root.peak * 16 > 4
        y: 15 - Math.min(1, root.peak) * 15
        width: bars.width
        height: 1
        color: root.color
    }
}
