import QtQuick
import LangNghe
import LangNghe.View

// The same over several lines, of which each is an entry; Ctrl+Enter saves.
TextBox {
    id: root

    required property MeetingForm form
    required property int field

    readonly property string held: root.form.texts[root.field] ?? ""

    makesLines: true
    text: root.held
    onHeldChanged: if (root.text !== root.held)
        root.text = root.held
    onEdited: if (root.text !== root.held)
        root.form.type(root.field, root.text)
}
