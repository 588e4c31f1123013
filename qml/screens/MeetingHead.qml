import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What the card is about, how far the meeting is, and what can be done with it as a whole.
SteadyGrid {
    id: root

    required property MeetingsView view
    required property PreparationView preparation

    signal editAsked
    signal copyAsked

    columns: root.width / Theme.textScale < 500 ? 1 : 2
    columnSpacing: 12
    rowSpacing: 8

    SteadyColumn {
        Layout.fillWidth: true
        spacing: 0

        Heading {
            objectName: "meeting.title"
            Layout.fillWidth: true
            text: root.preparation.heading
        }

        SubWords {
            objectName: "meeting.state"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.stateText
            color: root.view.started && !root.view.closed ? Theme.done : Theme.ink2
        }
    }

    Flow {
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: root.columns === 1 ? -1 : edit.width + copy.width + (remove.visible ? remove.width + spacing : 0) + spacing
        spacing: 8

        SmallButton {
            id: edit

            objectName: "meeting.edit"
            width: Math.max(64, implicitWidth)
            text: qsTr("Sửa")
            Accessible.name: qsTr("Sửa hội nghị")
            onClicked: root.editAsked()
        }

        SmallButton {
            id: copy

            objectName: "meeting.copy"
            width: Math.max(64, implicitWidth)
            text: qsTr("Nhân bản")
            Accessible.name: qsTr("Chép thành hội nghị mới")
            onClicked: root.copyAsked()
        }

        SmallButton {
            id: remove

            objectName: "meeting.remove"
            visible: root.view.canRemove
            width: Math.max(64, implicitWidth)
            text: qsTr("Bỏ")
            Accessible.name: qsTr("Bỏ hội nghị này")
            onClicked: root.view.remove(root.view.currentId)
        }
    }
}
