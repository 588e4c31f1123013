import QtQuick
import QtQuick.Layouts
import LangNghe

// An opinion that was pasted, as it would be added, unless somebody who looks leaves it out; or a row that gave none, and why.
ListRow {
    id: root

    required property string rowId
    required property string unit
    required property string words
    required property bool already
    required property bool leftOut
    required property bool unwanted
    required property bool addsAlready

    readonly property bool choosable: !root.leftOut && (root.unwanted || !root.already || root.addsAlready)
    readonly property bool added: root.choosable && !root.unwanted
    readonly property string why: root.unwanted ? qsTr("Sẽ không thêm") : root.already ? qsTr("Đã có trong danh sách") : ""

    signal changedMind

    objectName: "pasted." + root.rowId
    spoken: root.why !== "" ? `${root.unit}, ${root.words}, ${root.why}` : `${root.unit}, ${root.words}`

    // A finger that was here leaves the keys here; else the list has them.
    Keys.onReturnPressed: root.changedMind()
    Keys.onEnterPressed: root.changedMind()
    Keys.onSpacePressed: root.changedMind()

    contentItem: SteadyRow {
        spacing: 12

        SteadyColumn {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            SmallHeading {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.unit
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                text: root.words
                color: root.added ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }

            SubWords {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.why
                Accessible.ignored: true
            }
        }

        SmallButton {
            objectName: "pasted.toggle." + root.rowId
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: 88 * Theme.textScale // of either word, so that they stand below each other
            focusPolicy: Qt.NoFocus
            visible: root.choosable
            text: root.unwanted ? qsTr("Lấy lại") : qsTr("Bỏ")
            Accessible.name: root.unwanted ? qsTr("Lấy lại %1").arg(root.words) : qsTr("Bỏ %1").arg(root.words)
            onClicked: root.changedMind()
        }
    }
}
