import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyRow {
    id: root

    required property DoorView view

    spacing: 8

    Heading {
        Layout.fillWidth: true
        text: root.view.editing ? qsTr("Sửa đăng ký") : qsTr("Đăng ký phát biểu")
    }

    Pill {
        objectName: "door.lastTicket"
        visible: root.view.lastTicket !== "" && !root.view.editing
        text: root.view.lastTicket === "" ? "" : qsTr("✓ Đã cấp %1").arg(root.view.lastTicket)
        tone: Tone.Done
    }

    Pill {
        objectName: "door.nextTicket"
        visible: root.view.nextTicket !== "" && !root.view.editing
        text: qsTr("Phiếu tiếp theo %1").arg(root.view.nextTicket)
        tone: Tone.Brand
    }
}
