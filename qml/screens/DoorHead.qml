import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyGrid {
    id: root

    required property DoorView view

    readonly property bool given: root.view.lastTicket !== "" && !root.view.editing
    readonly property bool coming: root.view.nextTicket !== "" && !root.view.editing
    readonly property real inOneRow: (root.given ? last.implicitWidth + 8 : 0) + (root.coming ? next.implicitWidth : 0)

    columns: heading.implicitWidth + inOneRow + columnSpacing <= width ? 2 : 1
    columnSpacing: 8
    rowSpacing: 6

    Heading {
        id: heading

        objectName: "door.heading"
        Layout.fillWidth: true
        text: root.view.editing ? qsTr("Sửa đăng ký %1").arg(root.view.editedTicket) : qsTr("Đăng ký phát biểu")
    }

    Flow {
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: root.inOneRow
        visible: root.given || root.coming
        spacing: 8

        Pill {
            id: last

            objectName: "door.lastTicket"
            visible: root.given
            text: root.view.lastTicket === "" ? "" : qsTr("✓ Đã cấp %1").arg(root.view.lastTicket)
            tone: Tone.Done
        }

        Pill {
            id: next

            objectName: "door.nextTicket"
            visible: root.coming
            text: qsTr("Phiếu tiếp theo %1").arg(root.view.nextTicket)
            tone: Tone.Brand
        }
    }
}
