import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyGrid {
    id: root

    required property CollectedView view

    columns: root.width / Theme.textScale < 420 ? 1 : 2
    columnSpacing: 12
    rowSpacing: 12

    PrimaryButton {
        objectName: "collected.save"
        Layout.fillWidth: true
        least: 64
        text: root.view.editing ? qsTr("Lưu thay đổi") : qsTr("Lưu, sang ý kiến tiếp")
        onClicked: root.view.save()
    }

    OutlineButton {
        objectName: "collected.leaveEditing"
        Layout.fillWidth: root.columns === 1
        least: 64
        visible: root.view.editing
        text: qsTr("Thôi sửa")
        onClicked: root.view.leaveEditing()
    }

    OutlineButton {
        objectName: "collected.paste"
        Layout.fillWidth: root.columns === 1
        least: 64
        visible: !root.view.editing
        text: qsTr("Dán từ bảng")
        Accessible.name: qsTr("Dán một đoạn văn hoặc một bảng có cột đơn vị và nội dung")
        onClicked: root.view.paste()
    }
}
