pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

Item {
    id: root

    required property CollectedView view
    property bool low: false

    implicitHeight: chips.y + chips.height
    visible: root.view.topics.length > 0

    SmallHeading {
        id: heading

        width: root.width
        visible: !root.low
        text: qsTr("Lĩnh vực")
    }

    Flow {
        id: chips

        // The chips' margins, which only the finger feels, reach beyond the column's edges.
        x: -3
        y: root.low ? 0 : heading.height + 3
        width: root.width + 6
        spacing: 2
        Accessible.role: Accessible.Grouping
        Accessible.name: heading.text

        Repeater {
            model: root.view.topics

            Chip {
                required property string modelData

                objectName: "collected.topic." + modelData
                text: modelData
                checked: root.view.topic === modelData
                onClicked: root.view.topic = checked ? "" : modelData
            }
        }
    }
}
