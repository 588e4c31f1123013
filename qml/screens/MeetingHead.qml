import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

ColumnLayout {
    id: root

    required property MeetingsView view

    spacing: 4

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        SmallHeading {
            Layout.fillWidth: true
            text: qsTr("Hội nghị đang mở")
        }

        Pill {
            objectName: "meeting.state"
            Layout.maximumWidth: implicitWidth
            visible: text !== ""
            text: root.view.stateText
            tone: root.view.started && !root.view.closed ? Tone.Done : Tone.Plain
        }
    }

    Heading {
        objectName: "meeting.title"
        Layout.fillWidth: true
        text: root.view.currentTitle
    }

    SubWords {
        Layout.fillWidth: true
        visible: text !== "" && text !== root.view.currentTitle
        text: root.view.currentAudience
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        columns: root.width / Theme.textScale < 420 ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        Fact {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            label: qsTr("Ngày")
            value: root.view.currentDayText
        }

        Fact {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            label: qsTr("Địa điểm")
            value: root.view.currentVenue
        }

        Fact {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            label: qsTr("Chủ trì")
            value: root.view.currentChair
        }
    }
}
