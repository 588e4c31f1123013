import QtQuick
import LangNghe

// A rail item's drawing, word and number.
Item {
    id: root

    required property string symbol
    required property string text
    required property color ink
    required property bool strong
    required property int badge

    implicitHeight: words.implicitHeight + 44

    Icon {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        y: 9
        name: root.symbol
        grows: false // all of them have to fit
        color: root.ink
    }

    Words {
        id: words

        anchors.top: picture.bottom
        anchors.topMargin: 5
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: root.ink
        font.pixelSize: Theme.caption
        font.weight: root.strong ? Theme.strong : Font.Normal
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.badge > 0
        x: Math.min(parent.width - width - 2, picture.x + picture.width - 11)
        y: 4
        width: Math.max(18, count.implicitWidth + 12)
        height: 18
        radius: 9
        color: Theme.wait

        Words {
            id: count

            anchors.centerIn: parent
            text: root.badge > 999 ? "999+" : root.badge
            color: Theme.surface
            font.pixelSize: 11
            font.weight: Theme.strong
            Accessible.ignored: true
        }
    }
}
