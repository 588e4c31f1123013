import QtQuick
import QtQuick.Layouts
import LangNghe

// How many of one unit registered.
ListRow {
    id: root

    required property string unitId
    required property string unit
    required property int registered
    required property string detail

    objectName: "unit." + root.unitId
    spoken: `${root.unit}, ${root.registered}, ${root.detail}`

    contentItem: RowLayout {
        spacing: 14

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: root.unit
                font.weight: Theme.strong
                Accessible.ignored: true
            }

            SubWords {
                Layout.fillWidth: true
                text: root.detail
                Accessible.ignored: true
            }
        }

        Words {
            text: root.registered
            color: Theme.brand
            font.pixelSize: Theme.large
            font.weight: Theme.strong
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
