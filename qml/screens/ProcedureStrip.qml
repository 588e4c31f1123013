import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Where the meeting is in its procedure, and one touch to the next step. It tells, and forbids nothing.
Rectangle {
    id: root

    required property ProcedureView view

    implicitHeight: column.implicitHeight + 16
    radius: 10
    color: Theme.brandSoft
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Trình tự, bước %1: %2").arg(root.view.place).arg(root.view.whole)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Words {
            objectName: "procedure.step"
            Layout.fillWidth: true
            Layout.leftMargin: 4
            text: qsTr("%1 · %2").arg(root.view.place).arg(root.view.step)
            font.pixelSize: Theme.sub
            font.weight: Theme.strong
            Accessible.name: root.view.whole
        }

        SteadyRow {
            Layout.fillWidth: true
            spacing: 6

            SmallButton {
                objectName: "procedure.back"
                focusPolicy: Qt.TabFocus
                visible: root.view.before !== ""
                text: "‹"
                implicitWidth: Theme.touch
                Accessible.name: qsTr("Về bước trước: %1").arg(root.view.before)
                onClicked: root.view.back()
            }

            SmallButton {
                objectName: "procedure.next"
                focusPolicy: Qt.TabFocus
                Layout.fillWidth: true
                visible: root.view.after !== ""
                text: qsTr("Bước tiếp")
                Accessible.name: qsTr("Sang bước: %1").arg(root.view.after)
                onClicked: root.view.next()
            }
        }
    }
}
