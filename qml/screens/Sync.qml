import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Đồng bộ")

    Page {
        objectName: "sync.page"
        anchors.fill: parent
        columns: room < 800 ? 1 : 2

        SyncSending {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 120
            Layout.minimumHeight: implicitHeight
            focus: true
            view: root.tablet.sync
        }

        SyncDevice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: implicitHeight
            view: root.tablet.sync
        }
    }
}
