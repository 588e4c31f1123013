import QtQuick
import QtQuick.Layouts
import LangNghe

ColumnLayout {
    id: root

    spacing: 12

    Field {
        objectName: "g.field.empty"
        Layout.fillWidth: true
        label: "Họ và tên *"
    }

    Field {
        objectName: "g.field"
        Layout.fillWidth: true
        label: "Họ và tên *"
        text: "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên"
    }

    Field {
        objectName: "g.field.focus"
        Layout.fillWidth: true
        label: "Đang gõ"
        text: "Nguyễn Thị Hườ"
        focus: true
    }

    Field {
        objectName: "g.field.off"
        Layout.fillWidth: true
        enabled: false
        label: "Không sửa được"
        text: "Hội LHPN xã Cao Xá"
    }

    KeptField {
        objectName: "g.kept"
        Layout.fillWidth: true
        label: "Thư ký tại máy này"
        kept: "Nguyễn Thị Hạnh"
    }

    TextBox {
        objectName: "g.box.empty"
        Layout.fillWidth: true
        label: "Nội dung trả lời"
    }

    TextBox {
        objectName: "g.box"
        Layout.fillWidth: true
        Layout.preferredHeight: 120
        label: "Nội dung trả lời"
        stamp: "01:40"
        text: "Còn 37 hồ sơ tồn, nguyên nhân chậm đo đạc. Sẽ niêm yết danh sách tại thôn trong tuần này, và trả lời từng hộ bằng văn bản trước ngày 30 tháng 4. Những hồ sơ đủ điều kiện được cấp ngay."
    }
}
