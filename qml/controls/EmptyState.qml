import QtQuick
import QtQuick.Layouts
import LangNghe

// Why there is nothing here, and what to do about it.
ColumnLayout {
    id: root

    required property string title
    property string detail: ""
    property string symbol: ""

    spacing: 6

    Icon {
        Layout.alignment: Qt.AlignHCenter
        visible: root.symbol !== ""
        name: root.symbol
        size: 40
        color: Theme.ink3
    }

    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        font.weight: Font.DemiBold
        color: Theme.ink2
    }

    SubWords {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        visible: root.detail !== ""
        text: root.detail
    }
}
