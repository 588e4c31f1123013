import QtQuick
import LangNghe

// Why there is nothing here, and what to do about it.
Item {
    id: root

    required property string title
    property string detail: ""
    property string symbol: ""

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.symbol !== ""
            name: root.symbol
            size: 40
            color: Theme.ink3
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            font.weight: Theme.strong
            color: Theme.ink2
        }

        SubWords {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.detail !== ""
            text: root.detail
        }
    }
}
