import QtQuick
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// The line being written. Enter makes it a line; what stands here is kept as it is typed.
FocusScope {
    id: root

    required property FloorView view
    required property bool empty

    implicitHeight: Math.max(Theme.touch, editor.contentHeight + 12)

    StampTag {
        id: tag

        y: 10
        visible: text !== ""
        text: root.view.draftStamp
    }

    T.TextArea {
        id: editor

        objectName: "floor.draft.editor"
        x: Math.max(tag.visible ? tag.width : 0, 46 * Theme.textScale) + 8
        width: root.width - x
        height: root.height
        topPadding: 4
        focus: true
        activeFocusOnTab: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: Theme.ink
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        font.family: Theme.family
        font.pixelSize: Theme.large
        selectByMouse: true
        text: root.view.draft
        onTextChanged: if (text !== root.view.draft)
            root.view.draft = text
        // One goes on where one stopped.
        onActiveFocusChanged: if (activeFocus && focusReason !== Qt.MouseFocusReason)
            cursorPosition = length
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Dòng đang ghi")
        Accessible.multiLine: true
        Keys.onTabPressed: editor.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: editor.nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onReturnPressed: event => root.enter(event)
        Keys.onEnterPressed: event => root.enter(event)

        Words {
            visible: editor.length === 0 && editor.preeditText === ""
            y: 4
            width: parent.width
            text: root.empty ? qsTr("Ghi ý kiến tại đây; Enter để sang dòng mới") : qsTr("Ghi tiếp…")
            color: Theme.ink3
            font.pixelSize: Theme.large
            Accessible.ignored: true
        }
    }

    function enter(event: KeyEvent): void {
        if (event.modifiers & Qt.ShiftModifier) {
            event.accepted = false;
            return;
        }
        (Qt.inputMethod as InputMethod)?.commit();
        if (editor.text.trim() !== "")
            root.view.commitLine();
    }
}
