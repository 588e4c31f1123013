pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe

ListRow {
    id: root

    required property string registrationId
    required property string ticket
    required property string name
    required property string topic
    required property bool opened
    required property bool canJoin // somebody speaks, and this one says the same
    required property int landing // a dragged row would land above (-1) or below (1) this one

    property bool dragging: false
    property real dragY: 0

    signal unfolded
    signal call
    signal markAbsent
    signal requeue
    signal join
    signal dragStarted
    signal dragMoved
    signal dragEnded

    objectName: "queue." + root.registrationId
    spoken: `${root.ticket}, ${root.name}, ${root.topic}`
    leftPadding: 4
    rightPadding: 0
    ruled: root.y > 0
    lit: root.dragging
    opacity: root.dragging ? 0.92 : 1
    onClicked: root.unfolded()
    onPressAndHold: root.unfolded()

    transform: Translate {
        y: root.dragY
    }

    Rectangle {
        visible: root.landing !== 0
        width: root.width
        height: 3
        y: root.landing < 0 ? 0 : root.height - height
        color: Theme.brand
    }

    contentItem: Column {
        spacing: 8

        // One layout and no more: Qt 6.4 gives up on layouts within layouts when text grows, and leaves them as they were.
        GridLayout {
            width: parent.width
            columns: 3
            columnSpacing: 8
            rowSpacing: 0

            Words {
                Layout.alignment: root.topic !== "" ? Qt.AlignTop : Qt.AlignVCenter
                text: root.ticket
                color: Theme.brand
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                Layout.alignment: root.topic !== "" ? Qt.AlignTop : Qt.AlignVCenter
                text: root.name
                font.weight: Theme.strong
                Accessible.ignored: true
            }

            DragHandle {
                objectName: "queue.handle"
                Layout.rowSpan: root.topic !== "" ? 2 : 1
                name: root.name
                content: root.parent
                onStarted: {
                    root.dragging = true;
                    root.dragStarted();
                }
                onMoved: by => {
                    root.dragY = by;
                    root.dragMoved();
                }
                onEnded: {
                    root.dragging = false;
                    root.dragY = 0;
                    root.dragEnded();
                }
                onTapped: root.unfolded()
            }

            SubWords {
                Layout.fillWidth: true
                Layout.columnSpan: 2
                visible: text !== ""
                text: root.topic
                Accessible.ignored: true
            }
        }

        Loader {
            width: parent.width
            active: root.opened
            visible: active
            Component.onCompleted: setSource("QueueActs.qml", {
                "row": root
            })
        }
    }
}
