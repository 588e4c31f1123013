pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The duties around the open meeting.
SteadyColumn {
    id: root

    required property PreparationView view
    required property MicrophoneTest microphone
    required property Shell shell
    property bool trying: false // the microphone

    signal opinionsAsked
    signal agenciesAsked
    signal listAsked

    function pageOf(duty: string): string {
        switch (duty) {
        case "opinions":
            return qsTr("Ý kiến");
        case "participants":
            return qsTr("Nhập");
        case "agencies":
            return qsTr("Cử người");
        case "sound":
            return qsTr("Thử");
        default:
            return "";
        }
    }

    function tryMicrophone(): void {
        root.trying = !root.trying;
        if (root.trying)
            trial.enter();
    }

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
            page: root.pageOf(duty)
            onToggled: root.view.toggle(duty)
            onOpened: {
                if (duty === "opinions")
                    root.opinionsAsked();
                else if (duty === "participants")
                    root.listAsked();
                else if (duty === "sound")
                    root.tryMicrophone();
                else
                    root.agenciesAsked();
            }
        }
    }

    SoundTest {
        id: trial

        Layout.fillWidth: true
        Layout.topMargin: 4
        Layout.bottomMargin: 12
        visible: root.trying
        test: root.microphone
        shell: root.shell
    }
}
