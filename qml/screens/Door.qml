import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet
    property bool slipping: false // paper slips are entered

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Đăng ký phát biểu")

    function leaveSlips(): void {
        root.slipping = false;
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    FocusScope {
        id: page

        anchors.fill: parent
        visible: !root.slipping
        focus: !root.slipping

        Page {
            id: cards

            objectName: "door.page"
            anchors.fill: parent
            columns: room < 800 ? 1 : 2

            DoorForm {
                id: form

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 115
                Layout.minimumHeight: cards.columns > 1 ? Math.min(implicitHeight, Math.max(leastHeight, cards.height - 2 * Theme.margin)) : implicitHeight
                Layout.preferredHeight: Layout.minimumHeight
                focus: true
                view: root.tablet.door
                meetingOpen: root.tablet.meetings.hasCurrent
                onSlipsAsked: root.slipping = true
            }

            DoorList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                Layout.minimumHeight: 420
                view: root.tablet.door
                meetingOpen: root.tablet.meetings.hasCurrent
                onEditAsked: form.write()
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.slipping
        focus: root.slipping
        Component.onCompleted: setSource("Collected.qml", {
            "view": root.tablet.slips
        })
        onLoaded: {
            (item as Collected).gone.connect(root.leaveSlips);
            forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Connections {
        target: root.tablet.meetings

        function onChanged(): void {
            if (root.slipping && !root.tablet.meetings.hasCurrent)
                root.leaveSlips();
        }
    }
}
