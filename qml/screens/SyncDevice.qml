import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What lies on this tablet.
Card {
    id: root

    required property SyncView view

    name: qsTr("Trên máy này")
    spacing: 0

    Heading {
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        text: qsTr("Trên máy này")
    }

    FactRow {
        Layout.fillWidth: true
        title: qsTr("Chưa gửi")
        detail: root.view.unsentDetail
        value: root.view.unsentText
    }

    FactRow {
        Layout.fillWidth: true
        title: qsTr("Đã xác nhận")
        detail: qsTr("Văn phòng đã nhận và gửi biên nhận")
        value: root.view.receivedText
    }

    FactRow {
        Layout.fillWidth: true
        title: qsTr("Dung lượng còn trống")
        detail: root.view.freeDetail
        value: root.view.freeText
    }

    Notice {
        objectName: "sync.keyNotice"
        Layout.fillWidth: true
        Layout.topMargin: 12
        visible: text !== ""
        radius: 10
        closable: false
        tone: Tone.Wait
        text: root.view.keyNotice
    }

    Item {
        Layout.fillHeight: true
    }
}
