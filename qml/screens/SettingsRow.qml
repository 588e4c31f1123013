import QtQuick
import QtQuick.Layouts
import LangNghe

// A word of a short list, and the way to take it out.
SteadyRow {
    id: root

    required property string text
    property bool removable: true

    signal removed

    spacing: 12

    Words {
        Layout.fillWidth: true
        text: root.text
    }

    SmallButton {
        objectName: root.objectName + ".remove"
        visible: root.removable
        implicitWidth: Math.max(64, implicitContentWidth + leftPadding + rightPadding)
        text: qsTr("Bỏ")
        Accessible.name: qsTr("Bỏ %1").arg(root.text)
        onClicked: root.removed()
    }
}
