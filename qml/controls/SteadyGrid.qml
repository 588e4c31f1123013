import QtQuick.Layouts

// As SteadyRow.
GridLayout {
    onVisibleChildrenChanged: ensurePolished()
    onImplicitWidthChanged: ensurePolished()
    onImplicitHeightChanged: ensurePolished()
}
