import QtQuick
import LangNghe

// The box of a field; a soft ring shows where one is writing.
Rectangle {
    id: root

    required property bool lit
    property string label: ""

    radius: 10
    color: Theme.surface
    border.width: Theme.edge
    border.color: root.lit ? Theme.brand : Theme.line

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        z: -1
        visible: root.lit
        color: "transparent"
        radius: parent.radius + 3
        border.width: 3
        border.color: Theme.brandSoft
    }

    SmallLabel {
        text: root.label
    }
}
