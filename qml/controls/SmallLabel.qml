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
    fontSizeMode: width > 0 ? Text.HorizontalFit : Text.FixedSize // a search for the size without a width loads every font on its way
    minimumPixelSize: 10
    Accessible.ignored: true
}
