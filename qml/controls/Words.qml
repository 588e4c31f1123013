import QtQuick
import LangNghe

// Text as the design writes it. Plain unless said otherwise: names and petitions are never read as markup.
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
