pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Every write of every field: when, by whom, what stood there before.
Rows {
    id: root

    required property ReviewView view

    objectName: "review.writes"
    name: qsTr("Lịch sử sửa")
    model: root.view.history

    delegate: ListRow {
        id: row

        required property string rowId
        required property string when
        required property string who
        required property string what
        required property string before
        required property string after

        objectName: "write." + row.rowId
        width: root.rowWidth
        pointed: ListView.isCurrentItem && (root.ringed || visualFocus)
        spoken: qsTr("%1, %2, %3: trước “%4”, sau “%5”").arg(row.when).arg(row.who).arg(row.what).arg(row.before).arg(row.after)

        contentItem: SteadyColumn {
            spacing: 2

            SubWords {
                Layout.fillWidth: true
                text: row.who !== "" ? qsTr("%1 · %2 · %3").arg(row.what).arg(row.when).arg(row.who) : qsTr("%1 · %2").arg(row.what).arg(row.when)
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: row.before !== ""
                text: row.before
                color: Theme.ink2
                font.strikeout: true
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                text: row.after !== "" ? row.after : qsTr("(để trống)")
                Accessible.ignored: true
            }
        }
    }
}
