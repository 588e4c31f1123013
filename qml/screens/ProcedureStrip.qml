import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Where the meeting is in its procedure, and one touch to the next step. It tells, and forbids nothing.
Rectangle {
    id: root

    required property ProcedureView view

    implicitHeight: row.implicitHeight
    color: Theme.brandSoft
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Trình tự, bước %1: %2").arg(root.view.place).arg(root.view.whole)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        SmallButton {
            objectName: "procedure.back"
            focusPolicy: Qt.TabFocus
            visible: root.view.before !== ""
            text: "‹"
            implicitWidth: Theme.touch
            Accessible.name: qsTr("Về bước trước: %1").arg(root.view.before)
            onClicked: root.view.back()
        }

        Words {
            text: root.view.place
            color: Theme.brand
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Words {
            objectName: "procedure.step"
            Layout.fillWidth: true
            text: root.view.step
            font.weight: Font.DemiBold
            Accessible.name: root.view.whole
        }

        SmallButton {
            objectName: "procedure.next"
            Layout.maximumWidth: row.width / 2
            focusPolicy: Qt.TabFocus
            visible: root.view.after !== ""
            text: root.width / Theme.textScale < 700 ? qsTr("Bước tiếp") : qsTr("Tiếp: %1").arg(root.view.after)
            Accessible.name: qsTr("Sang bước: %1").arg(root.view.after)
            onClicked: root.view.next()
        }
    }
}
