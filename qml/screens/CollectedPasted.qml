pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What was pasted, as it would be added; below it what was left out, and why.
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
            required property bool already
            required property bool leftOut

            objectName: "pasted." + rowId
            width: rows.rowWidth
            spoken: row.already ? `${row.unit}, ${row.words}, ${qsTr("đã có trong danh sách")}` : `${row.unit}, ${row.words}`
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
                    color: row.leftOut || (row.already && !root.view.addsAlready) ? Theme.ink2 : Theme.ink
                    Accessible.ignored: true
                }

                SubWords {
                    Layout.fillWidth: true
                    visible: row.already
                    text: qsTr("Đã có trong danh sách")
                    Accessible.ignored: true
                }
            }
        }
    }

    Toggle {
        objectName: "pasted.again"
        Layout.fillWidth: true
        visible: root.view.alreadyCount > 0
        text: root.view.alreadyText
        checked: root.view.addsAlready
        onClicked: root.view.addsAlready = !root.view.addsAlready
    }

    SteadyRow {
        Layout.fillWidth: true
        spacing: 12

        PrimaryButton {
            objectName: "pasted.accept"
            Layout.fillWidth: true
            enabled: root.view.addedCount > 0
            text: root.view.acceptText
            onClicked: root.view.acceptPasted()
        }

        OutlineButton {
            objectName: "pasted.drop"
            text: qsTr("Thôi")
            onClicked: root.view.dropPasted()
        }
    }
}
