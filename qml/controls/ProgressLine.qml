import QtQuick
import LangNghe

Rectangle {
    id: root

    required property real value // 0 to 1
    required property string name
    property color tint: Theme.brand

    implicitHeight: 10
    radius: 5
    color: Theme.surface2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    Rectangle {
        width: root.value > 0 ? Math.max(parent.radius * 2, parent.width * Math.min(1, root.value)) : 0
        height: parent.height
        radius: parent.radius
        color: root.tint
    }
}
