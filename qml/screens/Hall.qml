pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import LangNghe
import LangNghe.View

// The projector's window: on the other monitor when there is one, over all of it. Its sizes follow the window, not the text size of the
// tablet, and its colours are always those for a dim hall.
Window {
    id: root

    required property HallView view

    readonly property real unit: Math.min(root.width / 1280, root.height / 800)
    readonly property color quiet: "#9FB4AC"
    readonly property color lit: root.view.overtime ? "#FF8A80" : "#7FE0B8"

    objectName: "hall"
    title: qsTr("Màn chiếu")
    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 200
    color: "#0B1412"
    visible: true

    Component.onCompleted: root.view.place(root)
    onClosing: root.view.shown = false

    function toggleSize(): void {
        root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    // The way out: with one screen it may lie over the program.
    Shortcut {
        sequence: "Esc"
        onActivated: root.close()
    }

    Shortcut {
        sequence: "F11"
        onActivated: root.toggleSize()
    }

    TapHandler {
        onDoubleTapped: root.toggleSize()
    }

    SteadyColumn {
        anchors.fill: parent
        anchors.leftMargin: 72 * root.unit
        anchors.rightMargin: 72 * root.unit
        anchors.topMargin: 56 * root.unit
        anchors.bottomMargin: 40 * root.unit
        spacing: 0

        SteadyRow {
            spacing: 24 * root.unit

            HallWords {
                objectName: "hall.title"
                Layout.fillWidth: true
                text: root.view.title
                color: root.quiet
                size: 24 * root.unit
            }

            HallWords {
                text: root.view.clock
                color: root.quiet
                size: 24 * root.unit
            }
        }

        HallWords {
            objectName: "hall.state"
            Layout.topMargin: 36 * root.unit
            Layout.fillWidth: true
            text: root.view.stateText
            color: root.quiet
            size: 28 * root.unit
        }

        SteadyRow {
            Layout.fillWidth: true
            visible: root.view.speaker !== ""
            spacing: 32 * root.unit

            SteadyColumn {
                Layout.fillWidth: true
                spacing: 0

                HallWords {
                    objectName: "hall.speaker"
                    Layout.fillWidth: true
                    text: root.view.speaker
                    size: 76 * root.unit
                    strong: true
                    shrinks: true
                }

                HallWords {
                    Layout.fillWidth: true
                    text: root.view.detail
                    color: "#C9D6D1"
                    size: 36 * root.unit
                    shrinks: true
                }
            }

            HallWords {
                objectName: "hall.time"
                Layout.alignment: Qt.AlignBottom
                text: root.view.timeText
                color: root.lit
                size: 130 * root.unit
                strong: true
                lineHeight: 0.9
            }
        }

        Rectangle {
            Layout.topMargin: 36 * root.unit
            Layout.fillWidth: true
            visible: root.view.speaker !== ""
            implicitHeight: 14 * root.unit
            radius: height / 2
            color: "#22332D"

            Rectangle {
                width: parent.width * root.view.progress
                height: parent.height
                radius: height / 2
                color: root.lit
            }
        }

        HallWords {
            Layout.topMargin: 36 * root.unit
            visible: rows.count > 0
            text: qsTr("Tiếp theo")
            color: root.quiet
            size: 28 * root.unit
        }

        Repeater {
            id: rows

            model: root.view.next

            SteadyRow {
                id: row

                required property string ticket
                required property string name
                required property string unit

                Layout.topMargin: 16 * root.unit
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                spacing: 32 * root.unit

                HallWords {
                    Layout.preferredWidth: 130 * root.unit
                    Layout.alignment: Qt.AlignTop
                    text: row.ticket
                    color: "#7FE0B8"
                    size: 30 * root.unit
                    strong: true
                }

                HallWords {
                    Layout.preferredWidth: 430 * root.unit
                    Layout.alignment: Qt.AlignTop
                    text: row.name
                    size: 30 * root.unit
                    lines: 3
                }

                HallWords {
                    // What is left, so that it knows from the beginning where to wrap.
                    Layout.preferredWidth: Math.max(1, root.width - (2 * 72 + 130 + 430 + 2 * 32) * root.unit)
                    Layout.alignment: Qt.AlignTop
                    text: row.unit
                    color: root.quiet
                    size: 30 * root.unit
                    lines: 3
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
