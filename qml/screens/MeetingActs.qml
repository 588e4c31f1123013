import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyColumn {
    id: root

    required property MeetingsView view
    required property ReviewView review

    signal reviewAsked

    spacing: 12

    Toggle {
        objectName: "meeting.announce"
        Layout.fillWidth: true
        visible: !root.view.recordingAnnounced && !root.view.closed
        text: qsTr("Đã thông báo việc ghi âm với hội trường")
        onClicked: root.view.announceRecording()
    }

    SteadyRow {
        visible: root.view.recordingAnnounced
        spacing: 8

        Icon {
            name: "check"
            size: 20
            color: Theme.done
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Hội trường đã được thông báo việc ghi âm")
            color: Theme.done
            font.pixelSize: Theme.sub
        }
    }

    PrimaryButton {
        objectName: "meeting.start"
        Layout.fillWidth: true
        least: Theme.big
        visible: !root.view.started && !root.view.closed
        text: qsTr("Bắt đầu hội nghị")
        font.pixelSize: Theme.heading
        onClicked: root.view.start()
    }

    // What is still to be written down, before it is closed; closing is not refused for it.
    SteadyRow {
        Layout.fillWidth: true
        visible: root.view.started && missing.text !== ""
        spacing: 12

        Words {
            id: missing

            objectName: "meeting.missing"
            Layout.fillWidth: true
            text: root.view.started ? root.review.incompleteText : ""
            color: Theme.wait
            font.pixelSize: Theme.sub
        }

        SmallButton {
            objectName: "meeting.showMissing"
            text: qsTr("Xem")
            Accessible.name: qsTr("Xem những ý kiến chưa đủ")
            onClicked: {
                root.review.showIncomplete();
                root.reviewAsked();
            }
        }
    }

    ConfirmButton {
        objectName: "meeting.close"
        Layout.fillWidth: true
        visible: root.view.started && !root.view.closed
        label: qsTr("Kết thúc hội nghị")
        question: qsTr("Bấm lần nữa để kết thúc hội nghị")
        onConfirmed: root.view.close()
    }

    // Closed too early: somebody has the floor again.
    OutlineButton {
        objectName: "meeting.reopen"
        Layout.fillWidth: true
        visible: root.view.started && root.view.closed
        text: qsTr("Mở lại hội nghị")
        onClicked: root.view.start()
    }
}
