import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Hội nghị")

    Page {
        id: page

        objectName: "meetings.page"
        anchors.fill: parent
        columns: room < 800 ? 1 : 2

        MeetingList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: 260
            focus: true
            view: root.tablet.meetings
        }

        MeetingCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 110
            Layout.minimumHeight: implicitHeight
            view: root.tablet.meetings
        }
    }
}
