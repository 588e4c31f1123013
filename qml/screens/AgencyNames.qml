pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Whom each agency sends to answer.
FocusScope {
    id: root

    required property PreparationView view
    required property SettingsView settings

    signal gone(byKeys: bool)

    implicitHeight: column.implicitHeight
    // A field that is left gives what was typed.
    function leave(byKeys: bool): void {
        back.forceActiveFocus(Qt.OtherFocusReason);
        root.gone(byKeys);
    }

    // The first that may be written into.
    function enter(): void {
        const first = rows.count > 0 ? rows.itemAt(0) : agency;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: root.leave(true)

    SteadyColumn {
        id: column

        anchors.fill: parent
        spacing: 10

        SteadyRow {
            Layout.fillWidth: true
            spacing: 12

            Heading {
                Layout.fillWidth: true
                text: qsTr("Cơ quan cử người trả lời")
            }

            SmallButton {
                id: back

                objectName: "agencies.back"
                text: qsTr("Quay lại")
                onClicked: root.leave(back.visualFocus)
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: 16
            visible: rows.count === 0
            title: qsTr("Chưa có cơ quan nào")
            detail: qsTr("Ghi tên cơ quan ở ô bên dưới; các cơ quan này cũng hiện khi ghi trả lời.")
        }

        Repeater {
            id: rows

            model: root.view.agencies

            KeptField {
                required property string agencyId
                required property string name
                required property string representative

                objectName: "representative." + agencyId
                Layout.fillWidth: true
                label: name
                kept: representative
                onGiven: text => root.view.setRepresentative(agencyId, text)
            }
        }

        Field {
            id: agency

            objectName: "agencies.add"
            Layout.fillWidth: true
            label: qsTr("Thêm cơ quan, Enter để lưu")
            onEntered: {
                root.settings.addAgency(agency.text);
                agency.clear();
            }
        }

        Words {
            objectName: "agencies.problem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.settings.problem
            color: Theme.rec
            font.pixelSize: Theme.sub
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
