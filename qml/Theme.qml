pragma Singleton

import QtQuick
import LangNghe.View

// The design's tokens by the same names, in three palettes, and the sizes that grow with the text.
QtObject {
    id: theme

    property bool dark: false // for halls where the lamps are out
    property bool highContrast: false
    property real textScale: 1.0
    // Drawings beside words grow with them, but need not as much.
    readonly property real drawingScale: 1 + 0.6 * (textScale - 1)

    readonly property string family: "Noto Sans"
    readonly property int strong: Font.Bold // one weight and no more: each that is asked for is another font to load, and Noto Sans has but these two

    readonly property color bg: theme.shade("#F4F5F2", "#101714", "#FFFFFF")
    readonly property color surface: theme.shade("#FFFFFF", "#18211D", "#FFFFFF")
    readonly property color surface2: theme.shade("#EDEFEA", "#25302B", "#E4E4E4")
    readonly property color line: theme.shade("#D9DDD5", "#36433D", "#1A1A1A")
    readonly property color ink: theme.shade("#17211D", "#E9EFEB", "#000000")
    readonly property color ink2: theme.shade("#55625C", "#AEBBB4", "#1A1A1A")
    readonly property color ink3: theme.shade("#65706A", "#8C9992", "#4A4A4A")
    readonly property color brand: theme.shade("#0E5A50", "#7FD0BC", "#00382F")
    readonly property color brandInk: theme.shade("#FFFFFF", "#08231E", "#FFFFFF")
    readonly property color brandSoft: theme.shade("#DCEBE6", "#1E3C35", "#CFE8E0")
    readonly property color rec: theme.shade("#C8281E", "#FF8A80", "#A00000")
    readonly property color recInk: theme.shade("#FFFFFF", "#2B0704", "#FFFFFF")
    readonly property color recSoft: theme.shade("#FBE3E0", "#48201C", "#FFE0DC")
    readonly property color wait: theme.shade("#8A5700", "#F2BE62", "#6B4200")
    readonly property color waitSoft: theme.shade("#FBEBCB", "#40301A", "#FFEFCF")
    readonly property color done: theme.shade("#1C6B35", "#86D79C", "#004D1B")
    readonly property color doneSoft: theme.shade("#DDF0E1", "#1D3A26", "#D6F3DC")
    readonly property color info: theme.shade("#1F4E8C", "#96BEF2", "#00306E")
    readonly property color infoSoft: theme.shade("#DFE9F7", "#1D2F47", "#DCE9FB")

    readonly property int r: 12
    readonly property int gap: 16
    readonly property int margin: 24
    readonly property int touch: 48
    readonly property int main: 56
    readonly property int big: 72
    readonly property real edge: theme.highContrast ? 2 : 1

    readonly property int caption: theme.size(12)
    readonly property int captionLine: Math.ceil(theme.caption * 1.37)
    readonly property int small: theme.size(13)
    readonly property int sub: theme.size(14)
    readonly property int chip: theme.size(15)
    readonly property int body: theme.size(16)
    readonly property int button: theme.size(17)
    readonly property int large: theme.size(18)
    readonly property int heading: theme.size(20)
    readonly property int name: theme.size(26)
    readonly property int timer: theme.size(44)

    function size(pixels: int): int {
        return Math.round(pixels * theme.textScale);
    }

    function shade(light: color, dim: color, contrast: color): color {
        return theme.highContrast ? contrast : theme.dark ? dim : light;
    }

    function toneInk(tone: int): color {
        switch (tone) {
        case Tone.Brand:
            return theme.brand;
        case Tone.Wait:
            return theme.wait;
        case Tone.Done:
            return theme.done;
        case Tone.Rec:
            return theme.rec;
        case Tone.Info:
            return theme.info;
        default:
            return theme.ink2;
        }
    }

    function toneSoft(tone: int): color {
        switch (tone) {
        case Tone.Brand:
            return theme.brandSoft;
        case Tone.Wait:
            return theme.waitSoft;
        case Tone.Done:
            return theme.doneSoft;
        case Tone.Rec:
            return theme.recSoft;
        case Tone.Info:
            return theme.infoSoft;
        default:
            return theme.surface2;
        }
    }
}
