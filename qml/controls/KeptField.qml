import QtQuick
import LangNghe

// A field that shows a kept value and gives it back changed: on Enter, and when one leaves it, but only what was really typed. What
// changes elsewhere meanwhile shows here, and is never written over by a field that was only passed through.
Field {
    id: root

    required property string kept
    property bool touched: false

    signal given(text: string)

    Component.onCompleted: root.text = root.kept
    onKeptChanged: if (!root.touched)
        root.text = root.kept
    onTextEdited: root.touched = true
    onEntered: root.give()
    onActiveFocusChanged: if (!root.activeFocus)
        root.give()

    function give(): void {
        if (!root.touched)
            return;
        root.touched = false;
        root.given(root.text);
    }

    // Back to what is kept: what was typed does not count.
    function restore(): void {
        root.touched = false;
        root.text = root.kept;
    }
}
