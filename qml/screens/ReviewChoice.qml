import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe

// One of the values; a tap makes it the one that holds.
T.AbstractButton {
    id: root

    required property string rowId
    required property string what
    required property string value
    required property string who
    required property bool shown
    required property bool first

    objectName: "choice." + root.rowId
    implicitHeight: Math.max(Theme.main, implicitContentHeight + 20)
    padding: 10
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2, %3").arg(root.what).arg(root.value).arg(root.who)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.r
        color: root.down ? Theme.surface2 : Theme.waitSoft
        border.width: root.shown ? 2 : Theme.edge
        border.color: root.shown ? Theme.wait : Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: Theme.r
        }
    }

    contentItem: ColumnLayout {
        spacing: 2

        SubWords {
            Layout.fillWidth: true
            text: root.shown ? qsTr("%1 · đang hiện").arg(root.what) : root.what
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            text: root.value !== "" ? root.value : qsTr("(để trống)")
            font.weight: Theme.strong
            Accessible.ignored: true
        }

        SubWords {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.who
            Accessible.ignored: true
        }
    }
}
