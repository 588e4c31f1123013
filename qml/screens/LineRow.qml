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

    readonly property real indent: Math.max(tag.width, 46 * Theme.textScale) + 8

    signal asked
    signal finished(text: string)

    objectName: "line." + root.lineId
    implicitHeight: Math.max(words.visible ? words.implicitHeight + 8 : 0, (editor.item as Item)?.implicitHeight ?? 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.stamp} ${root.text}`
    Keys.onReturnPressed: root.asked()
    Keys.onEnterPressed: root.asked()

    FocusRing {
        shown: root.activeFocus && !root.corrected
        around: 0
        radius: 8
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
        onTapped: root.asked()
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
