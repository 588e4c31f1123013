import LangNghe

// Red only while sound is being kept.
ActionButton {
    id: root

    required property bool recording

    text: root.recording ? qsTr("Dừng ghi") : qsTr("Ghi âm")
    symbol: root.recording ? "stop" : "floor"
    fill: root.recording ? Theme.rec : Theme.surface
    ink: root.recording ? Theme.recInk : Theme.rec
    edge: root.recording ? "transparent" : Theme.rec
    least: Theme.touch
}
