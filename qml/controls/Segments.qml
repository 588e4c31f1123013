pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe

// A few choices side by side, of which at most one holds.
Rectangle {
    id: root

    required property string name
    required property list<string> options
    required property int current // -1: none yet
    property int columns: root.options.length

    signal picked(int index)

    readonly property int rows: Math.ceil(root.options.length / Math.max(1, root.columns))

    implicitHeight: grid.implicitHeight + 2 * Theme.edge
    radius: Theme.r
    color: Theme.line // shows between the parts and around them
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.edge
        columns: root.columns
        columnSpacing: Theme.edge
        rowSpacing: Theme.edge

        Repeater {
            model: root.options.length

            Segment {
                required property int index

                objectName: `${root.objectName}.${index}`
                text: root.options[index]
                checked: root.current === index
                atLeft: index % root.columns === 0
                atRight: index % root.columns === root.columns - 1 || index === root.options.length - 1
                atTop: index < root.columns
                atBottom: Math.floor(index / root.columns) === root.rows - 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                // The last one fills its row.
                Layout.columnSpan: index === root.options.length - 1 ? root.columns - index % root.columns : 1
                onClicked: root.picked(index)
            }
        }
    }
}
