import QtQuick
import LangNghe

// For the few acts that cannot be undone: the first press asks, the second within five seconds does it. Never a dialog.
OutlineButton {
    id: root

    required property string label
    required property string question
    property bool asked: false

    signal confirmed

    text: root.asked ? root.question : root.label
    edge: root.asked ? Theme.rec : Theme.line
    ink: root.asked ? Theme.rec : Theme.ink
    onClicked: {
        if (root.asked)
            root.confirmed();
        root.asked = !root.asked;
    }
    onActiveFocusChanged: if (!root.activeFocus)
        root.asked = false

    Timer {
        running: root.asked
        interval: 5000
        onTriggered: root.asked = false
    }
}
