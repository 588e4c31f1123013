pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What was collected, by unit; or, while something was pasted, how it would be added.
FocusScope {
    id: root

    required property CollectedView view

    readonly property bool pasting: root.view.pastedText !== ""

    signal editAsked(opinionId: string)

    Card {
        anchors.fill: parent
        name: root.pasting ? root.view.pastedText : root.view.countText

        Heading {
            objectName: "collected.count"
            Layout.fillWidth: true
            text: root.pasting ? root.view.pastedText : root.view.countText !== "" ? root.view.countText : qsTr("Chưa có ý kiến nào")
        }

        CollectedPasted {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.pasting
            view: root.view
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: 24
            visible: !root.pasting && list.count === 0
            title: root.view.paper ? qsTr("Chưa nhập phiếu nào") : qsTr("Chưa có ý kiến nào từ các đơn vị")
            detail: qsTr("Ghi từng ý kiến ở phiếu, hoặc chép cả bảng từ nơi khác rồi bấm Dán từ bảng tạm.")
        }

        UnitRows {
            id: list

            property string opened: ""

            objectName: "collected.list"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 160
            Layout.rightMargin: -gutter
            visible: !root.pasting
            name: root.view.countText
            model: root.view.opinions
            Keys.onReturnPressed: (list.currentItem as CollectedRow)?.unfolded()
            Keys.onEnterPressed: (list.currentItem as CollectedRow)?.unfolded()
            Keys.onSpacePressed: (list.currentItem as CollectedRow)?.unfolded()
            delegate: CollectedRow {
                width: list.rowWidth
                pointed: ListView.isCurrentItem && (list.ringed || visualFocus)
                opened: list.opened === opinionId
                onUnfolded: {
                    list.currentIndex = index;
                    list.opened = list.opened === opinionId ? "" : opinionId;
                }
                onEdit: {
                    list.opened = "";
                    root.editAsked(opinionId);
                }
                onRemove: {
                    list.opened = "";
                    root.view.remove(opinionId);
                }
            }
        }

        RemovedRows {
            Layout.fillWidth: true
            visible: !root.pasting && hasRows
            title: qsTr("Ý kiến đã bỏ")
            model: root.view.removed
            onBroughtBack: thingId => root.view.bringBack(thingId)
        }
    }
}
