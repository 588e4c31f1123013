import QtQuick
import LangNghe

// The box of a field; a soft ring shows where one is writing.
Rectangle {
    id: root

    required property bool lit
    property bool wrong: false
    property string label: ""
    property real aside: 0 // what stands to the right of the label

    radius: 10
    color: Theme.surface
    border.width: root.wrong ? 2 : Theme.edge
    border.color: root.wrong ? Theme.rec : root.lit ? Theme.brand : Theme.line

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
        width: root.width - 28 - root.aside
        text: root.label
    }
}
