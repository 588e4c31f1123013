pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Rows that gave nobody, and why.
Card {
    id: root

    required property PeopleImport view

    name: qsTr("Hàng bỏ qua")

    Heading {
        Layout.fillWidth: true
        text: root.view.leftOutCount > 0 ? qsTr("%n hàng bỏ qua", "", root.view.leftOutCount) : qsTr("Không có hàng nào bị bỏ qua")
    }

    Rows {
        id: list

        objectName: "import.leftOut"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 220
        Layout.rightMargin: -gutter
        visible: root.view.leftOutCount > 0
        name: root.name
        model: root.view.leftOut

        delegate: ListRow {
            id: row

            required property int number
            required property string why
            required property string said

            readonly property string head: qsTr("Hàng %1. %2").arg(row.number).arg(row.why)

            objectName: "import.left." + row.number
            width: list.rowWidth
            spoken: `${row.head} ${row.said}`
            pointed: ListView.isCurrentItem && list.ringed
            onClicked: list.currentIndex = row.index

            contentItem: Column {
                spacing: 2

                Words {
                    width: parent.width
                    text: row.head
                    Accessible.ignored: true
                }

                SubWords {
                    readonly property bool mayBeCut: true // the file has all of it

                    width: parent.width
                    visible: row.said !== ""
                    text: row.said
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
