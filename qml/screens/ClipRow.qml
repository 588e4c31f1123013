import QtQuick
import QtQuick.Layouts
import LangNghe

ListRow {
    id: root

    required property string clipId
    required property string title
    required property string detail
    required property string sizeText
    required property string pill
    required property int tone
    required property bool playable
    required property bool playing

    signal listen

    objectName: "clip." + root.clipId
    spoken: `${root.title}, ${root.detail}, ${root.sizeText}, ${root.pill}`
    onClicked: root.listen()

    contentItem: SteadyRow {
        spacing: 14

        ActionButton {
            objectName: "clip.play"
            visible: root.playable || root.playing
            implicitWidth: Theme.touch
            least: Theme.touch
            leftPadding: 0
            rightPadding: 0
            symbol: root.playing ? "stop" : "play"
            fill: Theme.brandSoft
            ink: Theme.brand
            Accessible.name: root.playing ? qsTr("Dừng nghe") : qsTr("Nghe %1").arg(root.title)
            onClicked: root.listen()
        }

        // The names stand below each other, also where there is nothing to hear yet.
        Item {
            visible: !root.playable && !root.playing
            implicitWidth: Theme.touch
            implicitHeight: 1
        }

        SteadyColumn {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.strong
                Accessible.ignored: true
            }

            SubWords {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                Accessible.ignored: true
            }
        }

        SubWords {
            text: root.sizeText
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Pill {
            visible: text !== ""
            text: root.pill
            tone: root.tone
            spoken: false
        }
    }
}
