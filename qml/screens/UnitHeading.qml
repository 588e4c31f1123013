import QtQuick
import LangNghe

// The unit that the opinions below come from.
Words {
    required property string section

    width: (parent?.width ?? 0) - 12 // the bar's
    text: section !== "" ? section : qsTr("Không ghi đơn vị")
    color: Theme.brand
    font.weight: Theme.strong
    topPadding: 12
    bottomPadding: 2
    leftPadding: 4
    Accessible.role: Accessible.Heading
}
