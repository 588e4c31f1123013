import QtQuick
import QtQuick.Templates as T
import LangNghe

// On or off, as a box with a tick before its words. It does not switch itself: who owns the fact does.
T.AbstractButton {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
    leftPadding: 12
    rightPadding: 12
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: 10
        color: root.checked ? Theme.brandSoft : root.down ? Theme.surface2 : Theme.surface
        border.width: Theme.edge
        border.color: root.checked ? Theme.brand : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: ToggleFace {
        text: root.text
        checked: root.checked
    }
}
