import QtQuick.Layouts

// As SteadyRow.
ColumnLayout {
    Layout.preferredHeight: Math.ceil(implicitHeight)
    onVisibleChildrenChanged: ensurePolished()
    onImplicitWidthChanged: ensurePolished()
    onImplicitHeightChanged: ensurePolished()
}
