pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Everyone who asked to speak, and what became of it. A tap on a row shows what can be done with it.
Card {
    id: root

    required property DoorView view
    required property bool meetingOpen
    property string opened: ""
    property bool listed: false

    name: qsTr("Đã đăng ký")

    signal editAsked

    SteadyGrid {
        Layout.fillWidth: true
        columns: root.width / Theme.textScale < 440 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 4

        SteadyRow {
            spacing: 6

            Heading {
                text: qsTr("Đã đăng ký")
                wrapMode: Text.NoWrap
            }

            SubWords {
                objectName: "door.total"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: root.view.totalText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        SteadyRow {
            Layout.leftMargin: -3
            Layout.rightMargin: -3
            spacing: 2

            Chip {
                objectName: "door.filter.all"
                text: qsTr("Tất cả")
                checked: root.view.filter === DoorView.All
                onClicked: root.view.filter = DoorView.All
            }

            Chip {
                objectName: "door.filter.waiting"
                text: qsTr("Chờ")
                checked: root.view.filter === DoorView.Waiting
                onClicked: root.view.filter = DoorView.Waiting
            }

            Chip {
                objectName: "door.filter.spoken"
                text: qsTr("Đã phát biểu")
                checked: root.view.filter === DoorView.Spoken
                onClicked: root.view.filter = DoorView.Spoken
            }
        }
    }

    SteadyRow {
        Layout.fillWidth: true
        visible: root.view.stateCounts !== ""
        spacing: 12

        SubWords {
            objectName: "door.counts"
            Layout.fillWidth: true
            text: root.view.stateCounts
        }

        SmallButton {
            objectName: "door.byUnit"
            focusPolicy: Qt.TabFocus
            text: root.view.byUnit ? qsTr("Theo người") : qsTr("Theo đơn vị")
            onClicked: root.view.byUnit = !root.view.byUnit
        }
    }

    // Read only when somebody asks.
    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: active ? 160 : 0
        Layout.rightMargin: -12
        active: root.view.byUnit
        visible: active
        Component.onCompleted: setSource("DoorUnits.qml", {
            "view": root.view
        })
    }

    Loader {
        Layout.fillWidth: true
        Layout.topMargin: 32
        active: root.view.registrations.count === 0 && !root.view.byUnit
        visible: active
        Component.onCompleted: setSource("DoorEmpty.qml", {
            "view": root.view,
            "meetingOpen": Qt.binding(() => root.meetingOpen)
        })
    }

    Rows {
        id: list

        objectName: "door.registrations"
        visible: !root.view.byUnit
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160
        Layout.rightMargin: -gutter
        name: qsTr("Đã đăng ký")
        model: root.listed ? root.view.registrations : null
        Keys.onReturnPressed: (list.currentItem as RegistrationRow)?.unfolded()
        Keys.onEnterPressed: (list.currentItem as RegistrationRow)?.unfolded()
        Keys.onSpacePressed: (list.currentItem as RegistrationRow)?.unfolded()
        Keys.onEscapePressed: event => {
            event.accepted = root.opened !== "";
            root.opened = "";
            // The keys may be at one of its acts, which go.
            if (event.accepted)
                list.forceActiveFocus(Qt.TabFocusReason);
        }
        delegate: RegistrationRow {
            width: list.rowWidth
            pointed: ListView.isCurrentItem && (list.ringed || visualFocus)
            opened: root.opened === registrationId
            onUnfolded: {
                list.currentIndex = index;
                root.opened = root.opened === registrationId ? "" : registrationId;
            }
            onEdit: {
                root.act(() => root.view.edit(registrationId));
                root.editAsked();
            }
            onWithdraw: root.act(() => root.view.withdraw(registrationId))
            onMarkAbsent: root.act(() => root.view.markAbsent(registrationId))
            onRequeue: root.act(() => root.view.requeue(registrationId))
        }
    }

    // The window with its search comes up before the rows, which take as long as a frame of all the rest, and so does the answer to a
    // letter that is typed at once.
    Connections {
        target: root.Window.window
        enabled: !root.listed

        function onFrameSwapped(): void {
            soon.start();
        }
    }

    Timer {
        id: soon

        interval: 100
        onTriggered: root.listed = true
    }

    function act(deed: var): void {
        root.opened = "";
        deed();
    }
}
