import LangNghe

// An action inside a row, as small as a finger allows.
OutlineButton {
    least: Theme.touch
    leftPadding: 12
    rightPadding: 12
    font.pixelSize: Theme.chip
}
