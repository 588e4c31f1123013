import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

Card {
    id: root

    required property MeetingsView view

    name: root.view.hasCurrent ? root.view.currentTitle : qsTr("Chưa mở hội nghị nào")

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.view.hasCurrent
        symbol: "home"
        title: qsTr("Chưa mở hội nghị nào")
        detail: qsTr("Chọn một hội nghị trong danh sách để mở.")
    }

    MeetingOpen {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        visible: root.view.hasCurrent
        view: root.view
    }
}
