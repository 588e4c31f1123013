import LangNghe

// The one thing to do next.
ActionButton {
    fill: Theme.brand
    ink: Theme.brandInk
}
