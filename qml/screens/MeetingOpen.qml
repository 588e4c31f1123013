pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The open meeting: what it is, how it goes, who sits at this tablet, and its start and end. An item between the card's
// layout and its own, because Qt 6.4 takes deeply nested layouts that appear all at once for a loop.
Item {
    id: root

    required property MeetingsView view

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 12

        MeetingHead {
            Layout.fillWidth: true
            view: root.view
        }

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 4
            visible: root.view.procedure !== ""
            text: qsTr("Trình tự")
        }

        Words {
            objectName: "meeting.steps"
            Layout.fillWidth: true
            visible: root.view.procedure !== ""
            text: root.view.procedure
            color: Theme.ink2
            font.pixelSize: Theme.sub
        }

        Item {
            Layout.fillHeight: true
        }

        MeetingDesk {
            Layout.fillWidth: true
            view: root.view
        }

        MeetingActs {
            Layout.fillWidth: true
            view: root.view
        }
    }
}
