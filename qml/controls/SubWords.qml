import LangNghe

// The second line under a name.
Words {
    color: Theme.ink2
    font.pixelSize: Theme.sub
}
