pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

Column {
    id: root

    required property DoorView view

    spacing: 3

    SmallHeading {
        width: parent.width
        text: qsTr("Lĩnh vực")
    }

    Flow {
        x: -3
        width: parent.width + 6
        spacing: 2

        Repeater {
            model: root.view.topics

            Chip {
                required property string modelData

                objectName: "topic." + modelData
                text: modelData
                checked: root.view.topic === modelData
                onClicked: root.view.topic = checked ? "" : modelData
            }
        }
    }
}
