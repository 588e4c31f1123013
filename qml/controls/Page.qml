import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe

// A screen's room: its cards side by side where they fit, else below each other; it scrolls before anything is cut.
Flickable {
    id: root

    property int columns: 2
    default property alias cards: grid.data

    // The width one would have at a text scale of 1, which is what decides how many cards fit.
    readonly property real room: root.width / Theme.textScale
    readonly property Item focused: root.Window.activeFocusItem

    contentWidth: width
    contentHeight: Math.max(height, grid.implicitHeight + 2 * Theme.margin)
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: Bar {}

    onFocusedChanged: root.reveal()

    // The keyboard may go where the eye cannot: follow it.
    function reveal(): void {
        let up = root.focused;
        while (up && up !== grid)
            up = up.parent;
        if (!up || !root.focused)
            return;
        const top = root.focused.mapToItem(grid, 0, 0).y;
        const bottom = top + Math.min(root.focused.height, root.height - 2 * Theme.margin) + 2 * Theme.margin;
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.min(root.contentHeight, bottom) - root.height;
    }

    GridLayout {
        id: grid

        x: Theme.margin
        y: Theme.margin
        width: root.width - 2 * Theme.margin
        height: root.contentHeight - 2 * Theme.margin
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
    }
}
