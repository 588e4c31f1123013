pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

Flow {
    id: root

    required property CollectedView view

    visible: root.view.topics.length > 0
    spacing: 2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Lĩnh vực")

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
