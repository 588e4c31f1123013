import QtQuick
import LangNghe
import LangNghe.View

// A mark for what was just said.
SmallButton {
    required property FloorView view

    objectName: "floor.markBack"
    focusPolicy: Qt.TabFocus
    symbol: "flag"
    text: qsTr("Lùi 30 giây")
    Accessible.name: qsTr("Đánh dấu chỗ 30 giây trước")
    onClicked: view.markBack()
}
