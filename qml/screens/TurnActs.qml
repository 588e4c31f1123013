import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyColumn {
    id: root

    required property FloorView view
    property bool tight: false
    readonly property int least: root.tight ? Theme.touch : Theme.main

    signal answerAsked

    spacing: 12

    SteadyRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: 12

        SmallButton {
            objectName: "floor.pause"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: root.view.paused ? qsTr("Tiếp tục") : qsTr("Tạm dừng")
            onClicked: {
                if (root.view.paused)
                    root.view.resume();
                else
                    root.view.pause();
            }
        }

        SmallButton {
            objectName: "floor.extend"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: qsTr("+1 phút")
            everyTap: true
            onClicked: root.view.extend(60)
        }

        SmallButton {
            objectName: "floor.addOpinion"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: qsTr("Thêm ý kiến")
            onClicked: root.view.addOpinion()
        }
    }

    SteadyRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: 12

        ActionButton {
            objectName: "floor.goToAnswer"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            least: root.least
            leftPadding: 4
            rightPadding: 4
            enabled: !root.view.answering
            text: root.view.answering ? qsTr("Đang trả lời") : qsTr("Sang trả lời")
            onClicked: {
                root.view.goToAnswer();
                root.answerAsked();
            }
        }

        OutlineButton {
            objectName: "floor.speakerIsAbsent"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            least: root.least
            leftPadding: 4
            rightPadding: 4
            visible: root.view.nothingSaid
            text: qsTr("Vắng mặt")
            onClicked: root.view.speakerIsAbsent()
        }

        OutlineButton {
            objectName: "floor.endTurn"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            least: root.least
            leftPadding: 4
            rightPadding: 4
            text: qsTr("Kết thúc lượt")
            onClicked: root.view.endTurn()
        }
    }
}
