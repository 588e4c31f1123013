import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Cài đặt")

    Page {
        objectName: "settings.page"
        anchors.fill: parent
        columns: room < 800 ? 1 : 2

        SteadyColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: implicitHeight
            spacing: Theme.gap

            SettingsDisplay {
                Layout.fillWidth: true
                focus: true
                display: root.tablet.display
            }

            SettingsTablet {
                Layout.fillWidth: true
                meetings: root.tablet.meetings
                sync: root.tablet.sync
                hall: root.tablet.hall
                microphone: root.tablet.microphone
            }

            SettingsSound {
                Layout.fillWidth: true
                Layout.fillHeight: true
                habits: root.tablet.soundHabits
            }
        }

        SettingsMeeting {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: implicitHeight
            view: root.tablet.settings
        }
    }
}
