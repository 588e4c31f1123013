pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The speaking order: who is next, and in which order the rest follow.
Card {
    id: root

    required property FloorView view
    required property bool meetingOpen
    required property ProcedureView procedure

    name: qsTr("Thứ tự")

    SteadyRow {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Thứ tự")
        }

        SubWords {
            objectName: "floor.waiting"
            text: root.view.waitingText
        }
    }

    PrimaryButton {
        objectName: "floor.callNext"
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        least: Theme.big
        enabled: root.view.canCall
        text: qsTr("Mời người tiếp theo")
        font.pixelSize: Theme.heading
        leftPadding: 8
        rightPadding: 8
        onClicked: root.view.callNext()
    }

    SubWords {
        objectName: "floor.whyNot"
        Layout.fillWidth: true
        visible: !root.view.canCall && text !== "" && list.count > 0
        text: root.view.whyNot
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: list.count === 0
        title: root.meetingOpen ? qsTr("Không có ai đang chờ") : qsTr("Chưa mở hội nghị nào")
        detail: root.meetingOpen ? qsTr("Người đăng ký ở các bàn sẽ hiện ở đây theo thứ tự.") : qsTr("Mở một hội nghị ở màn hình Hội nghị.")
    }

    QueueList {
        id: list

        objectName: "floor.queue"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 128
        Layout.rightMargin: -gutter
        view: root.view
    }

    ProcedureStrip {
        Layout.fillWidth: true
        visible: view.shown
        view: root.procedure
    }
}
