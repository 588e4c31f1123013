import QtQuick
import QtQuick.Layouts
import LangNghe

ColumnLayout {
    id: root

    spacing: 12

    PrimaryButton {
        objectName: "g.primary"
        Layout.fillWidth: true
        text: "Mời người tiếp theo"
    }

    PrimaryButton {
        objectName: "g.primary.off"
        Layout.fillWidth: true
        enabled: false
        text: "Không bấm được"
    }

    PrimaryButton {
        objectName: "g.primary.long"
        Layout.fillWidth: true
        text: "Một nút có nhiều chữ hơn chỗ của nó, như khi dịch sang tiếng khác"
    }

    OutlineButton {
        objectName: "g.outline"
        Layout.fillWidth: true
        text: "Kết thúc lượt"
    }

    OutlineButton {
        objectName: "g.outline.symbol"
        Layout.fillWidth: true
        symbol: "flag"
        text: "Đánh dấu (2)"
    }

    RowLayout {
        spacing: 12

        SmallButton {
            objectName: "g.small"
            text: "+1 phút"
        }

        SmallButton {
            objectName: "g.small.off"
            enabled: false
            text: "Không bấm được"
        }
    }

    ConfirmButton {
        objectName: "g.confirm"
        Layout.fillWidth: true
        label: "Kết thúc hội nghị"
        question: "Bấm lần nữa để kết thúc"
    }

    ConfirmButton {
        objectName: "g.confirm.asked"
        Layout.fillWidth: true
        label: "Kết thúc hội nghị"
        question: "Bấm lần nữa để kết thúc"
        asked: true
    }

    RowLayout {
        spacing: 12

        RecordButton {
            objectName: "g.record"
            recording: false
        }

        RecordButton {
            objectName: "g.record.on"
            recording: true
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 4

        Chip {
            objectName: "g.chip"
            text: "Đất đai"
        }

        Chip {
            objectName: "g.chip.on"
            text: "Nông thôn mới"
            checked: true
        }

        Toggle {
            objectName: "g.toggle"
            text: "Bỏ qua khoảng lặng"
        }

        Toggle {
            objectName: "g.toggle.on"
            text: "Bỏ qua khoảng lặng"
            checked: true
        }
    }

    Segments {
        objectName: "g.segments"
        Layout.fillWidth: true
        name: "Ai trả lời"
        options: ["Chủ trì", "Cơ quan", "Trả lời sau"]
        current: 1
    }

    Segments {
        objectName: "g.segments.none"
        Layout.fillWidth: true
        name: "Kết luận"
        columns: 2
        options: ["Đã giải quyết", "Giao giải quyết", "Vượt thẩm quyền", "Ghi nhận"]
        current: -1
    }
}
