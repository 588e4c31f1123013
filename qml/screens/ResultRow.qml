import QtQuick
import QtQuick.Layouts
import LangNghe

ListRow {
    id: root

    required property string thingId
    required property string name
    required property string markedName
    required property string detail
    required property string tag
    required property int tone

    objectName: "result." + root.thingId
    spoken: `${root.name}, ${root.detail}, ${root.tag}`
    implicitHeight: Math.max(56, contentItem.implicitHeight + 10)
    topPadding: 5
    bottomPadding: 5

    contentItem: RowLayout {
        spacing: 14

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: root.markedName
                textFormat: Text.StyledText // escaped by the view object, the found part underlined
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

        Pill {
            visible: text !== ""
            text: root.tag
            tone: root.tone
            raised: root.lit
            spoken: false
        }
    }
}
