import QtQuick
import QtQuick.Templates as T
import LangNghe

// One line of writing with its label inside the box.
T.TextField {
    id: root

    required property string label
    // What an input method is still composing counts as typed, at the place where it stands.
    readonly property string composed: root.text.slice(0, root.cursorPosition) + root.preeditText + root.text.slice(root.cursorPosition)

    property bool wrong: false // what stands here has to be corrected

    signal entered

    implicitWidth: 200
    implicitHeight: Math.max(Theme.main, Theme.captionLine + contentHeight + 16)
    leftPadding: 14
    rightPadding: 14
    topPadding: 8 + Theme.captionLine
    bottomPadding: 8
    verticalAlignment: Text.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.brandInk
    placeholderTextColor: Theme.ink3
    font.family: Theme.family
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label
    // What is not being written shows its beginning; the keys go on at its end, a finger where it touches.
    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.cursorPosition = 0;
        else if (root.focusReason !== Qt.MouseFocusReason)
            root.cursorPosition = root.length;
    }
    onTextChanged: if (!root.activeFocus)
        root.cursorPosition = 0
    Keys.onReturnPressed: root.entered()
    Keys.onEnterPressed: root.entered()

    background: FieldFace {
        lit: root.activeFocus
        wrong: root.wrong
        label: root.label
    }
}
