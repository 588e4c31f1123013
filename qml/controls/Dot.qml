import QtQuick

Rectangle {
    implicitWidth: 10
    implicitHeight: 10
    radius: 5
}
