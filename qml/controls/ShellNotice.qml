import LangNghe
import LangNghe.View

// What there is to say that belongs to no screen, until it is put away.
Notice {
    id: root

    required property Shell shell
    required property UndoStack undoStack

    objectName: "notice"
    text: root.shell.notice
    tone: root.shell.noticeTone
    act: root.undoStack.canRedo && root.undoStack.said === root.shell.notice ? qsTr("Làm lại") : ""
    onActed: root.undoStack.redo()
    onDismissed: root.shell.dismissNotice()
}
