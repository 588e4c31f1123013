pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What was taken away, and the way back. The newest way back is in sight at once; a long list unfolds.
SteadyColumn {
    id: root

    required property string title
    required property ThingListModel model
    property bool unfolded: false

    readonly property int few: 2
    readonly property bool hasRows: rows.count > 0

    signal broughtBack(thingId: string)

    visible: root.hasRows
    spacing: 4

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.edge
        color: Theme.line
    }

    SmallHeading {
        Layout.fillWidth: true
        text: root.title
    }

    Repeater {
        id: rows

        model: root.model

        SteadyRow {
            id: row

            required property string thingId
            required property string title
            required property int index

            Layout.fillWidth: true
            visible: root.unfolded || row.index < root.few
            spacing: 12

            SubWords {
                property bool mayBeCut: true // enough of it to know which one it is

                Layout.fillWidth: true
                text: row.title
            }

            SmallButton {
                objectName: "bringBack." + row.thingId
                text: qsTr("Lấy lại")
                Accessible.name: qsTr("Lấy lại %1").arg(row.title)
                onClicked: root.broughtBack(row.thingId)
            }
        }
    }

    SmallButton {
        objectName: "removed.unfold"
        Layout.fillWidth: true
        visible: rows.count > root.few
        text: root.unfolded ? qsTr("Thu gọn") : qsTr("Xem cả %n mục đã bỏ", "", rows.count)
        onClicked: root.unfolded = !root.unfolded
    }
}
