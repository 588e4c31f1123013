pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

// Rows that a finger drags by their handle, and that Ctrl+Up and Ctrl+Down move.
Rows {
    id: root

    required property FloorView view
    property string opened: "" // the row whose actions show
    property string draggedId: ""
    property int dragged: -1
    property int target: -1 // where the dragged row would land
    property string targetId: ""

    name: qsTr("Thứ tự phát biểu")
    interactive: root.dragged < 0
    model: root.view.queue
    Keys.onReturnPressed: root.toggle(root.currentItem as QueueRow)
    Keys.onEnterPressed: root.toggle(root.currentItem as QueueRow)
    Keys.onSpacePressed: root.toggle(root.currentItem as QueueRow)
    Keys.onEscapePressed: event => {
        event.accepted = root.opened !== "";
        if (event.accepted)
            root.fold();
    }
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.ControlModifier) || root.currentIndex < 0)
            return;
        if (event.key === Qt.Key_Up && root.currentIndex > 0)
            root.place(root.currentIndex, root.currentIndex - 1);
        else if (event.key === Qt.Key_Down && root.currentIndex < root.count - 1)
            root.place(root.currentIndex, root.currentIndex + 1);
        else
            return;
        event.accepted = true;
    }

    delegate: QueueRow {
        id: row

        width: root.rowWidth
        z: root.draggedId === registrationId ? 2 : 1
        pointed: ListView.isCurrentItem && (root.ringed || visualFocus)
        opened: root.opened === registrationId
        canJoin: root.view.hasTurn
        landing: root.targetId !== registrationId || root.target === root.dragged ? 0 : root.target > root.dragged ? 1 : -1
        onUnfolded: root.toggle(row)
        onDragStarted: {
            root.opened = "";
            root.draggedId = registrationId;
            root.dragged = root.indexOf(row);
        }
        onDragMoved: root.aim(row)
        onDragEnded: root.drop()
        onCall: root.act(() => root.view.call(registrationId))
        onMarkAbsent: root.act(() => root.view.markAbsent(registrationId))
        onJoin: root.act(() => root.view.join(registrationId))
        onRequeue: root.act(() => root.view.requeue(registrationId))
    }

    Timer {
        id: edges

        property int step: 0

        running: root.dragged >= 0 && step !== 0
        repeat: true
        interval: 16
        onTriggered: {
            const furthest = Math.max(0, root.contentHeight - root.height);
            root.contentY = Math.max(0, Math.min(furthest, root.contentY + step));
        }
    }

    function toggle(row: QueueRow): void {
        if (!row)
            return;
        root.currentIndex = root.indexOf(row);
        root.opened = root.opened === row.registrationId ? "" : row.registrationId;
    }

    // The keys may be at one of its acts, which go.
    function fold(): void {
        root.opened = "";
        root.forceActiveFocus(Qt.TabFocusReason);
    }

    // By its place: after a move a row may still hold the index it had before.
    function indexOf(row: QueueRow): int {
        return root.indexAt(root.width / 2, row.y + row.height / 2);
    }

    function act(deed: var): void {
        root.opened = "";
        deed();
    }

    function aim(row: QueueRow): void {
        const middle = row.y + row.dragY + row.height / 2;
        const found = root.indexAt(root.width / 2, middle);
        root.target = found >= 0 ? found : middle < row.y ? 0 : root.count - 1;
        root.targetId = (root.itemAtIndex(root.target) as QueueRow)?.registrationId ?? "";
        const inView = middle - root.contentY;
        edges.step = inView < 40 ? -6 : inView > root.height - 40 ? 6 : 0;
    }

    function drop(): void {
        const from = root.dragged;
        const to = root.target;
        root.draggedId = "";
        root.dragged = -1;
        root.target = -1;
        root.targetId = "";
        edges.step = 0;
        if (to >= 0 && to !== from)
            root.place(from, to);
    }

    function place(from: int, to: int): void {
        const id = root.view.queue.idAt(from);
        const next = root.view.queue.idAt(to > from ? to + 1 : to);
        if (id !== "")
            root.view.moveBefore(id, next);
    }
}
