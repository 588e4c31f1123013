import QtQuick
import LangNghe

SmallHeading {
    required property string section

    text: section !== "" ? qsTr("Năm %1").arg(section) : qsTr("Chưa có ngày")
    topPadding: 12
    bottomPadding: 6
}
