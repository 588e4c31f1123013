import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// A list of participants: where it comes from, what its columns mean, who is new, which rows gave nobody.
FocusScope {
    id: root

    required property Tablet tablet
    readonly property PeopleImport view: root.tablet.people

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Nhập danh sách đại biểu")
    Keys.onEscapePressed: root.view.close()

    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+V"
        onActivated: root.view.paste()
    }

    DropArea {
        id: drop

        objectName: "import.drop"
        anchors.fill: parent
        enabled: !root.view.importing
        onDropped: event => {
            if (!event.hasUrls && !event.hasText)
                return;
            // Copied, whatever the other program proposes: a list that was moved here would be deleted there.
            event.accept(Qt.CopyAction);
            root.view.readDropped(event.urls, event.text);
        }
    }

    Page {
        id: page

        objectName: "import.page"
        anchors.fill: parent
        columns: room < 900 ? 1 : 2

        SteadyColumn {
            Layout.fillWidth: true
            Layout.fillHeight: page.columns > 1
            Layout.preferredWidth: 100
            Layout.minimumHeight: implicitHeight
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            PeopleImportSource {
                Layout.fillWidth: true
                focus: true
                view: root.view
                lit: drop.containsDrag
            }

            PeopleImportCounts {
                Layout.fillWidth: true
                visible: root.view.hasTable
                view: root.view
            }

            Item {
                visible: page.columns > 1
                Layout.fillHeight: true
            }
        }

        SteadyColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 150
            Layout.minimumHeight: implicitHeight
            visible: root.view.hasTable
            spacing: Theme.gap

            PeopleImportColumns {
                Layout.fillWidth: true
                view: root.view
            }

            PeopleImportLeftOut {
                Layout.fillWidth: true
                Layout.fillHeight: root.view.leftOutCount > 0
                view: root.view
            }

            Item {
                visible: root.view.leftOutCount === 0
                Layout.fillHeight: true
            }
        }
    }
}
