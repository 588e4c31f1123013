import QtQuick.Layouts

// As SteadyRow.
GridLayout {
    Layout.preferredHeight: Math.ceil(implicitHeight)
    onVisibleChildrenChanged: ensurePolished()
    onImplicitWidthChanged: ensurePolished()
    onImplicitHeightChanged: ensurePolished()
}
