import QtQuick
import QtQuick.Layouts
import LangNghe

// One duty: whether it is done, when it is due, what is known of it, who ticked it. The mark is for the finger; a duty that has a page
// of its own has a button beside it.
Item {
    id: root

    required property int index
    required property string duty
    required property string title
    required property string detail
    required property string ticked
    required property string late
    required property string mark
    required property int tone
    required property bool done
    property string page: "" // the words of its button; none without

    signal toggled
    signal opened

    objectName: "duty." + root.duty
    implicitHeight: Math.max(56, row.implicitHeight + 8)

    Rectangle {
        width: parent.width
        height: Theme.edge
        color: Theme.line
    }

    SteadyRow {
        id: row

        anchors.fill: parent
        spacing: 8

        DutyMark {
            objectName: root.objectName + ".tick"
            text: root.mark
            tone: root.tone
            checked: root.done
            Accessible.name: `${root.title}, ${root.late} ${root.detail} ${root.ticked}`
            onClicked: root.toggled()
        }

        SteadyColumn {
            Layout.fillWidth: true
            spacing: 0

            // No layout within layouts: Qt 6.4 takes so many of them for a loop.
            Item {
                id: head

                readonly property real lateWidth: Math.ceil(lateMetrics.advanceWidth) + 1
                readonly property bool beside: root.late !== "" && Math.ceil(titleMetrics.advanceWidth) + 13 + head.lateWidth <= width

                Layout.fillWidth: true
                implicitHeight: title.implicitHeight + (root.late === "" || head.beside ? 0 : late.implicitHeight)

                TextMetrics {
                    id: titleMetrics

                    font: title.font
                    text: root.title
                }

                TextMetrics {
                    id: lateMetrics

                    font: late.font
                    text: root.late
                }

                Words {
                    id: title

                    width: head.width - (head.beside ? head.lateWidth + 12 : 0)
                    text: root.title
                    font.weight: Theme.strong
                    Accessible.ignored: true
                }

                Words {
                    id: late

                    objectName: root.objectName + ".late"
                    x: head.width - width
                    y: head.beside ? title.baselineOffset - baselineOffset : title.height
                    width: head.beside ? head.lateWidth : head.width
                    visible: text !== ""
                    text: root.late
                    color: Theme.rec
                    font.pixelSize: Theme.sub
                    font.weight: Theme.strong
                    Accessible.ignored: true
                }
            }

            SubWords {
                objectName: root.objectName + ".detail"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                Accessible.ignored: true
            }

            Words {
                objectName: root.objectName + ".ticked"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.ticked
                color: Theme.done
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }

        SmallButton {
            objectName: root.objectName + ".open"
            visible: root.page !== ""
            text: root.page
            Accessible.name: `${root.page}: ${root.title}`
            onClicked: root.opened()
        }
    }
}
