import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Whose opinion it is, and its sound.
ColumnLayout {
    id: root

    required property ReviewView view

    spacing: 12

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        SmallHeading {
            objectName: "review.head"
            Layout.fillWidth: true
            text: root.view.head
        }

        Heading {
            objectName: "review.speaker"
            Layout.fillWidth: true
            text: root.view.speaker
        }

        SubWords {
            objectName: "review.joined"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.joinedText
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.view.canPlay
        spacing: 12

        ActionButton {
            objectName: "review.play"
            focusPolicy: Qt.TabFocus
            implicitWidth: Theme.main
            leftPadding: 0
            rightPadding: 0
            symbol: root.view.playing ? "pause" : "play"
            Accessible.name: root.view.playing ? qsTr("Dừng nghe") : qsTr("Nghe")
            onClicked: root.view.togglePlaying()
        }

        PlayedWaveform {
            objectName: "review.waveform"
            Layout.fillWidth: true
            levels: root.view.waveform
            played: root.view.progress
            onPicked: place => root.view.seek(place)
        }

        Words {
            objectName: "review.position"
            text: root.view.positionText
            wrapMode: Text.NoWrap
        }
    }
}
