import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

ColumnLayout {
    id: root

    spacing: 12

    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [["Chưa chốt ngày", Tone.Plain], ["Chờ", Tone.Brand], ["Giao · 30/04", Tone.Wait], ["Đã giải quyết", Tone.Done], ["Thiếu kết luận", Tone.Rec], ["Ghi nhận", Tone.Info]]

            Pill {
                required property var modelData

                text: modelData[0]
                tone: modelData[1]
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [["Ngoại tuyến · 14 mục chờ gửi", Tone.Wait], ["Văn phòng đã nhận đủ", Tone.Done], ["Không có micrô", Tone.Rec]]

            Pill {
                required property var modelData

                dot: true
                small: false
                text: modelData[0]
                tone: modelData[1]
            }
        }
    }

    Repeater {
        model: [["Đã hoàn tác: Mời phát biểu.", Tone.Info], ["Đồng hồ của máy sai 3 phút.", Tone.Wait], ["Bộ nhớ máy đã đầy: chưa lưu được. Hãy xóa bớt tệp khác trên máy rồi làm lại.", Tone.Rec], ["Văn phòng đã nhận đủ.", Tone.Done]]

        Notice {
            required property var modelData

            objectName: "g.notice"
            Layout.fillWidth: true
            radius: 10
            text: modelData[0]
            tone: modelData[1]
        }
    }

    EmptyState {
        Layout.fillWidth: true
        symbol: "door"
        title: "Chưa có ai đăng ký"
        detail: "Tìm đại biểu ở ô bên cạnh, hoặc ghi họ tên và đơn vị, rồi bấm Đăng ký."
    }

    FactRow {
        Layout.fillWidth: true
        title: "Dung lượng còn trống"
        detail: "đủ ghi khoảng 300 giờ"
        value: "3,4 GB"
    }

    Fact {
        Layout.fillWidth: true
        label: "Chủ trì"
        value: "Bí thư Huyện ủy"
    }
}
