import QtQuick
import LangNghe

// The label inside a field's box.
Words {
    x: 14
    y: 7
    width: (parent?.width ?? 0) - 28
    color: Theme.ink2
    font.pixelSize: Theme.caption
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 10
    Accessible.ignored: true
}
