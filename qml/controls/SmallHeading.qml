import QtQuick
import LangNghe

Words {
    color: Theme.ink2
    font.pixelSize: Theme.small
    font.weight: Theme.strong
    Accessible.role: Accessible.Heading
}
