import QtQuick
import LangNghe

// Words for people at the far end of the hall: made smaller, or set in more lines, before they are cut.
Text {
    id: root

    required property real size
    property bool strong: false
    property bool shrinks: false
    property int lines: 1

    color: "#FFFFFF"
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(root.size))
    font.weight: root.strong ? Theme.strong : Font.Normal
    textFormat: Text.PlainText
    maximumLineCount: root.lines
    wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
    // A text of several lines would be cut to the height that it had as one.
    elide: root.lines > 1 ? Text.ElideNone : Text.ElideRight
    fontSizeMode: root.shrinks ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Math.max(1, Math.round(root.size * 0.5))
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
