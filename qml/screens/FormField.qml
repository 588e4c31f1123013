import QtQuick
import LangNghe
import LangNghe.View

// A field of the meeting's form: shows what is typed or kept, and gives every letter back to be kept as a draft.
Field {
    id: root

    required property MeetingForm form
    required property int field

    wrong: root.form.wrongField === root.field
    onWrongChanged: if (root.wrong)
        root.forceActiveFocus(Qt.OtherFocusReason)
    Accessible.description: root.wrong ? root.form.problem : ""
    text: root.form.texts[root.field] ?? ""
    onTextEdited: root.form.type(root.field, root.text)
    onEntered: root.form.save()
}
