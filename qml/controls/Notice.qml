import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// One sentence about what happened, over the screen's head, until it is put away.
Rectangle {
    id: root

    required property string text
    required property int tone
    property bool closable: true
    property string symbol: root.tone === Tone.Done ? "check" : "note"

    property string act: "" // what can be done about it

    signal dismissed
    signal acted

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 8)
    color: Theme.toneSoft(root.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: root.closable ? 4 : 16
        spacing: 12

        Icon {
            name: root.symbol
            size: 22
            color: Theme.toneInk(root.tone)
        }

        Words {
            Layout.fillWidth: true
            text: root.text
            color: Theme.toneInk(root.tone)
            font.pixelSize: Theme.sub
            font.weight: Theme.strong
            Accessible.ignored: true
        }

        SmallButton {
            objectName: "notice.act"
            focusPolicy: Qt.TabFocus // whoever taps it goes on writing where they were
            visible: root.act !== ""
            text: root.act
            fill: "transparent"
            edge: Theme.toneInk(root.tone)
            ink: Theme.toneInk(root.tone)
            onClicked: root.acted()
        }

        SmallButton {
            objectName: "notice.dismiss"
            focusPolicy: Qt.TabFocus
            visible: root.closable
            text: qsTr("Đóng")
            fill: "transparent"
            edge: "transparent"
            ink: Theme.toneInk(root.tone)
            onClicked: root.dismissed()
        }
    }
}
