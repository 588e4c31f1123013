import LangNghe

EmptyState {
    symbol: "door"
    title: qsTr("Chưa mở hội nghị nào")
    detail: qsTr("Mở một hội nghị ở màn hình Hội nghị, rồi đăng ký người phát biểu tại đây.")
}
