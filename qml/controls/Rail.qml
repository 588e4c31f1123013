import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// The way between the screens, always in sight.
Rectangle {
    id: root

    required property int current
    required property int unsent
    required property UndoStack undoStack

    signal picked(int screen)

    implicitWidth: 88 + 52 * (Theme.textScale - 1) // so that no word is broken, nor wrapped for being strong
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Các màn hình")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    // A short window in large letters scrolls it.
    Flickable {
        id: room

        anchors.fill: parent
        contentWidth: width
        contentHeight: items.height + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: Bar {}

        ColumnLayout {
            id: items

            anchors.horizontalCenter: parent.horizontalCenter
            y: 12
            height: Math.max(implicitHeight, room.height - 24)
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
                    font.weight: Theme.strong
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
                objectName: "rail.review"
                text: qsTr("Rà soát")
                symbol: "review"
                checked: root.current === 3
                onClicked: root.picked(3)
            }

            RailItem {
                objectName: "rail.sync"
                text: qsTr("Đồng bộ")
                symbol: "sync"
                badge: root.unsent
                checked: root.current === 4
                onClicked: root.picked(4)
            }

            RailItem {
                objectName: "rail.settings"
                text: qsTr("Cài đặt")
                symbol: "settings"
                checked: root.current === 5
                onClicked: root.picked(5)
            }

            Item {
                Layout.fillHeight: true
            }

            RailItem {
                objectName: "rail.undo"
                focusPolicy: Qt.TabFocus // the caret stays where somebody writes, as it does with Ctrl+Z
                text: qsTr("Hoàn tác")
                symbol: "undo"
                enabled: root.undoStack.canUndo
                opacity: enabled ? 1 : 0.5
                Accessible.role: Accessible.Button
                Accessible.name: root.undoStack.canUndo ? qsTr("Hoàn tác: %1").arg(root.undoStack.undoName) : text
                onClicked: root.undoStack.undo()
            }
        }
    }
}
