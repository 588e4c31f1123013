import LangNghe
import LangNghe.View

Words {
    id: root

    required property MeetingForm form
    required property bool shown

    objectName: "meetingForm.problem"
    visible: root.shown && text !== ""
    text: root.form.problem
    color: Theme.rec
    font.pixelSize: Theme.sub
    font.weight: Theme.strong
}
