import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Nobody is found: what was typed may be the name of somebody new, and goes to the form with Enter or a touch.
ListRow {
    id: root

    required property DoorView view

    readonly property bool offered: root.view.newName !== ""
    readonly property string offer: root.offered ? qsTr("Ghi “%1” vào phiếu").arg(root.view.newName) : ""

    index: 0
    objectName: "door.nobody"
    text: qsTr("Không tìm thấy ai")
    spoken: root.offered ? `${root.text}. ${root.offer}` : root.text
    lit: root.offered
    enabled: root.offered
    topPadding: 5
    bottomPadding: 5

    contentItem: ColumnLayout {
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: root.text
            font.weight: Theme.strong
            Accessible.ignored: true
        }

        SubWords {
            Layout.fillWidth: true
            visible: root.offered
            text: root.offer
            Accessible.ignored: true
        }
    }
}
