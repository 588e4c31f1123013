pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Who answers an opinion and what, and what the chair concludes. An opinion may have several answers.
SteadyColumn {
    id: root

    required property AnswerEditor view
    required property string place // the screen: begins the names of the fields

    spacing: 12

    function write(): void {
        answer.forceActiveFocus(Qt.OtherFocusReason);
    }

    SteadyRow {
        Layout.fillWidth: true
        Layout.bottomMargin: root.view.canAddAnswer ? -4 : 0
        Layout.topMargin: root.view.canAddAnswer ? -10 : 0
        spacing: 12

        Heading {
            Layout.fillWidth: true
            text: qsTr("Trả lời")
        }

        SmallButton {
            objectName: root.place + ".addAnswer"
            focusPolicy: Qt.TabFocus
            visible: root.view.canAddAnswer
            text: qsTr("Thêm trả lời")
            onClicked: root.view.addAnswer()
        }
    }

    ListView {
        id: tabs

        objectName: root.place + ".answers"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        visible: count > 1
        orientation: ListView.Horizontal
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.view.answerNames
        currentIndex: root.view.answerIndex
        delegate: Chip {
            required property int index
            required property string modelData

            objectName: root.place + ".answer." + index
            width: Math.min(implicitWidth, 220 * Theme.textScale)
            text: modelData
            checked: root.view.answerIndex === index
            onClicked: root.view.answerIndex = index
        }
    }

    Segments {
        objectName: root.place + ".answerBy"
        Layout.fillWidth: true
        name: qsTr("Ai trả lời")
        options: [qsTr("Chủ trì"), qsTr("Cơ quan"), qsTr("Trả lời sau")]
        current: root.view.answerBy
        onPicked: index => root.view.answerBy = index
    }

    TextBox {
        id: who

        objectName: root.place + ".answerWho"
        Layout.fillWidth: true
        Layout.preferredHeight: headroom + Math.round(2.8 * Theme.body) + 10 // two lines: an agency and a person
        label: qsTr("Người trả lời")
        text: root.view.answerWho
        onEdited: if (text !== root.view.answerWho)
            root.view.answerWho = text
        onEntered: answer.forceActiveFocus(Qt.TabFocusReason)
        Keys.onDownPressed: agencies.enter()
    }

    AgencyChoices {
        id: agencies

        Layout.fillWidth: true
        visible: root.view.answerBy === AnswerEditor.Agency && (who.activeFocus || activeFocus) && count > 0
        view: root.view
        place: root.place + ".who"
        typed: who.text
        onPicked: name => {
            root.view.answerWho = name;
            answer.forceActiveFocus(Qt.TabFocusReason);
        }
        onLetGo: who.forceActiveFocus(Qt.TabFocusReason)
    }

    TextBox {
        id: answer

        objectName: root.place + ".answerText"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.max(96, leastHeight + line)
        Layout.preferredHeight: Layout.minimumHeight
        label: qsTr("Nội dung trả lời")
        stamp: root.view.answerStamp
        makesLines: true
        text: root.view.answerText
        onEdited: if (text !== root.view.answerText)
            root.view.answerText = text
    }

    Conclusion {
        Layout.fillWidth: true
        view: root.view
        place: root.place
    }
}
