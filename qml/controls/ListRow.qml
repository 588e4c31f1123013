import QtQuick
import QtQuick.Templates as T
import LangNghe

// One row: a line above all but the first, a ring inside when the keyboard is on it.
T.ItemDelegate {
    id: root

    required property int index
    required property string spoken // what a screen reader says
    property bool lit: false
    property bool pointed: false // the keyboard's row
    property bool ruled: root.index > 0

    implicitHeight: Math.max(64, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: root.lit ? 12 : 4
    rightPadding: root.lit ? 12 : 4
    topPadding: 10
    bottomPadding: 10
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true

    background: Rectangle {
        color: root.lit ? Theme.brandSoft : root.down ? Theme.surface2 : "transparent"
        radius: root.lit ? 10 : 0

        Rectangle {
            visible: root.ruled && !root.lit
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            shown: root.pointed
            around: -1
            radius: 10
        }
    }
}
