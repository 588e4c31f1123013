import LangNghe
import LangNghe.View

// What there is to say that belongs to no screen, until it is put away.
Notice {
    id: root

    required property Shell shell

    objectName: "notice"
    text: root.shell.notice
    tone: root.shell.noticeTone
    onDismissed: root.shell.dismissNotice()
}
