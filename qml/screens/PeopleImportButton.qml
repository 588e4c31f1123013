import LangNghe
import LangNghe.View

// Opens the page on which a list of participants is taken in.
OutlineButton {
    required property PeopleImport view

    objectName: "meeting.import"
    symbol: "people"
    text: qsTr("Nhập danh sách đại biểu")
    font.pixelSize: Theme.body
    onClicked: view.open()
}
