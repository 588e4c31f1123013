import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// How this tablet looks and speaks.
FocusScope {
    id: root

    required property DisplaySettings display

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        name: qsTr("Màn hình")

        Heading {
            Layout.fillWidth: true
            text: qsTr("Màn hình")
        }

        SmallHeading {
            Layout.fillWidth: true
            text: qsTr("Màu")
        }

        Segments {
            objectName: "settings.palette"
            Layout.fillWidth: true
            focus: true
            name: qsTr("Màu")
            options: [qsTr("Sáng"), qsTr("Tối"), qsTr("Tương phản cao")]
            columns: root.width / Theme.textScale < 340 ? 1 : 3
            current: root.display.palette
            onPicked: index => root.display.palette = index
        }

        SmallHeading {
            Layout.fillWidth: true
            text: qsTr("Cỡ chữ")
        }

        Segments {
            objectName: "settings.textScale"
            Layout.fillWidth: true
            name: qsTr("Cỡ chữ")
            options: ["100 %", "125 %", "150 %", "175 %", "200 %"]
            columns: root.width / Theme.textScale < 400 ? 2 : 5
            current: Math.round((root.display.textScale - 1) * 4)
            onPicked: index => root.display.textScale = 1 + index / 4
        }

        SmallHeading {
            Layout.fillWidth: true
            text: "Ngôn ngữ (Language)"
        }

        Segments {
            objectName: "settings.language"
            Layout.fillWidth: true
            name: "Ngôn ngữ (Language)"
            options: ["Tiếng Việt", "English"]
            current: root.display.language === "en" ? 1 : 0
            onPicked: index => root.display.language = index === 1 ? "en" : "vi"
        }

        Notice {
            objectName: "settings.restart"
            Layout.fillWidth: true
            visible: root.display.speaksAnother
            radius: 10
            closable: false
            tone: Tone.Info
            text: qsTr("Chương trình sẽ dùng ngôn ngữ này từ lần mở sau.")
        }
    }
}
