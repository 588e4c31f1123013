import QtQuick
import QtQuick.Layouts
import LangNghe

ListRow {
    id: root

    required property string opinionId
    required property string number
    required property string title
    required property string detail
    required property string pill
    required property int tone
    required property bool toLookAt

    objectName: "opinion." + root.opinionId
    spoken: `${root.number}, ${root.title}, ${root.detail}, ${root.pill}`

    contentItem: RowLayout {
        spacing: 14

        Words {
            Layout.preferredWidth: 46 * Theme.textScale
            text: root.number !== "" ? root.number : "–"
            color: Theme.brand
            font.pixelSize: Theme.large
            font.weight: Theme.strong
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                property bool mayBeCut: true // the opinion stands in full beside the list

                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.strong
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SubWords {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                color: root.toLookAt ? Theme.wait : Theme.ink2
                Accessible.ignored: true
            }
        }

        Pill {
            Layout.maximumWidth: implicitWidth
            text: root.pill
            tone: root.tone
            raised: root.lit && root.tone === 0
            spoken: false
        }
    }
}
