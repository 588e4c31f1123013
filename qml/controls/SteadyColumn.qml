import QtQuick.Layouts

// As SteadyRow.
ColumnLayout {
    onVisibleChildrenChanged: ensurePolished()
    onImplicitWidthChanged: ensurePolished()
    onImplicitHeightChanged: ensurePolished()
}
