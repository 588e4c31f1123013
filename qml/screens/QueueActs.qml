import QtQuick
import QtQuick.Layouts
import LangNghe

// What can be done with one who waits.
SteadyGrid {
    id: root

    required property QueueRow row

    columns: root.row.canJoin ? 2 : 3
    columnSpacing: 6
    rowSpacing: 6

    SmallButton {
        objectName: "queue.call"
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        leftPadding: 8
        rightPadding: 8
        text: qsTr("Mời")
        onClicked: root.row.call()
    }

    SmallButton {
        objectName: "queue.absent"
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        leftPadding: 8
        rightPadding: 8
        text: qsTr("Vắng mặt")
        onClicked: root.row.markAbsent()
    }

    SmallButton {
        objectName: "queue.requeue"
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        leftPadding: 8
        rightPadding: 8
        text: qsTr("Về cuối")
        onClicked: root.row.requeue()
    }

    SmallButton {
        objectName: "queue.join"
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        leftPadding: 8
        rightPadding: 8
        visible: root.row.canJoin
        text: qsTr("Cùng ý kiến")
        onClicked: root.row.join()
    }
}
