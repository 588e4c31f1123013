pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// The first rows, column by column; what each column means can be changed.
Card {
    id: root

    required property PeopleImport view

    name: qsTr("Các cột")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Các cột")
    }

    ListView {
        id: list

        objectName: "import.columns"
        Layout.fillWidth: true
        // The tallest column's, and the bar's. The children's rectangle would still hold the list that was there before.
        property real tallest: 0

        function measure(): void {
            let most = 0;
            for (let i = 0; i < list.count; ++i)
                most = Math.max(most, list.itemAtIndex(i)?.implicitHeight ?? 0);
            list.tallest = most;
        }

        implicitHeight: tallest + 12
        onContentWidthChanged: list.measure()
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false
        cacheBuffer: 4000 // a list has a handful of columns, and the keyboard goes through all of them
        Accessible.role: Accessible.List
        Accessible.name: root.name
        T.ScrollBar.horizontal: Bar {}
        model: root.view.columns

        delegate: PeopleImportColumn {
            width: Math.round(190 * Math.min(Theme.textScale, 1.5))
            view: root.view
            onImplicitHeightChanged: list.measure()
            onSeen: list.positionViewAtIndex(index, ListView.Contain)
        }
    }

    Toggle {
        objectName: "import.unitGoesOn"
        Layout.fillWidth: true
        visible: root.view.belowUnitCount > 0
        enabled: !root.view.importing
        text: qsTr("Ô đơn vị để trống: lấy theo hàng trên (%n người)", "", root.view.belowUnitCount)
        checked: root.view.unitGoesOn
        onClicked: root.view.setUnitGoesOn(!root.view.unitGoesOn)
    }
}
