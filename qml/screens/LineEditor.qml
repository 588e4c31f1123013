import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe

// A written line, open for correction.
SteadyColumn {
    id: root

    required property LineRow row

    spacing: 4

    T.TextArea {
        id: area

        property bool ready: false
        property bool done: false

        objectName: "line.editor"
        Layout.fillWidth: true
        topPadding: 4
        implicitHeight: contentHeight + 8
        focus: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: Theme.ink
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        font.family: Theme.family
        font.pixelSize: Theme.large
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Sửa dòng")
        Component.onCompleted: {
            // Not bound: what another tablet writes meanwhile must not take away what is being typed.
            area.text = root.row.text;
            area.ready = true;
            area.cursorPosition = area.length;
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
        onTextChanged: if (area.ready && !area.done)
            root.row.typed(area.text)
        onActiveFocusChanged: if (!activeFocus)
            area.keep(area.text)
        Keys.onReturnPressed: event => area.enter(event)
        Keys.onEnterPressed: event => area.enter(event)
        Keys.onEscapePressed: area.keep(root.row.text)

        background: Rectangle {
            color: Theme.brandSoft
            radius: 6
        }

        // As where a line is written: Shift with it begins another row of the same line.
        function enter(event: KeyEvent): void {
            if (event.modifiers & Qt.ShiftModifier) {
                event.accepted = false;
                return;
            }
            (Qt.inputMethod as InputMethod)?.commit();
            area.keep(area.text);
        }

        function keep(text: string): void {
            if (area.done)
                return;
            area.done = true;
            root.row.finished(text);
        }
    }

    SmallButton {
        objectName: "line.delete"
        focusPolicy: Qt.NoFocus
        text: qsTr("Xóa dòng")
        onClicked: area.keep("")
    }
}
