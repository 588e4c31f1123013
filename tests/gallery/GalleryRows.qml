import QtQuick
import QtQuick.Layouts
import LangNghe

ColumnLayout {
    id: root

    spacing: 0

    Repeater {
        model: [["Dòng thường", false, false], ["Dòng đang chọn", true, false], ["Dòng của bàn phím", false, true]]

        ListRow {
            id: row

            required property var modelData

            objectName: "g.row"
            Layout.fillWidth: true
            spoken: row.modelData[0]
            lit: row.modelData[1]
            pointed: row.modelData[2]
            contentItem: Words {
                text: row.modelData[0]
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    SmallHeading {
        Layout.topMargin: 12
        text: "Tiêu đề nhỏ"
    }

    SubWords {
        Layout.fillWidth: true
        text: "Lời phụ: Hội trường UBND xã Cao Xá · 15/03/2018 · Bàn đăng ký A"
    }

    Words {
        Layout.fillWidth: true
        text: "<b>Không</b> bao giờ đọc thành định dạng; ﷽ 👩‍👩‍👧 \u202Eđảo chiều"
    }
}
