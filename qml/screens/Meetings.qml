import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet
    property bool collecting: false // the opinions collected before the open meeting are shown

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Hội nghị")

    function leaveCollected(): void {
        root.collecting = false;
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    FocusScope {
        id: page

        anchors.fill: parent
        visible: !root.collecting
        focus: !root.collecting

        Page {
            objectName: "meetings.page"
            anchors.fill: parent
            columns: room < 800 ? 1 : 2

            MeetingList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                Layout.minimumHeight: 360
                focus: !root.tablet.meetingForm.open
                view: root.tablet.meetings
                form: root.tablet.meetingForm
            }

            MeetingCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 110
                Layout.minimumHeight: implicitHeight
                tablet: root.tablet
                onOpinionsAsked: root.collecting = true
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.collecting
        focus: root.collecting
        Component.onCompleted: setSource("Collected.qml", {
            "view": root.tablet.collected
        })
        onLoaded: {
            (item as Collected).gone.connect(root.leaveCollected);
            forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    // Nothing is collected for a meeting that is not open any more.
    Connections {
        target: root.tablet.meetings

        function onChanged(): void {
            if (root.collecting && !root.tablet.meetings.hasCurrent)
                root.leaveCollected();
        }
    }
}
