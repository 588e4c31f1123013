import QtQuick
import QtQuick.Templates as T
import LangNghe

// One choice among a few. It looks 42 px high; the finger gets 48.
T.AbstractButton {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 26)
    leftPadding: 19
    rightPadding: 19
    leftInset: 3
    rightInset: 3
    topInset: 3
    bottomInset: 3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onRightPressed: root.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: root.nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.brand : root.down ? Theme.surface2 : Theme.surface
        border.width: Theme.edge
        border.color: root.checked ? Theme.brand : Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    contentItem: Words {
        text: root.text
        color: root.checked ? Theme.brandInk : Theme.ink
        font.pixelSize: Theme.chip
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
