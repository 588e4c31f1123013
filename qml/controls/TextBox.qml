pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LangNghe

// Writing over several lines; scrolls when it outgrows its box. Enter means "done" unless the box says it makes lines.
FocusScope {
    id: root

    required property string label
    property alias text: editor.text
    property alias fontSize: editor.font.pixelSize
    property alias editor: editor
    property string stamp: ""
    property bool makesLines: false

    readonly property real headroom: 8 + Theme.captionLine

    signal edited
    signal entered

    implicitWidth: 200
    readonly property real line: editor.contentHeight / Math.max(1, editor.lineCount)
    readonly property real leastHeight: Math.max(Theme.main, Math.ceil(root.headroom + root.line) + 10)
    // What does not fit is cut between lines.
    readonly property real spare: editor.contentHeight > root.height - root.headroom - 8 ? Math.max(0, (root.height - root.headroom - 8) % root.line) : 0

    implicitHeight: Math.max(Theme.main, root.headroom + editor.contentHeight + 10)

    FieldFace {
        anchors.fill: parent
        lit: root.activeFocus
        label: root.label
        aside: tag.visible ? tag.width + 4 : 0

        StampTag {
            id: tag

            anchors.right: parent.right
            anchors.rightMargin: 10
            y: 7
            text: root.stamp
            visible: root.stamp !== ""
        }
    }

    // Its label is the box too.
    TapHandler {
        onTapped: editor.forceActiveFocus(Qt.MouseFocusReason)
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.topMargin: root.headroom
        anchors.bottomMargin: 8 + root.spare
        contentWidth: width
        contentHeight: editor.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: Bar {}

        T.TextArea.flickable: T.TextArea {
            id: editor

            objectName: `${root.objectName}.editor`
            focus: true
            leftPadding: 14
            rightPadding: 14
            implicitHeight: contentHeight
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            color: Theme.ink
            selectionColor: Theme.brand
            selectedTextColor: Theme.brandInk
            font.family: Theme.family
            font.pixelSize: Theme.body
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.multiLine: true
            Keys.onTabPressed: editor.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: editor.nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: root.edited()
            Keys.onReturnPressed: event => root.enter(event)
            Keys.onEnterPressed: event => root.enter(event)
        }
    }

    function enter(event: KeyEvent): void {
        if (root.makesLines || (event.modifiers & Qt.ShiftModifier)) {
            event.accepted = false;
            return;
        }
        (Qt.inputMethod as InputMethod)?.commit();
        root.entered();
    }
}
