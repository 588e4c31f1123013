pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The open meeting: what is to be done around it, how it goes, its start and end. An item between the card's
// layout and its own, because Qt 6.4 takes deeply nested layouts that appear all at once for a loop; a scope, which remembers where
// the keys were.
FocusScope {
    id: root

    required property MeetingsView view
    required property PreparationView preparation
    required property MeetingForm form
    required property PeopleImport people
    required property ReviewView review
    required property MicrophoneTest microphone
    required property Shell shell

    signal reviewAsked

    signal opinionsAsked
    signal agenciesAsked

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    SteadyColumn {
        id: column

        anchors.fill: parent
        spacing: 10

        MeetingHead {
            Layout.fillWidth: true
            view: root.view
            preparation: root.preparation
            onEditAsked: root.form.edit(root.view.currentId)
            onCopyAsked: root.form.copy(root.view.currentId)
        }

        Preparation {
            Layout.fillWidth: true
            view: root.preparation
            microphone: root.microphone
            shell: root.shell
            onOpinionsAsked: root.opinionsAsked()
            onAgenciesAsked: root.agenciesAsked()
            onListAsked: root.people.open()
        }

        SmallHeading {
            Layout.fillWidth: true
            Layout.bottomMargin: -6
            visible: root.view.procedure !== ""
            text: qsTr("Trình tự")
        }

        Words {
            objectName: "meeting.steps"
            Layout.fillWidth: true
            visible: root.view.procedure !== ""
            text: root.view.procedure
            color: Theme.ink2
            font.pixelSize: Theme.sub
        }

        Item {
            Layout.fillHeight: true
        }

        MeetingActs {
            Layout.fillWidth: true
            view: root.view
            review: root.review
            onReviewAsked: root.reviewAsked()
        }
    }
}
