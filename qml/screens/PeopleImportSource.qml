import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Where the list comes from.
FocusScope {
    id: root

    required property PeopleImport view
    required property bool lit // a file is held over the window

    implicitWidth: card.implicitWidth
    implicitHeight: card.implicitHeight

    TableFileDialog {
        id: dialog

        title: qsTr("Chọn danh sách đại biểu")
        onAccepted: root.view.readFile(dialog.selectedFile)
    }

    Card {
        id: card

        anchors.fill: parent
        name: qsTr("Nhập danh sách đại biểu")
        border.color: root.lit ? Theme.brand : Theme.line

        SteadyRow {
            Layout.fillWidth: true
            spacing: 12

            SmallButton {
                objectName: "import.back"
                symbol: "back"
                text: qsTr("Quay lại")
                onClicked: root.view.close()
            }

            Heading {
                Layout.fillWidth: true
                text: qsTr("Nhập danh sách đại biểu")
            }
        }

        SubWords {
            Layout.fillWidth: true
            visible: !root.view.hasTable
            text: qsTr("Chọn tệp Excel (.xlsx) hoặc .csv, kéo thả tệp vào đây, hoặc dán một bảng đã chép. Danh sách cũ gõ bằng TCVN3 (.VnTime) cũng đọc được.")
        }

        SteadyGrid {
            Layout.fillWidth: true
            columns: root.width / Theme.textScale < 380 ? 1 : 2
            columnSpacing: 12
            rowSpacing: 12

            PrimaryButton {
                objectName: "import.choose"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                focus: true
                // Once there is a list, taking it in is the next thing.
                fill: root.view.hasTable ? Theme.surface : Theme.brand
                ink: root.view.hasTable ? Theme.ink : Theme.brandInk
                edge: root.view.hasTable || Theme.highContrast ? Theme.line : "transparent"
                enabled: !root.view.importing
                symbol: "file"
                text: qsTr("Chọn tệp…")
                onClicked: dialog.open()
            }

            OutlineButton {
                objectName: "import.paste"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !root.view.importing
                text: qsTr("Dán từ bảng tạm")
                onClicked: root.view.paste()
            }
        }

        Words {
            readonly property bool mayBeCut: true // a file's name may be as long as it likes

            objectName: "import.source"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.sourceName
            font.weight: Theme.strong
            maximumLineCount: 3
            elide: Text.ElideMiddle
            wrapMode: Text.WrapAnywhere
        }

        Words {
            Layout.fillWidth: true
            visible: sheets.visible
            text: qsTr("Tệp có %1 trang tính chứa danh sách. Mỗi lần nhập một trang tính:").arg(root.view.sheets.length)
            color: Theme.wait
        }

        Choice {
            id: sheets

            objectName: "import.sheets"
            Layout.fillWidth: true
            visible: root.view.sheets.length > 1
            enabled: !root.view.importing
            name: qsTr("Trang của tệp")
            model: root.view.sheets
            picked: root.view.sheet
            usual: -1
            onChosen: index => root.view.chooseSheet(index)
        }

        Words {
            objectName: "import.problem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.problem
            color: Theme.rec
            Accessible.role: Accessible.AlertMessage
        }

        Words {
            objectName: "import.hint"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.hint
            color: Theme.wait
        }

        SteadyRow {
            Layout.fillWidth: true
            visible: root.view.busy
            spacing: 12

            Words {
                Layout.fillWidth: true
                text: qsTr("Đang đọc…")
                color: Theme.ink2
            }

            SmallButton {
                objectName: "import.stopReading"
                text: qsTr("Dừng")
                onClicked: root.view.stop()
            }
        }
    }
}
