pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What is on its way to the office, and how far it got.
FocusScope {
    id: root

    required property SyncView view

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        name: root.view.officeTitle

        Heading {
            Layout.fillWidth: true
            text: root.view.officeTitle
        }

        SteadyRow {
            Layout.fillWidth: true
            visible: root.view.enrolled
            spacing: 12

            Pill {
                objectName: "sync.network"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                text: root.view.networkText
                tone: root.view.networkTone
                dot: true
                small: false
            }

            Pill {
                objectName: "sync.state"
                visible: text !== ""
                text: root.view.stateText
                tone: root.view.stateTone
                small: false
            }

            Item {
                Layout.fillWidth: true
            }

            SmallButton {
                objectName: "sync.retry"
                visible: !root.view.paused
                text: qsTr("Gửi ngay")
                onClicked: root.view.retryNow()
            }

            SmallButton {
                objectName: "sync.pause"
                focus: root.view.enrolled
                text: root.view.paused ? qsTr("Gửi tiếp") : qsTr("Tạm dừng")
                onClicked: root.view.togglePause()
            }
        }

        Enrolment {
            Layout.fillWidth: true
            visible: !root.view.enrolled
            view: root.view
        }

        Notice {
            objectName: "sync.problem"
            Layout.fillWidth: true
            visible: text !== ""
            radius: 10
            closable: false
            tone: Tone.Rec
            text: root.view.problem
        }

        SyncProgress {
            Layout.fillWidth: true
            visible: root.view.enrolled
            title: qsTr("Đăng ký, ý kiến, trả lời")
            detail: root.view.entriesText
            value: root.view.entriesProgress
        }

        SyncProgress {
            Layout.fillWidth: true
            visible: root.view.enrolled
            title: qsTr("Ghi âm")
            detail: root.view.clipsText
            value: root.view.clipsProgress
        }

        ClipList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 180
            view: root.view
        }
    }
}
