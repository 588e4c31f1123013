import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyGrid {
    id: root

    required property DoorView view

    columns: heading.implicitWidth + (last.visible ? last.implicitWidth + columnSpacing : 0) + (next.visible ? next.implicitWidth + columnSpacing : 0) <= width ? 3 : 1
    columnSpacing: 8
    rowSpacing: 6

    Heading {
        id: heading

        Layout.fillWidth: true
        text: root.view.editing ? qsTr("Sửa đăng ký") : qsTr("Đăng ký phát biểu")
    }

    Pill {
        id: last

        objectName: "door.lastTicket"
        visible: root.view.lastTicket !== "" && !root.view.editing
        text: root.view.lastTicket === "" ? "" : qsTr("✓ Đã cấp %1").arg(root.view.lastTicket)
        tone: Tone.Done
    }

    Pill {
        id: next

        objectName: "door.nextTicket"
        visible: root.view.nextTicket !== "" && !root.view.editing
        text: qsTr("Phiếu tiếp theo %1").arg(root.view.nextTicket)
        tone: Tone.Brand
    }
}
