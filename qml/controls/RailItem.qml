import QtQuick
import QtQuick.Templates as T
import LangNghe

T.AbstractButton {
    id: root

    required property string symbol
    property int badge: 0

    readonly property color ink: root.checked ? Theme.brand : Theme.ink2

    implicitWidth: 72 + 40 * (Theme.textScale - 1)
    implicitHeight: Math.max(64, implicitContentHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.badge > 0 ? qsTr("%1, %n mục chờ gửi", "", root.badge).arg(root.text) : root.text
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: 14
        color: root.checked ? Theme.brandSoft : root.down ? Theme.surface2 : "transparent"

        FocusRing {
            shown: root.visualFocus
            around: 0
        }
    }

    contentItem: RailFace {
        symbol: root.symbol
        text: root.text
        ink: root.ink
        strong: root.checked
        badge: root.badge
    }
}
