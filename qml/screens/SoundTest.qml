import QtQuick
import LangNghe
import LangNghe.View

// Ten seconds are recorded as a turn is, judged and played back. A column, since its words wrap: layouts in layouts take the height
// that they had at another width.
Column {
    id: root

    required property MicrophoneTest test
    required property Shell shell

    spacing: 8
    // Whoever looks at something else is done with it.
    onVisibleChanged: if (!visible)
        root.test.stop()

    // Where the next key goes, and so what comes into view.
    function enter(): void {
        begin.forceActiveFocus(Qt.TabFocusReason);
    }

    SubWords {
        width: root.width
        text: qsTr("Bấm rồi nói vài câu vào micrô: máy ghi 10 giây, nhận xét và phát lại, không giữ lại gì.")
    }

    Flow {
        width: root.width
        spacing: 12

        OutlineButton {
            id: begin

            objectName: "test.start"
            enabled: !root.test.busy
            symbol: "floor"
            text: root.test.recording ? qsTr("Đang ghi thử") : qsTr("Ghi thử 10 giây")
            onClicked: root.test.start()
        }

        OutlineButton {
            objectName: "test.play"
            visible: root.test.canPlay
            symbol: root.test.playing ? "stop" : "play"
            text: root.test.playing ? qsTr("Dừng nghe") : qsTr("Nghe lại")
            onClicked: root.test.playing ? root.test.stop() : root.test.playAgain()
        }

        Item {
            visible: root.test.recording
            width: bars.implicitWidth
            height: begin.height

            LevelBars {
                id: bars

                anchors.verticalCenter: parent.verticalCenter
                level: root.shell.level
                peak: root.shell.peak
                color: Theme.brand
            }
        }
    }

    ProgressLine {
        objectName: "test.progress"
        width: root.width
        visible: root.test.busy
        name: qsTr("Đang ghi thử")
        value: root.test.progress
    }

    Notice {
        objectName: "test.verdict"
        width: root.width
        visible: root.test.verdict !== ""
        radius: 10
        closable: false
        symbol: root.test.tone === Tone.Done ? "check" : "mute"
        tone: root.test.tone
        text: root.test.detail !== "" ? `${root.test.verdict}. ${root.test.detail}` : root.test.verdict
    }
}
