import LangNghe
import LangNghe.View

// Sound is being lost: over every screen, for as long as it is so.
Notice {
    id: root

    required property SoundWarnings warnings

    objectName: "alarm"
    text: root.warnings.alarm
    tone: Tone.Rec
    symbol: "mute"
    closable: false
}
