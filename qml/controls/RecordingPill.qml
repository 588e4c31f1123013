import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Sound is being kept: for how long, and how loud it is.
Rectangle {
    id: root

    required property Shell shell

    objectName: "top.recording"
    implicitWidth: sound.implicitWidth + 28
    implicitHeight: sound.implicitHeight + 12
    radius: height / 2
    color: Theme.recSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Đang ghi %1").arg(root.shell.recordingTime)

    RowLayout {
        id: sound

        anchors.centerIn: parent
        spacing: 8

        Dot {
            color: Theme.rec
        }

        Words {
            text: qsTr("Đang ghi  %1").arg(root.shell.recordingTime)
            color: Theme.rec
            font.pixelSize: Theme.sub
            font.weight: Theme.strong
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        LevelBars {
            level: root.shell.level
            peak: root.shell.peak
        }
    }
}
