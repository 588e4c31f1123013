pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Opinions without a turn: the form at the left, what there is at the right. Esc goes back to the screen it was reached from.
FocusScope {
    id: root

    required property CollectedView view

    signal gone

    Accessible.role: Accessible.Pane
    Accessible.name: form.heading
    Keys.onEscapePressed: root.gone()

    Page {
        id: page

        objectName: root.view.paper ? "slips.page" : "collected.page"
        anchors.fill: parent
        columns: room < 800 ? 1 : 2

        CollectedForm {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: implicitHeight
            focus: true
            view: root.view
            low: page.height < 560
            onGone: root.gone()
        }

        CollectedList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 110
            Layout.minimumHeight: 320
            view: root.view
            onEditAsked: opinionId => {
                root.view.edit(opinionId);
                form.begin();
            }
        }
    }
}
