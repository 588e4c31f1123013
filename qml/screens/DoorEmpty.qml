import QtQuick
import LangNghe
import LangNghe.View

// Nobody is in the list, or nobody of those asked for.
EmptyState {
    id: root

    required property DoorView view
    required property bool meetingOpen
    readonly property bool all: root.view.filter === DoorView.All

    symbol: "door"
    title: root.all ? qsTr("Chưa có ai đăng ký") : qsTr("Không có ai trong mục này")
    // Without a meeting there is no form beside it, which says what comes first.
    detail: root.all && root.meetingOpen ? qsTr("Tìm đại biểu ở ô tìm, hoặc ghi họ tên và đơn vị, rồi bấm Đăng ký.") : ""
}
