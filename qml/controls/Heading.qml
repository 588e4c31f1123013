import QtQuick
import LangNghe

Words {
    font.pixelSize: Theme.heading
    font.weight: Theme.strong
    Accessible.role: Accessible.Heading
}
