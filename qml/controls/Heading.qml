import QtQuick
import LangNghe

Words {
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
