pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Who answers the shown opinion, what, and what the chair concludes.
Card {
    id: root

    required property FloorView view

    name: qsTr("Trả lời")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Trả lời")
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.view.hasTurn
        title: qsTr("Chưa có ý kiến nào để trả lời")
        detail: qsTr("Khi có người phát biểu, phần trả lời và kết luận ghi ở đây.")
    }

    Segments {
        objectName: "floor.answerBy"
        Layout.fillWidth: true
        visible: root.view.hasTurn
        name: qsTr("Ai trả lời")
        options: [qsTr("Chủ trì"), qsTr("Cơ quan"), qsTr("Trả lời sau")]
        current: root.view.answerBy
        onPicked: index => root.view.answerBy = index
    }

    TextBox {
        objectName: "floor.answerWho"
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        visible: root.view.hasTurn
        label: qsTr("Người trả lời")
        text: root.view.answerWho
        onEdited: if (text !== root.view.answerWho)
            root.view.answerWho = text
        onEntered: answer.forceActiveFocus(Qt.TabFocusReason)
    }

    TextBox {
        id: answer

        objectName: "floor.answerText"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 96
        Layout.preferredHeight: 96
        visible: root.view.hasTurn
        label: qsTr("Nội dung trả lời")
        stamp: root.view.answerStamp
        makesLines: true
        text: root.view.answerText
        onEdited: if (text !== root.view.answerText)
            root.view.answerText = text
    }

    Conclusion {
        Layout.fillWidth: true
        visible: root.view.hasTurn
        view: root.view
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.view.hasTurn
        spacing: 12

        OutlineButton {
            objectName: "floor.saveAnswers"
            focusPolicy: Qt.TabFocus
            leftPadding: 14
            rightPadding: 14
            text: qsTr("Lưu")
            onClicked: root.view.saveAnswers()
        }

        PrimaryButton {
            objectName: "floor.saveAndCall"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            leftPadding: 6
            rightPadding: 6
            text: root.view.waitingCount > 0 ? qsTr("Lưu và mời người tiếp theo") : qsTr("Lưu và kết thúc lượt")
            font.pixelSize: Theme.body
            onClicked: {
                if (root.view.waitingCount > 0) {
                    root.view.saveAndCallNext();
                } else {
                    root.view.saveAnswers();
                    root.view.endTurn();
                }
            }
        }
    }
}
