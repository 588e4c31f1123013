pragma ComponentBehavior: Bound

import QtQuick
import LangNghe

// A recording from begin to end: what was heard is dark. A tap goes there, a finger drawn along it where it is lifted; the arrow
// keys go 5 s.
FocusScope {
    id: root

    required property list<real> levels
    required property real second // what is heard now
    required property real maximumValue // seconds: the end
    required property string said // the place, as text for a screen reader

    // With maximumValue, what makes it a slider for a screen reader.
    readonly property real value: root.second
    readonly property real minimumValue: 0
    readonly property real stepSize: 5

    property real drawn: -1 // where the finger is, 0 to 1; -1: nowhere
    readonly property real played: root.drawn >= 0 ? root.drawn : root.second / Math.max(0.001, root.maximumValue)
    readonly property real step: root.width / Math.max(1, root.levels.length)

    signal picked(second: real)

    implicitHeight: Theme.main
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Chỗ đang nghe")
    Accessible.description: root.said
    Accessible.onIncreaseAction: root.go(root.stepSize)
    Accessible.onDecreaseAction: root.go(-root.stepSize)
    Keys.onLeftPressed: root.go(-root.stepSize)
    Keys.onRightPressed: root.go(root.stepSize)

    function go(seconds: real): void {
        root.picked(Math.max(0, Math.min(root.maximumValue, root.second + seconds)));
    }

    function placeOf(x: real): real {
        return Math.max(0, Math.min(1, x / Math.max(1, root.width)));
    }

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
            opacity: index < root.played * root.levels.length ? 1 : 0.6
        }
    }

    FocusRing {
        shown: root.activeFocus
        around: 2
        radius: 6
    }

    TapHandler {
        onTapped: point => root.picked(root.placeOf(point.position.x) * root.maximumValue)
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: if (active)
            root.drawn = root.placeOf(centroid.position.x)
        onCanceled: root.drawn = -1
        onActiveChanged: if (!active && root.drawn >= 0) {
            root.picked(root.drawn * root.maximumValue);
            root.drawn = -1;
        }
    }
}
