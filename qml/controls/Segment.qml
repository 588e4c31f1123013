import QtQuick
import QtQuick.Templates as T
import LangNghe

// One part of Segments.
T.AbstractButton {
    id: root

    required property bool atLeft
    required property bool atRight
    required property bool atTop
    required property bool atBottom

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 20)
    leftPadding: 6
    rightPadding: 6
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onRightPressed: root.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: root.nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason)

    background: SegmentFace {
        atLeft: root.atLeft
        atRight: root.atRight
        atTop: root.atTop
        atBottom: root.atBottom
        color: root.checked ? Theme.brand : root.down ? Theme.surface2 : Theme.surface

        FocusRing {
            shown: root.visualFocus
            around: -2
            border.color: root.checked ? Theme.brandInk : Theme.brand
        }
    }

    contentItem: Words {
        text: root.text
        color: root.checked ? Theme.brandInk : Theme.ink
        font.pixelSize: Theme.chip
        font.weight: Theme.strong
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
