import QtQuick.Layouts

// A row inside another layout whose parts come, go and grow. When its size or place changes before its own turn, Qt 6.4 arranges it
// with the parts of before and takes that for done (6.8 looks at them first).
RowLayout {
    // Said, because a layout takes an item without an implicit height, such as one of which all is hidden, for as high as it was.
    Layout.preferredHeight: Math.ceil(implicitHeight)
    onVisibleChildrenChanged: ensurePolished()
    onImplicitWidthChanged: ensurePolished()
    onImplicitHeightChanged: ensurePolished()
}
