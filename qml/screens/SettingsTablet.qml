import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// This tablet: who writes at it, which desk it is, where its things go.
Card {
    id: root

    required property MeetingsView meetings
    required property SyncView sync
    required property HallView hall
    required property MicrophoneChoice microphone

    name: qsTr("Máy này")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Máy này")
    }

    MeetingDesk {
        Layout.fillWidth: true
        view: root.meetings
    }

    SmallHeading {
        Layout.fillWidth: true
        text: qsTr("Micrô")
    }

    Choice {
        objectName: "settings.microphone"
        Layout.fillWidth: true
        name: qsTr("Micrô")
        model: root.microphone.names
        picked: root.microphone.picked
        onChosen: index => root.microphone.choose(index)
    }

    Words {
        objectName: "settings.microphone.detail"
        Layout.fillWidth: true
        text: root.microphone.detail
        color: root.microphone.instead ? Theme.rec : Theme.ink2
        font.pixelSize: Theme.sub
    }

    FactRow {
        objectName: "settings.office"
        Layout.fillWidth: true
        title: qsTr("Văn phòng")
        detail: root.sync.enrolled ? root.sync.officeTitle : qsTr("Ghép với văn phòng ở màn hình Đồng bộ.")
        value: root.sync.enrolled ? qsTr("Đã ghép") : qsTr("Chưa ghép")
    }

    FactRow {
        Layout.fillWidth: true
        title: qsTr("Dung lượng còn trống")
        detail: root.sync.freeDetail
        value: root.sync.freeText
    }

    OutlineButton {
        objectName: "settings.hall"
        Layout.fillWidth: true
        text: root.hall.shown ? qsTr("Đóng màn chiếu") : qsTr("Mở màn chiếu cho hội trường")
        onClicked: root.hall.shown = !root.hall.shown
    }

    Item {
        Layout.fillHeight: true
    }
}
