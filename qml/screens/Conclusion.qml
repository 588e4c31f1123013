pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The chair's conclusion: one of four outcomes; an agency and a day only when it is assigned.
SteadyColumn {
    id: root

    required property AnswerEditor view
    required property string place

    readonly property bool assigned: root.view.outcome === AnswerEditor.Assigned

    spacing: 12

    SmallHeading {
        Layout.fillWidth: true
        Layout.bottomMargin: -4
        text: qsTr("Kết luận của chủ trì")
    }

    Segments {
        objectName: root.place + ".outcome"
        Layout.fillWidth: true
        name: qsTr("Kết luận của chủ trì")
        columns: root.width / Theme.textScale < 480 ? 2 : 4
        options: [qsTr("Đã giải quyết"), qsTr("Giao giải quyết"), qsTr("Vượt thẩm quyền"), qsTr("Ghi nhận")]
        current: root.view.outcome - 1 // the first value is "none yet"
        // A second tap takes the choice back.
        onPicked: index => root.view.outcome = root.view.outcome === index + 1 ? AnswerEditor.None : index + 1
    }

    SteadyRow {
        visible: root.assigned
        spacing: 12

        Field {
            id: agency

            objectName: root.place + ".agency"
            Layout.fillWidth: true
            Layout.preferredWidth: 190
            label: qsTr("Cơ quan chịu trách nhiệm")
            text: root.view.agency
            onTextEdited: root.view.agency = text
            onEntered: due.forceActiveFocus(Qt.TabFocusReason)
            Keys.onDownPressed: agencies.enter()
        }

        Field {
            id: due

            objectName: root.place + ".due"
            Layout.fillWidth: true
            Layout.preferredWidth: 120
            Layout.minimumWidth: 112 * Theme.textScale
            label: qsTr("Thời hạn")
            inputMethodHints: Qt.ImhDate
            text: root.view.due
            onTextEdited: root.view.due = text
            onEntered: words.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    AgencyChoices {
        id: agencies

        Layout.fillWidth: true
        visible: root.assigned && (agency.activeFocus || activeFocus) && count > 0
        view: root.view
        place: root.place
        typed: agency.text
        onPicked: name => {
            root.view.agency = name;
            due.forceActiveFocus(Qt.TabFocusReason);
        }
        onLetGo: agency.forceActiveFocus(Qt.TabFocusReason)
    }

    Words {
        objectName: root.place + ".dueProblem"
        Layout.fillWidth: true
        visible: root.assigned && text !== ""
        text: root.view.dueProblem
        color: Theme.rec
        font.pixelSize: Theme.sub
    }

    TextBox {
        id: words

        objectName: root.place + ".conclusionText"
        Layout.fillWidth: true
        Layout.maximumHeight: 120
        visible: root.view.outcome !== AnswerEditor.None
        label: qsTr("Nội dung kết luận")
        text: root.view.conclusionText
        onEdited: if (text !== root.view.conclusionText)
            root.view.conclusionText = text
        onEntered: words.editor.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
    }
}
