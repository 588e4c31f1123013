pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Two values of one field, written at once at two tablets, side by side for a choice. Neither is lost by it.
SteadyColumn {
    id: root

    required property ReviewView view
    readonly property int count: repeater.count

    spacing: 8

    SmallHeading {
        Layout.fillWidth: true
        text: qsTr("Hai nơi ghi khác nhau — hãy chọn bản đúng")
        color: Theme.wait
    }

    SteadyGrid {
        Layout.fillWidth: true
        columns: root.width / Theme.textScale < 420 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        Repeater {
            id: repeater

            model: root.view.choices

            ReviewChoice {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.view.choose(rowId)
            }
        }
    }
}
