import QtQuick
import LangNghe

// Six dots that a finger takes a row by. A tap without a drag is a tap on the row.
MouseArea {
    id: root

    required property string name
    required property Item content // what the rows lie in

    property real takenAt: 0
    property real away: 0
    property bool dragging: false

    signal started
    signal moved(by: real)
    signal ended
    signal tapped

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    preventStealing: true
    cursorShape: Qt.OpenHandCursor
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Đổi chỗ %1").arg(root.name)
    Accessible.onPressAction: root.tapped()

    // Measured in the content, where neither scrolling nor the row's own shift disturbs it.
    function place(y: real): real {
        return root.mapToItem(root.content, 0, y).y;
    }

    function finish(): void {
        if (!root.dragging)
            return;
        root.dragging = false;
        root.ended();
    }

    onPressed: mouse => {
        root.takenAt = root.place(mouse.y);
        root.away = 0;
    }
    onPositionChanged: mouse => {
        root.away = root.place(mouse.y) - root.takenAt;
        if (!root.dragging && Math.abs(root.away) > 8) {
            root.dragging = true;
            root.started();
        }
        if (root.dragging)
            root.moved(root.away);
    }
    onReleased: root.finish()
    onCanceled: root.finish()
    onClicked: if (Math.abs(root.away) <= 8)
        root.tapped()

    Grid {
        readonly property int dot: Math.round(3 * Theme.drawingScale)

        anchors.centerIn: parent
        columns: 2
        spacing: dot

        Repeater {
            model: 6

            Rectangle {
                width: Math.round(3 * Theme.drawingScale)
                height: width
                radius: width / 2
                color: Theme.ink2
            }
        }
    }
}
