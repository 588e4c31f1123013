pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// The lines of the shown opinion with their stamps, and below them, in the same box, the one being written.
FocusScope {
    id: root

    required property FloorView view
    property string corrected: "" // the line that is being corrected

    FieldFace {
        anchors.fill: parent
        lit: draft.activeFocus
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: 2
        contentWidth: width
        contentHeight: column.height + 20
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: Bar {}
        onHeightChanged: if (draft.activeFocus)
            scroll.toEnd()

        TapHandler {
            onTapped: draft.forceActiveFocus(Qt.OtherFocusReason)
        }

        Column {
            id: column

            x: 12
            y: 10
            width: scroll.width - 24
            onHeightChanged: if (draft.activeFocus)
                scroll.toEnd()

            Repeater {
                model: root.view.lines

                LineRow {
                    width: column.width
                    corrected: root.corrected === lineId
                    onAsked: root.corrected = lineId
                    onPlay: root.corrected = lineId
                    onTyped: text => root.view.keepCorrection(lineId, text)
                    onFinished: text => root.finish(lineId, text)
                }
            }

            DraftRow {
                id: draft

                objectName: "floor.draft"
                width: column.width
                focus: true
                view: root.view
                empty: column.children.length <= 2
                onActiveFocusChanged: if (activeFocus)
                    scroll.toEnd()
            }
        }

        function toEnd(): void {
            scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height);
        }
    }

    // After a call the keys belong to the new turn, wherever they were: a space must not press the button again.
    Connections {
        target: root.view

        function onCalledHere(): void {
            draft.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    function finish(lineId: string, text: string): void {
        root.corrected = "";
        root.view.editLine(lineId, text);
        draft.forceActiveFocus(Qt.OtherFocusReason);
    }
}
