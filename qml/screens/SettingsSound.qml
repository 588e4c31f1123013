import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What this tablet keeps of the sound besides the turns.
Card {
    id: root

    required property SoundHabits habits

    name: qsTr("Ghi âm")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Ghi âm")
    }

    Toggle {
        objectName: "settings.preRoll"
        Layout.fillWidth: true
        text: qsTr("Giữ 10 giây trước khi mời")
        checked: root.habits.preRoll
        onClicked: root.habits.preRoll = !root.habits.preRoll
    }

    SubWords {
        Layout.fillWidth: true
        text: qsTr("Chỉ sau khi đã thông báo việc ghi âm, và không giữ gì trong lúc tạm dừng ghi.")
    }

    Toggle {
        objectName: "settings.between"
        Layout.fillWidth: true
        text: qsTr("Ghi cả giữa hai lượt")
        checked: root.habits.between
        onClicked: root.habits.between = !root.habits.between
    }

    SubWords {
        Layout.fillWidth: true
        text: qsTr("Hết lượt vẫn ghi tiếp vào đoạn ấy cho đến khi mời người sau.")
    }
}
