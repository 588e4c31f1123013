import QtQuick
import QtQuick.Layouts
import LangNghe

SteadyRow {
    id: root

    required property CollectedRow row

    spacing: 8

    SmallButton {
        objectName: "collected.edit"
        Layout.fillWidth: true
        text: qsTr("Sửa")
        onClicked: root.row.edit()
    }

    SmallButton {
        objectName: "collected.remove"
        Layout.fillWidth: true
        text: qsTr("Bỏ")
        onClicked: root.row.remove()
    }
}
