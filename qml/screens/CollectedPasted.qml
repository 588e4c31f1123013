pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What was pasted, as it would be added; below it what was left out, and why.
SteadyColumn {
    id: root

    required property CollectedView view

    spacing: 12

    Rows {
        id: rows

        objectName: "pasted.list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160
        Layout.rightMargin: -gutter
        name: root.view.pastedText
        model: root.view.pasted
        Keys.onReturnPressed: (rows.currentItem as PastedRow)?.changedMind()
        Keys.onEnterPressed: (rows.currentItem as PastedRow)?.changedMind()
        Keys.onSpacePressed: (rows.currentItem as PastedRow)?.changedMind()
        delegate: PastedRow {
            width: rows.rowWidth
            pointed: ListView.isCurrentItem && (rows.ringed || visualFocus)
            addsAlready: root.view.addsAlready
            onChangedMind: if (choosable) {
                rows.currentIndex = index;
                root.view.togglePasted(rowId);
            }
        }
    }

    Toggle {
        objectName: "pasted.again"
        Layout.fillWidth: true
        visible: root.view.alreadyCount > 0
        text: root.view.alreadyText
        checked: root.view.addsAlready
        onClicked: root.view.addsAlready = !root.view.addsAlready
    }

    SteadyRow {
        Layout.fillWidth: true
        spacing: 12

        PrimaryButton {
            objectName: "pasted.accept"
            Layout.fillWidth: true
            enabled: root.view.addedCount > 0
            text: root.view.acceptText
            onClicked: root.view.acceptPasted()
        }

        OutlineButton {
            objectName: "pasted.drop"
            text: qsTr("Thôi")
            onClicked: root.view.dropPasted()
        }
    }
}
