pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Who may be the person that is being written down. It is only said: nobody is kept from registering.
SteadyColumn {
    id: root

    required property DoorView view

    spacing: 4

    SmallHeading {
        Layout.fillWidth: true
        text: qsTr("Có thể đã có trong danh sách")
        color: Theme.wait
    }

    Repeater {
        model: root.view.namesakes

        SmallButton {
            required property string thingId
            required property string name
            required property string detail
            required property string tag

            objectName: "door.namesake." + thingId
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            // No line begins with what stands between.
            text: (detail !== "" ? qsTr("%1 — %2 · %3").arg(name).arg(detail).arg(tag) : qsTr("%1 · %2").arg(name).arg(tag)).replace(/ ·/g, "\u00a0·")
            onClicked: root.view.pick(thingId)
        }
    }
}
