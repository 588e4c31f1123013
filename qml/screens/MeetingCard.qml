import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// At the right of the list: the open meeting, the form for one, or who answers for the agencies.
FocusScope {
    id: root

    required property Tablet tablet
    property bool naming: false // the agencies are shown

    signal opinionsAsked

    readonly property MeetingsView view: root.tablet.meetings
    readonly property MeetingForm form: root.tablet.meetingForm
    readonly property bool showsForm: root.form.open
    readonly property bool showsAgencies: root.naming && !root.showsForm && root.view.hasCurrent

    implicitHeight: card.implicitHeight

    // The keys go back to the button that they came from.
    function leaveAgencies(byKeys: bool): void {
        root.naming = false;
        meeting.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    Card {
        id: card

        anchors.fill: parent
        name: root.showsForm ? root.form.heading : root.view.hasCurrent ? root.view.currentTitle : qsTr("Chưa mở hội nghị nào")

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.view.hasCurrent && !root.showsForm
            symbol: "home"
            title: qsTr("Chưa mở hội nghị nào")
            detail: qsTr("Chọn một hội nghị trong danh sách để mở.")
        }

        MeetingOpen {
            id: meeting

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            visible: root.view.hasCurrent && !root.showsForm && !root.showsAgencies
            view: root.view
            preparation: root.tablet.preparation
            people: root.tablet.people
            review: root.tablet.review
            microphone: root.tablet.microphoneTest
            shell: root.tablet.shell
            onReviewAsked: root.tablet.shell.show(Shell.Review)
            form: root.form
            onOpinionsAsked: root.opinionsAsked()
            onAgenciesAsked: root.naming = true
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: (item as Item)?.implicitHeight ?? 0
            active: root.showsForm
            visible: active
            focus: active
            Component.onCompleted: setSource("MeetingFields.qml", {
                "form": root.form
            })
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: (item as Item)?.implicitHeight ?? 0
            active: root.showsAgencies
            visible: active
            focus: active
            Component.onCompleted: setSource("AgencyNames.qml", {
                "view": root.tablet.preparation,
                "settings": root.tablet.settings
            })
            onLoaded: {
                const names = item as AgencyNames;
                names.gone.connect(root.leaveAgencies);
                names.enter();
            }
        }
    }
}
