import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Nobody is found: what was typed may be the name of somebody new, and goes to the form with Enter or a touch.
ListRow {
    id: root

    required property DoorView view

    index: 0
    objectName: "door.nobody"
    spoken: `${title.text}. ${offer.text}`
    lit: offer.visible
    enabled: offer.visible
    topPadding: 5
    bottomPadding: 5

    contentItem: ColumnLayout {
        spacing: 0

        Words {
            id: title

            Layout.fillWidth: true
            text: qsTr("Không tìm thấy ai")
            font.weight: Theme.strong
            Accessible.ignored: true
        }

        SubWords {
            id: offer

            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.newName !== "" ? qsTr("Ghi “%1” vào phiếu").arg(root.view.newName) : ""
            Accessible.ignored: true
        }
    }
}
