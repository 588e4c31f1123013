pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// One opinion after another: Enter saves and is ready for the next, whose unit is the same until another one is written.
FocusScope {
    id: root

    required property CollectedView view
    property bool low: false // the window is: the buttons stay in sight

    readonly property string heading: root.view.paper ? qsTr("Phiếu giấy") : qsTr("Ý kiến trước hội nghị")

    signal gone

    implicitHeight: card.implicitHeight
    Component.onCompleted: root.begin()

    // Where one goes on: the text, once the unit is there; a slip of paper begins with its unit.
    function begin(): void {
        if (root.view.unit === "" || (root.view.paper && !root.view.editing)) {
            unit.forceActiveFocus(Qt.OtherFocusReason);
            unit.selectAll();
        } else {
            words.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Connections {
        target: root.view

        function onSaved(): void {
            root.begin();
        }
    }

    Card {
        id: card

        anchors.fill: parent
        name: root.heading

        SteadyRow {
            Layout.fillWidth: true
            spacing: 12

            Heading {
                Layout.fillWidth: true
                text: root.view.editing ? qsTr("Sửa ý kiến") : root.heading
            }

            SmallButton {
                objectName: "collected.back"
                text: qsTr("Quay lại")
                onClicked: root.gone()
            }
        }

        SteadyGrid {
            Layout.fillWidth: true
            columns: root.low && root.width / Theme.textScale >= 360 ? 2 : 1
            columnSpacing: 12
            rowSpacing: 12

            Field {
                id: unit

                objectName: "collected.unit"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: root.view.paper ? qsTr("Đơn vị") : qsTr("Đơn vị *")
                text: root.view.unit
                onTextEdited: root.view.unit = text
                onEntered: words.forceActiveFocus(Qt.TabFocusReason)
            }

            Field {
                objectName: "collected.name"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("Người nêu ý kiến (nếu có)")
                text: root.view.name
                onTextEdited: root.view.name = text
                onEntered: words.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        TextBox {
            id: words

            objectName: "collected.text"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(root.low ? 0 : 120, leastHeight + line)
            Layout.preferredHeight: Layout.minimumHeight
            label: qsTr("Nội dung; Enter để lưu, Shift+Enter để xuống dòng")
            text: root.view.text
            onEdited: if (text !== root.view.text)
                root.view.text = text
            onEntered: root.view.save()
        }

        CollectedTopics {
            Layout.fillWidth: true
            view: root.view
            low: root.low
        }

        Words {
            objectName: "collected.problem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.problem
            color: Theme.rec
            font.pixelSize: Theme.sub
            font.weight: Theme.strong
        }

        CollectedActs {
            Layout.fillWidth: true
            view: root.view
            low: root.low
        }
    }
}
