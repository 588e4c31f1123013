import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyGrid {
    id: root

    required property DoorView view

    readonly property bool narrow: root.width / Theme.textScale < 420

    signal entered

    // The name is written: what else is needed.
    function goOn(): void {
        unit.forceActiveFocus(Qt.OtherFocusReason);
    }

    function write(): void {
        who.forceActiveFocus(Qt.OtherFocusReason);
    }

    columns: root.narrow ? 1 : 12
    columnSpacing: 12
    rowSpacing: 12

    Field {
        id: who

        objectName: "door.name"
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 1 : 8
        Layout.preferredWidth: 8
        label: qsTr("Họ và tên *")
        text: root.view.name
        onTextEdited: root.view.name = text
        onEntered: root.entered()
    }

    Field {
        objectName: "door.phone"
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 1 : 4
        Layout.preferredWidth: 4
        label: qsTr("Điện thoại")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        text: root.view.phone
        onTextEdited: root.view.phone = text
        onEntered: root.entered()
    }

    Field {
        id: unit

        objectName: "door.unit"
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 1 : 6
        Layout.preferredWidth: 6
        label: qsTr("Đơn vị *")
        text: root.view.unit
        onTextEdited: root.view.unit = text
        onEntered: root.entered()
    }

    Field {
        objectName: "door.position"
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 1 : 6
        Layout.preferredWidth: 6
        label: qsTr("Chức vụ")
        text: root.view.position
        onTextEdited: root.view.position = text
        onEntered: root.entered()
    }
}
