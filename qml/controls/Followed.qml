import QtQuick
import QtQuick.Templates as T
import LangNghe

// Scrolls what it holds, and follows the keyboard: it may go where the eye cannot.
Flickable {
    id: root

    required property Item held
    property real air: 0 // kept free below and above what is shown

    readonly property Item focused: root.Window.activeFocusItem

    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: Bar {}

    onFocusedChanged: root.reveal()
    onHeightChanged: root.reveal()

    function reveal(): void {
        if (!root.held)
            return; // it is going
        const path = [];
        for (let up = root.focused; up && up !== root.held; up = up.parent)
            path.unshift(up);
        if (path.length === 0 || path[0].parent !== root.held)
            return;
        // What changed a moment ago is at its place first, and so is what is scrolled within.
        root.held.ensurePolished();
        for (const item of path)
            item.ensurePolished();
        for (const item of path)
            (item as Followed)?.reveal();
        const top = root.focused.mapToItem(root.held, 0, 0).y;
        const bottom = top + Math.min(root.focused.height, root.height - 2 * root.air) + 2 * root.air;
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.min(root.contentHeight, bottom) - root.height;
    }
}
