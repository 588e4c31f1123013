pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The search field and what it finds. The arrows walk through the results while the cursor stays in the field.
FocusScope {
    id: root

    required property DoorView view

    readonly property bool showing: results.count > 0 && root.view.searchText !== ""
    readonly property real rowHeight: 56 * Theme.textScale
    readonly property int around: 6
    // Two rows and a part of the third, so that one sees that there is more.
    readonly property real rows: 2.3 * Math.max(root.rowHeight, results.contentHeight / Math.max(1, results.count))
    readonly property real leastHeight: field.height + (root.showing ? 12 + Math.min(results.contentHeight, root.rows) + 2 * root.around : root.nobodyHeight)
    readonly property real nobodyHeight: nobody.item ? 12 + (nobody.item as Item).implicitHeight : 0

    signal picked
    signal begun // somebody new

    implicitHeight: field.height + (root.showing ? 12 + results.contentHeight + 2 * root.around : root.nobodyHeight)

    function clear(): void {
        field.clear();
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    function pick(thingId: string): void {
        root.view.pick(thingId);
        field.clear();
        root.picked();
    }

    function begin(): void {
        if (root.view.newName === "")
            return;
        root.view.writeNew();
        field.clear();
        root.begun();
    }

    SteadyRow {
        id: line

        width: root.width
        spacing: 12

        Field {
            id: field

            objectName: "door.search"
            Layout.fillWidth: true
            focus: true
            label: qsTr("Tìm theo tên, đơn vị, chức vụ — gõ không dấu được")
            inputMethodHints: Qt.ImhNoPredictiveText
            onComposedChanged: {
                root.view.searchText = composed;
                // The best match is the one that Enter takes, also when it came in above the others.
                results.currentIndex = results.count > 0 ? 0 : -1;
            }
            onEntered: {
                const row = results.currentItem as ResultRow;
                if (root.showing && row)
                    root.pick(row.thingId);
                else
                    root.begin();
            }
            Keys.onDownPressed: results.incrementCurrentIndex()
            Keys.onUpPressed: results.decrementCurrentIndex()
            Keys.onEscapePressed: field.clear()
        }

        SmallButton {
            objectName: "door.clear"
            Layout.fillHeight: true
            text: root.view.editing ? qsTr("Thôi sửa") : qsTr("Xóa trắng")
            onClicked: {
                root.view.clearForm();
                root.clear();
            }
        }
    }

    Rectangle {
        anchors.top: line.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: root.width
        visible: root.showing
        radius: 10
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        Rows {
            id: results

            objectName: "door.results"
            anchors.fill: parent
            anchors.margins: root.around
            anchors.leftMargin: 12
            anchors.rightMargin: 0
            name: qsTr("Kết quả tìm")
            activeFocusOnTab: false
            model: root.view.results
            // Who types is faster than a row that slides.
            move: null
            displaced: null
            onCountChanged: currentIndex = count > 0 ? 0 : -1
            delegate: ResultRow {
                width: results.rowWidth
                lit: ListView.isCurrentItem
                onClicked: root.pick(thingId)
            }
        }
    }

    Loader {
        id: nobody

        anchors.top: line.bottom
        anchors.topMargin: 12
        width: root.width
        active: root.view.foundNobody
        Component.onCompleted: setSource("DoorNobody.qml", {
            "view": root.view
        })
        onLoaded: (item as DoorNobody).clicked.connect(root.begin)
    }
}
