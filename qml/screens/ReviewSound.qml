import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The sound of the opinion's turn: where it is, how fast, with or without its silences.
SteadyColumn {
    id: root

    required property TurnPlayer player

    spacing: 8

    SteadyRow {
        Layout.fillWidth: true
        spacing: 12

        PrimaryButton {
            objectName: "review.play"
            focusPolicy: Qt.TabFocus
            implicitWidth: Theme.main
            leftPadding: 0
            rightPadding: 0
            symbol: root.player.playing ? "pause" : "play"
            Accessible.name: root.player.playing ? qsTr("Dừng nghe") : qsTr("Nghe")
            onClicked: root.player.toggle()
        }

        PlayedWaveform {
            objectName: "review.waveform"
            Layout.fillWidth: true
            levels: root.player.waveform
            second: root.player.second
            maximumValue: root.player.seconds
            said: root.player.positionText
            onPicked: second => root.player.seek(second)
        }

        Words {
            objectName: "review.position"
            text: root.player.positionText
            wrapMode: Text.NoWrap
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8

        Choice {
            objectName: "review.speed"
            focusPolicy: Qt.TabFocus
            implicitWidth: 108 * Theme.textScale
            name: qsTr("Tốc độ nghe")
            model: root.player.speedTexts
            picked: root.player.speed
            usual: root.player.usualSpeed
            onChosen: index => root.player.speed = index
        }

        Toggle {
            objectName: "review.skipSilences"
            focusPolicy: Qt.TabFocus
            text: qsTr("Bỏ qua khoảng lặng")
            checked: root.player.skipsSilences
            onClicked: root.player.skipsSilences = !root.player.skipsSilences
        }
    }
}
