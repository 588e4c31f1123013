import QtQuick
import LangNghe

Words {
    color: Theme.ink2
    font.pixelSize: Theme.small
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
