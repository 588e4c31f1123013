import LangNghe

ActionButton {
    fill: Theme.surface
    edge: Theme.line
}
