pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What was pasted, as it would be added.
SteadyColumn {
    id: root

    required property CollectedView view

    spacing: 12

    Rows {
        id: rows

        objectName: "pasted.list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160
        Layout.rightMargin: -gutter
        name: root.view.pastedText
        model: root.view.pasted
        delegate: ListRow {
            id: row

            required property string rowId
            required property string unit
            required property string words

            objectName: "pasted." + rowId
            width: rows.rowWidth
            spoken: `${row.unit}, ${row.words}`
            pointed: ListView.isCurrentItem && (rows.ringed || visualFocus)
            contentItem: SteadyColumn {
                spacing: 0

                SmallHeading {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.unit
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    text: row.words
                    Accessible.ignored: true
                }
            }
        }
    }

    SteadyRow {
        Layout.fillWidth: true
        spacing: 12

        PrimaryButton {
            objectName: "pasted.accept"
            Layout.fillWidth: true
            text: qsTr("Thêm vào danh sách")
            onClicked: root.view.acceptPasted()
        }

        OutlineButton {
            objectName: "pasted.drop"
            text: qsTr("Thôi")
            onClicked: root.view.dropPasted()
        }
    }
}
