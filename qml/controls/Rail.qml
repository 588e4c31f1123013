import QtQuick
import QtQuick.Layouts
import LangNghe

// The way between the screens, always in sight.
Rectangle {
    id: root

    required property int current
    required property int unsent

    signal picked(int screen)

    implicitWidth: 88 + 40 * (Theme.textScale - 1) // so that no word is broken
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Các màn hình")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        spacing: 6

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 14
            implicitWidth: 44
            implicitHeight: 44
            radius: 14
            color: Theme.brand

            Words {
                anchors.centerIn: parent
                text: "LN"
                color: Theme.brandInk
                font.pixelSize: 16
                font.weight: Font.Bold
                Accessible.name: qsTr("Lắng Nghe")
            }
        }

        RailItem {
            objectName: "rail.meetings"
            text: qsTr("Hội nghị")
            symbol: "home"
            checked: root.current === 0
            onClicked: root.picked(0)
        }

        RailItem {
            objectName: "rail.door"
            text: qsTr("Đăng ký")
            symbol: "door"
            checked: root.current === 1
            onClicked: root.picked(1)
        }

        RailItem {
            objectName: "rail.floor"
            text: qsTr("Điều hành")
            symbol: "floor"
            checked: root.current === 2
            onClicked: root.picked(2)
        }

        RailItem {
            objectName: "rail.sync"
            text: qsTr("Đồng bộ")
            symbol: "sync"
            badge: root.unsent
            checked: root.current === 3
            onClicked: root.picked(3)
        }

        RailItem {
            objectName: "rail.settings"
            text: qsTr("Cài đặt")
            symbol: "settings"
            checked: root.current === 4
            onClicked: root.picked(4)
        }
    }
}
