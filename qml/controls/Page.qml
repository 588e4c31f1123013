import QtQuick
import QtQuick.Layouts
import LangNghe

// A screen's room: its cards side by side where they fit, else below each other; it scrolls before anything is cut.
Followed {
    id: root

    property int columns: 2
    default property alias cards: grid.data

    // The width one would have at a text scale of 1, which is what decides how many cards fit.
    readonly property real room: root.width / Theme.textScale

    held: grid
    air: Theme.margin
    contentHeight: Math.max(height, grid.implicitHeight + 2 * Theme.margin)

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
