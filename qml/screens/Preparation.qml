pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The duties around the open meeting.
ColumnLayout {
    id: root

    required property PreparationView view

    signal opinionsAsked
    signal agenciesAsked

    spacing: 0

    Words {
        objectName: "preparation.problem"
        Layout.fillWidth: true
        Layout.bottomMargin: 8
        visible: text !== ""
        text: root.view.problem
        color: Theme.rec
        font.pixelSize: Theme.sub
    }

    Repeater {
        model: root.view.duties

        DutyRow {
            Layout.fillWidth: true
            page: duty === "opinions" ? qsTr("Ý kiến") : duty === "agencies" ? qsTr("Cử người") : ""
            onToggled: root.view.toggle(duty)
            onOpened: {
                if (duty === "opinions")
                    root.opinionsAsked();
                else
                    root.agenciesAsked();
            }
        }
    }
}
