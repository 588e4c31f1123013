pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What belongs to the open meeting: every tablet of it follows.
Card {
    id: root

    required property SettingsView view

    name: qsTr("Hội nghị đang mở")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Hội nghị đang mở")
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: !root.view.meetingOpen
        title: qsTr("Chưa mở hội nghị nào")
        detail: qsTr("Mở một hội nghị ở màn hình Hội nghị.")
    }

    Words {
        objectName: "settings.problem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.view.problem
        color: Theme.rec
    }

    KeptField {
        objectName: "settings.minutes"
        Layout.fillWidth: true
        visible: root.view.meetingOpen
        label: qsTr("Thời gian phát biểu mỗi lượt (phút)")
        kept: root.view.speakingMinutes
        inputMethodHints: Qt.ImhDigitsOnly
        onGiven: text => root.view.setSpeakingMinutes(text)
    }

    SmallHeading {
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: root.view.meetingOpen
        text: qsTr("Lĩnh vực")
    }

    Repeater {
        model: root.view.topics

        SettingsRow {
            required property string modelData
            required property int index

            objectName: "topic.row." + index
            Layout.fillWidth: true
            text: modelData
            onRemoved: root.view.removeTopic(modelData)
        }
    }

    Field {
        id: topic

        objectName: "settings.topic"
        Layout.fillWidth: true
        visible: root.view.meetingOpen
        label: qsTr("Thêm lĩnh vực, Enter để lưu")
        onEntered: {
            root.view.addTopic(topic.text);
            topic.clear();
        }
    }

    SmallHeading {
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: root.view.meetingOpen
        text: qsTr("Cơ quan trả lời")
    }

    Repeater {
        model: root.view.agencies

        SettingsRow {
            required property string agencyId
            required property string name
            required property bool own

            objectName: "agency.row." + agencyId
            Layout.fillWidth: true
            text: name
            removable: own
            onRemoved: root.view.removeAgency(agencyId)
        }
    }

    Field {
        id: agency

        objectName: "settings.agency"
        Layout.fillWidth: true
        visible: root.view.meetingOpen
        label: qsTr("Thêm cơ quan, Enter để lưu")
        onEntered: {
            root.view.addAgency(agency.text);
            agency.clear();
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
