import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Đăng ký phát biểu")

    Page {
        objectName: "door.page"
        anchors.fill: parent
        columns: room < 800 ? 1 : 2

        DoorForm {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 115
            Layout.minimumHeight: implicitHeight
            focus: true
            view: root.tablet.door
            meetingOpen: root.tablet.meetings.hasCurrent
        }

        DoorList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: 420
            view: root.tablet.door
        }
    }
}
