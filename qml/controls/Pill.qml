import QtQuick
import LangNghe
import LangNghe.View

// A word on its colour: a state, never a button.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Plain
    property bool dot: false
    property bool small: true
    property bool raised: false // on a row that is coloured itself
    property bool wraps: false // where all of a long text counts
    property bool spoken: true // false where a parent already says it

    readonly property real pad: root.small ? 10 : 14
    readonly property real around: 2 * root.pad + (root.dot ? 18 : 0) // what it is wider than its words
    readonly property alias font: label.font

    implicitWidth: root.around + Math.ceil(label.implicitWidth)
    implicitHeight: (root.wraps ? label.contentHeight : label.implicitHeight) + (root.small ? 4 : 12)
    radius: root.wraps ? Math.min(height / 2, 18) : height / 2
    color: root.raised ? Theme.surface : Theme.toneSoft(root.tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.spoken

    Dot {
        visible: root.dot
        x: root.pad
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.toneInk(root.tone)
    }

    Words {
        id: label

        x: root.pad + (root.dot ? 18 : 0)
        width: root.width - x - root.pad
        horizontalAlignment: root.dot ? Text.AlignLeft : Text.AlignHCenter
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.toneInk(root.tone)
        font.pixelSize: root.small ? Theme.small : Theme.sub
        font.weight: Theme.strong
        wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
        elide: root.wraps ? Text.ElideNone : Text.ElideRight
        Accessible.ignored: true
    }
}
