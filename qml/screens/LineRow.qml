pragma ComponentBehavior: Bound

import QtQuick
import LangNghe

// A written line. A tap opens it for correction where it stands; Enter or leaving keeps the correction, Escape drops it.
FocusScope {
    id: root

    required property string lineId
    required property string stamp
    required property string text
    required property bool corrected
    property bool lit: false // it is being heard

    readonly property real indent: Math.max(tag.width, 46 * Theme.textScale) + 8

    signal asked
    signal play // its stamp was touched
    signal typed(text: string) // while it is being corrected
    signal finished(text: string)

    objectName: "line." + root.lineId
    implicitHeight: Math.max(words.visible ? words.implicitHeight + 8 : 0, (editor.item as Item)?.implicitHeight ?? 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.stamp} ${root.text}`
    Keys.onSpacePressed: root.play()
    Keys.onReturnPressed: root.asked()
    Keys.onEnterPressed: root.asked()

    FocusRing {
        shown: root.activeFocus && !root.corrected
        around: 0
        radius: 8
    }

    Rectangle {
        anchors.fill: parent
        visible: root.lit
        radius: 8
        color: Theme.waitSoft
    }

    StampTag {
        id: tag

        y: 8
        visible: text !== ""
        text: root.stamp
    }

    Words {
        id: words

        visible: !root.corrected
        x: root.indent
        y: 4
        width: root.width - x
        text: root.text
        font.pixelSize: Theme.large
        Accessible.ignored: true
    }

    TapHandler {
        enabled: !root.corrected
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => {
            if (tag.visible && point.position.x < root.indent)
                root.play();
            else
                root.asked();
        }
    }

    Loader {
        id: editor

        x: root.indent
        width: root.width - x
        active: root.corrected
        focus: true
        Component.onCompleted: setSource("LineEditor.qml", {
            "row": root
        })
    }
}
