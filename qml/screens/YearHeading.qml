import QtQuick
import LangNghe

SmallHeading {
    required property string section

    width: (parent?.width ?? 0) - 12 // the bar's
    text: section !== "" ? qsTr("Năm %1").arg(section) : qsTr("Chưa có ngày")
    topPadding: 12
    bottomPadding: 6
}
