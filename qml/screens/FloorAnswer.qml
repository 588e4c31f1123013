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

    function write(): void {
        fields.write();
    }

    Heading {
        Layout.fillWidth: true
        visible: !root.view.hasTurn
        text: qsTr("Trả lời")
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.view.hasTurn
        title: qsTr("Chưa có ý kiến nào để trả lời")
        detail: qsTr("Khi có người phát biểu, phần trả lời và kết luận ghi ở đây.")
    }

    AnswerFields {
        id: fields

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.view.hasTurn
        view: root.view
        place: "floor"
    }

    SteadyRow {
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
            text: root.view.hasNext ? qsTr("Lưu và mời người tiếp theo") : qsTr("Lưu và kết thúc lượt")
            font.pixelSize: Theme.body
            onClicked: {
                if (root.view.hasNext) {
                    root.view.saveAndCallNext();
                } else {
                    root.view.saveAnswers();
                    root.view.endTurn();
                }
            }
        }
    }
}
