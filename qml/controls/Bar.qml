import QtQuick
import QtQuick.Templates as T
import LangNghe

// A thin scroll bar, there only while there is more than fits.
T.ScrollBar {
    id: root

    implicitWidth: 8
    implicitHeight: 8
    padding: 2
    minimumSize: 0.08
    visible: root.policy !== T.ScrollBar.AlwaysOff && root.size < 1.0

    contentItem: Rectangle {
        implicitWidth: 4
        implicitHeight: 4
        radius: 2
        color: root.pressed ? Theme.brand : Theme.ink3
        opacity: root.active ? 0.9 : 0.45
    }
}
