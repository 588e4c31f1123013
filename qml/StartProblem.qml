import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe

// The window when the data cannot be opened yet: why, in a sentence, and a way to try again. Nothing was touched.
T.ApplicationWindow {
    id: root

    required property string sentence

    signal retry

    objectName: "startProblem"
    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 320
    visible: true
    title: qsTr("Lắng Nghe")
    color: Theme.bg
    font.family: Theme.family
    font.pixelSize: Theme.body

    Page {
        anchors.fill: parent
        columns: 1

        Card {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            Layout.maximumWidth: 640 * Theme.textScale
            name: qsTr("Chưa mở được dữ liệu")
            padding: 32
            spacing: 20

            Heading {
                Layout.fillWidth: true
                text: qsTr("Chưa mở được dữ liệu")
            }

            Words {
                objectName: "startProblem.sentence"
                Layout.fillWidth: true
                text: root.sentence
            }

            PrimaryButton {
                objectName: "startProblem.retry"
                Layout.fillWidth: true
                focus: true
                text: qsTr("Thử lại")
                onClicked: root.retry()
            }
        }
    }
}
