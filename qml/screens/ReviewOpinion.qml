pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// One opinion in full: its sound, its lines, what was answered and concluded, who wrote it; and, asked for, the form that
// corrects it or the history of each field.
Card {
    id: root

    required property ReviewView view
    property bool low: false
    property int mode: 0 // 0 reads, 1 corrects, 2 shows the history

    name: qsTr("Nội dung ý kiến")
    Keys.onEscapePressed: event => {
        event.accepted = root.mode !== 0;
        if (event.accepted)
            root.show(0, true);
    }

    // The keys stay here, and are seen, where what was under them has gone.
    function show(mode: int, byKeys: bool): void {
        root.mode = mode;
        way.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    Connections {
        target: root.view

        function onOpinionChanged(): void {
            if (root.view.currentId !== root.shownId)
                root.mode = 0;
            root.shownId = root.view.currentId;
        }
    }

    property string shownId: root.view.currentId

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.view.hasCurrent
        symbol: "review"
        title: qsTr("Chưa chọn ý kiến nào")
        detail: qsTr("Chọn một ý kiến để nghe lại, đọc toàn văn và sửa.")
    }

    ReviewHead {
        Layout.fillWidth: true
        visible: root.view.hasCurrent
        view: root.view
    }

    Words {
        objectName: "review.problem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.view.problem
        color: Theme.rec
        font.pixelSize: Theme.sub
    }

    ReviewChoices {
        Layout.fillWidth: true
        visible: root.view.hasCurrent && count > 0
        view: root.view
    }

    ReviewText {
        low: root.low
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.view.hasCurrent && root.mode === 0
        view: root.view
    }

    AnswerFields {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.view.hasCurrent && root.mode === 1
        view: root.view
        place: "review"
    }

    ReviewHistory {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 240
        visible: root.view.hasCurrent && root.mode === 2
        view: root.view
    }

    SteadyGrid {
        Layout.fillWidth: true
        visible: root.view.hasCurrent && root.mode === 0
        columns: verdict.implicitWidth > root.width / 2 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 6

        Pill {
            id: verdict

            objectName: "review.verdict"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: root.view.verdict
            tone: root.view.verdictTone
            wraps: true
            small: false
        }

        SubWords {
            objectName: "review.lastChange"
            Layout.fillWidth: true
            text: root.view.lastChange
        }
    }

    SteadyRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.view.hasCurrent
        spacing: 12

        OutlineButton {
            id: way

            objectName: root.mode === 0 ? "review.correct" : "review.back"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: root.mode === 0 ? qsTr("Sửa trả lời, kết luận") : qsTr("Quay lại")
            onClicked: root.mode = root.mode === 0 ? 1 : 0
        }

        OutlineButton {
            id: history

            objectName: "review.history"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.mode === 0
            text: qsTr("Lịch sử")
            onClicked: root.show(2, history.visualFocus)
        }

        PrimaryButton {
            id: save

            objectName: "review.save"
            focusPolicy: Qt.TabFocus
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.mode === 1
            text: qsTr("Lưu")
            onClicked: if (root.view.saveAnswers())
                root.show(0, save.visualFocus)
        }
    }
}
