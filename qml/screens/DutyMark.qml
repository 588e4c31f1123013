import QtQuick
import QtQuick.Templates as T
import LangNghe

// Done, late, lacking or open, as a sign on its colour. It looks 36 by 24; the finger gets 48 by 48.
T.AbstractButton {
    id: root

    required property int tone

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 8)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 8)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
            around: 0
        }
    }

    contentItem: DutySign {
        text: root.text
        tone: root.tone
    }
}
