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

    name: qsTr("Máy này")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Máy này")
    }

    MeetingDesk {
        Layout.fillWidth: true
        view: root.meetings
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
