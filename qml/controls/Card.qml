import QtQuick
import QtQuick.Layouts
import LangNghe

Rectangle {
    id: root

    required property string name
    property int padding: 20
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    radius: Theme.r
    color: Theme.surface
    border.width: Theme.highContrast ? 2 : 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: 12
    }
}
