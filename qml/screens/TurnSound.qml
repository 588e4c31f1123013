pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Sound of this turn: on or off, how it looks, a mark. Nothing of it holds up the writing.
SteadyColumn {
    id: root

    required property FloorView view
    required property Shell shell
    required property SoundWarnings warnings
    property bool tight: false

    spacing: 12

    Notice {
        objectName: "floor.noSound"
        Layout.fillWidth: true
        visible: !root.shell.soundAvailable && root.warnings.word === ""
        radius: 10
        closable: false
        tone: Tone.Rec
        text: root.shell.soundProblem !== "" ? root.shell.soundProblem : qsTr("Không có micrô. Mọi việc khác vẫn làm được.")
    }

    Notice {
        objectName: "floor.warning"
        Layout.fillWidth: true
        visible: text !== ""
        radius: 10
        closable: false
        tone: Tone.Wait
        text: root.warnings.notice
    }

    SteadyRow {
        Layout.fillWidth: true
        visible: root.view.keepingText !== ""
        spacing: 12

        SubWords {
            objectName: "floor.keeping"
            Layout.fillWidth: true
            text: root.view.keepingText
        }

        RecordButton {
            objectName: "floor.stopBetween"
            focusPolicy: Qt.TabFocus
            visible: root.view.recordingBetween
            recording: true
            onClicked: root.view.stopBetween()
        }
    }

    Toggle {
        objectName: "floor.announce"
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        visible: root.shell.soundAvailable && !root.view.recordingAnnounced && root.shell.meetingOpen
        text: qsTr("Đã thông báo việc ghi âm với hội trường")
        onClicked: root.view.announceRecording()
    }

    SteadyRow {
        Layout.fillWidth: true
        visible: root.view.hasTurn && root.shell.soundAvailable
        spacing: 12

        RecordButton {
            objectName: "floor.record"
            focusPolicy: Qt.TabFocus
            enabled: root.view.canRecord
            recording: root.view.recording
            onClicked: root.view.toggleRecording()
        }

        Waveform {
            Layout.fillWidth: true
            levels: root.view.waveform
            color: root.view.recording ? Theme.rec : Theme.ink3
        }

        MarkBack {
            visible: root.view.recording && root.tight
            view: root.view
        }

        OutlineButton {
            objectName: "floor.mark"
            focusPolicy: Qt.TabFocus
            least: Theme.touch
            enabled: root.view.recording
            symbol: "flag"
            text: root.view.markCount > 0 ? qsTr("Đánh dấu (%1)").arg(root.view.markCount) : qsTr("Đánh dấu")
            onClicked: root.view.mark()
        }
    }
}
