import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What the list comes to, and the button that takes it in.
Card {
    id: root

    required property PeopleImport view

    name: qsTr("Kết quả đọc")

    SteadyGrid {
        Layout.fillWidth: true
        columns: root.width / Theme.textScale < 320 ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        Fact {
            objectName: "import.new"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Mới")
            value: root.view.newCount
        }

        Fact {
            objectName: "import.already"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Đã có")
            value: root.view.filledCount > 0 ? qsTr("%1 (bổ sung %2)").arg(root.view.alreadyCount).arg(root.view.filledCount) : root.view.alreadyCount
        }

        Fact {
            objectName: "import.leftOutCount"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Hàng bỏ qua")
            value: root.view.leftOutCount
        }
    }

    SteadyRow {
        Layout.fillWidth: true
        visible: root.view.result !== ""
        spacing: 8

        Icon {
            name: "check"
            size: 20
            color: Theme.done
        }

        Words {
            objectName: "import.result"
            Layout.fillWidth: true
            text: root.view.result
            color: Theme.done
            Accessible.role: Accessible.AlertMessage
        }
    }

    SteadyColumn {
        Layout.fillWidth: true
        visible: root.view.importing
        spacing: 8

        ProgressLine {
            objectName: "import.progress"
            Layout.fillWidth: true
            value: root.view.progress
            name: root.view.progressText
        }

        SteadyRow {
            Layout.fillWidth: true
            spacing: 12

            Words {
                Layout.fillWidth: true
                text: root.view.progressText
                color: Theme.ink2
            }

            SmallButton {
                objectName: "import.stop"
                text: qsTr("Dừng")
                onClicked: root.view.stop()
            }
        }
    }

    PrimaryButton {
        objectName: "import.start"
        Layout.fillWidth: true
        least: Theme.big
        visible: !root.view.importing
        enabled: root.view.canImport
        text: root.view.importLabel
        onClicked: root.view.start()
    }
}
