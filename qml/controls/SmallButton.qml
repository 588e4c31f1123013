import LangNghe

// An action inside a row, as small as a finger allows.
OutlineButton {
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 16)
    leftPadding: 12
    rightPadding: 12
    font.pixelSize: Theme.chip
}
