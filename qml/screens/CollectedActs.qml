import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyGrid {
    id: root

    required property CollectedView view
    property bool low: false // their words rather wrap

    columns: root.width / Theme.textScale < (root.low ? 340 : 420) ? 1 : 2
    columnSpacing: 12
    rowSpacing: 12

    PrimaryButton {
        objectName: "collected.save"
        Layout.fillWidth: true
        Layout.columnSpan: root.view.editing ? 1 : root.columns
        least: 64
        text: root.view.editing ? qsTr("Lưu thay đổi") : root.view.paper ? qsTr("Lưu, sang phiếu tiếp") : qsTr("Lưu, sang ý kiến tiếp")
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
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        visible: !root.view.editing
        enabled: !root.view.reading
        text: qsTr("Dán từ bảng tạm")
        Accessible.name: qsTr("Dán một đoạn văn hoặc một bảng có cột đơn vị và nội dung")
        onClicked: root.view.paste()
    }

    OutlineButton {
        objectName: "collected.file"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        visible: !root.view.editing
        enabled: !root.view.reading
        symbol: "file"
        text: root.view.reading ? qsTr("Đang đọc…") : qsTr("Chọn tệp…")
        Accessible.name: qsTr("Nhập ý kiến từ một tệp Excel (.xlsx) hoặc .csv")
        onClicked: dialog.open()
    }

    TableFileDialog {
        id: dialog

        title: qsTr("Chọn bảng tổng hợp ý kiến")
        onAccepted: root.view.readFile(dialog.selectedFile)
    }
}
