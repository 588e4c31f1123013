import QtQuick
import QtQuick.Layouts
import LangNghe

SteadyColumn {
    id: root

    required property string title
    required property string detail
    required property real value

    spacing: 8

    SteadyRow {
        Layout.fillWidth: true
        spacing: 12

        Words {
            text: root.title
            font.weight: Theme.strong
        }

        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: root.detail
        }
    }

    ProgressLine {
        Layout.fillWidth: true
        name: root.title
        value: root.value
    }
}
