import QtQuick
import QtQuick.Shapes
import LangNghe

// A line drawing on the design's 24 by 24 grid.
Item {
    id: root

    required property string name
    property color color: Theme.ink2
    property int size: 24
    property bool grows: true

    readonly property int drawn: Math.round(root.size * (root.grows ? Theme.drawingScale : 1))

    readonly property bool solid: root.name === "stop" || root.name === "play"

    // A layer of Qt 6.4's software renderer may keep, until it is made anew, what it showed in its first frame.
    property bool ready: false
    property bool changed: false

    implicitWidth: root.drawn
    implicitHeight: root.drawn
    Accessible.ignored: true
    onColorChanged: root.changed = root.ready
    onNameChanged: root.changed = root.ready
    Component.onCompleted: root.ready = true

    Connections {
        enabled: root.changed
        target: root.Window.window

        function onAfterFrameEnd(): void {
            root.changed = false;
        }
    }

    function path(name: string): string {
        switch (name) {
        case "home":
            return "M4 11l8-7 8 7v9H4z";
        case "door":
            return "M6 21V3h12v18M3 21h18M14 12h.1";
        case "floor":
            return "M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4";
        case "sync":
            return "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5";
        case "settings":
            return "M12 9a3 3 0 1 0 .1 0M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M5.600 18.400l2.200-2.200M16.200 7.800l2.200-2.200";
        case "mute":
            return "M4 4l16 16M9 9v3a3 3 0 0 0 5 2M9 6a3 3 0 0 1 6 0v5M6 11a6 6 0 0 0 9.500 5M12 17v4";
        case "stop":
            return "M6 6h12v12H6z";
        case "play":
            return "M7 5l12 7-12 7z";
        case "pause":
            return "M8 5v14M16 5v14";
        case "flag":
            return "M6 21V4h12l-3 4.500 3 4.500H6";
        case "review":
            return "M5 4h14v16H5zM8.500 9h7M8.500 12.500h7M8.500 16h4";
        case "undo":
            return "M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3";
        case "close":
            return "M6 6l12 12M18 6L6 18";
        case "check":
            return "M5 13l5 5L19 7";
        case "down":
            return "M6 9l6 6 6-6";
        case "back":
            return "M15 5l-7 7 7 7";
        case "people":
            return "M9 4a4 4 0 1 0 .1 0M2 21v-2a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v2M19 8v6M16 11h6";
        case "file":
            return "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6";
        default:
            return "M12 8v5M12 16.500h.1M12 3a9 9 0 1 0 .1 0";
        }
    }

    // In a layer, because a bare Shape is drawn outside its clip by the software renderer, and jagged by the others.
    Shape {
        anchors.fill: parent
        layer.enabled: root.visible && !root.changed
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            scale: Qt.size(root.drawn / 24, root.drawn / 24)
            strokeColor: root.color
            strokeWidth: 1.8 * root.drawn / 24
            fillColor: root.solid ? root.color : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.path(root.name)
            }
        }
    }
}
