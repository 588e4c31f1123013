pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe

// An opinion that was written down. A tap shows what can be done with it.
ListRow {
    id: root

    required property string opinionId
    required property string unit
    required property string words
    required property string detail
    required property bool opened

    signal unfolded
    signal edit
    signal remove

    objectName: "collected." + root.opinionId
    spoken: `${root.unit}, ${root.words}, ${root.detail}`
    ruled: false
    onClicked: root.unfolded()

    contentItem: ColumnLayout {
        spacing: 4

        Words {
            Layout.fillWidth: true
            text: root.words
            Accessible.ignored: true
        }

        SubWords {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.detail
            Accessible.ignored: true
        }

        Loader {
            Layout.fillWidth: true
            active: root.opened
            visible: active
            Component.onCompleted: setSource("CollectedRowActs.qml", {
                "row": root
            })
        }
    }
}
