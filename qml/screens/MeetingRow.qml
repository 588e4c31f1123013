import QtQuick
import QtQuick.Layouts
import LangNghe

ListRow {
    id: root

    required property string meetingId
    required property string dayLabel
    required property string title
    required property string venue
    required property string tag
    required property int tone
    required property bool current

    objectName: "meeting." + root.meetingId
    spoken: `${root.dayLabel}, ${root.title}, ${root.venue}, ${root.tag}`
    lit: root.current
    implicitHeight: Math.max(84, contentItem.implicitHeight + 20)

    contentItem: RowLayout {
        spacing: 14

        Words {
            Layout.preferredWidth: 64 * Theme.textScale
            text: root.dayLabel
            color: Theme.brand
            font.pixelSize: Theme.large
            font.weight: Theme.strong
            Accessible.ignored: true
        }

        ColumnLayout {
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
                text: root.venue
                Accessible.ignored: true
            }
        }

        Pill {
            visible: text !== ""
            text: root.tag
            tone: root.tone
            raised: root.lit
            spoken: false
        }
    }
}
