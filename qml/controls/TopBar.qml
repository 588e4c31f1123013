pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// What holds for every screen: which meeting, is sound being kept, what still waits to be sent, the time.
Rectangle {
    id: root

    required property Shell shell
    required property SoundWarnings warnings

    // The pills go below the title where both do not fit in one line.
    readonly property bool narrow: root.width / Theme.textScale < 1000
    // A warning stands beside the title where there is room for both, so that a low screen keeps its height.
    readonly property bool besideTitle: root.narrow && warning.visible && root.width / Theme.textScale >= 640
    // What is left of their line for the network's words, with the clock and the gaps around the space between.
    readonly property real room: root.width - 2 * Theme.margin - (recording.active ? recording.implicitWidth + 16 : 0) - clock.implicitWidth - 34

    TextMetrics {
        id: words

        font: network.font
        text: root.shell.networkText
    }

    TextMetrics {
        id: shorter

        font: network.font
        text: root.shell.networkShorter
    }

    TextMetrics {
        id: inShort

        font: network.font
        text: root.shell.networkInShort
    }

    function holds(said: TextMetrics): bool {
        return said.advanceWidth + network.around <= root.room;
    }

    implicitHeight: Math.max(64, grid.implicitHeight + 16)
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columns: root.besideTitle ? 2 : root.narrow ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        SteadyColumn {
            spacing: 0
            Layout.fillWidth: true

            Heading {
                objectName: "top.title"
                Layout.fillWidth: true
                text: root.shell.title !== "" ? root.shell.title : qsTr("Lắng Nghe")
                font.pixelSize: Theme.large
                fontSizeMode: width > 0 ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            SubWords {
                objectName: "top.subtitle"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.shell.subtitle
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle // the desk stands at the end
            }
        }

        Pill {
            id: warning

            objectName: "top.warning"
            visible: text !== ""
            Layout.maximumWidth: root.width - 2 * Theme.margin
            text: root.warnings.word
            tone: root.warnings.tone
            dot: true
            small: false
        }

        SteadyRow {
            spacing: 16
            Layout.columnSpan: root.besideTitle ? 2 : 1
            Layout.fillWidth: root.narrow

            Loader {
                id: recording

                active: root.shell.recording && root.shell.soundAvailable // without its microphone nothing is kept
                visible: active
                Component.onCompleted: setSource("RecordingPill.qml", {
                    "shell": root.shell
                })
            }

            Pill {
                objectName: "top.noSound"
                visible: !root.shell.soundAvailable && !root.shell.recording && root.warnings.word === ""
                text: qsTr("Không có micrô")
                tone: Tone.Rec
                dot: true
                small: false
            }

            Pill {
                id: network

                objectName: "top.network"
                Layout.fillWidth: root.narrow
                Layout.maximumWidth: implicitWidth
                text: !root.narrow || root.holds(words) ? root.shell.networkText : root.holds(shorter) ? root.shell.networkShorter : root.shell.networkInShort
                Accessible.name: root.shell.networkText
                tone: root.shell.networkTone
                dot: true
                small: false
            }

            Item {
                visible: root.narrow
                Layout.fillWidth: true
            }

            Pill {
                id: clock

                objectName: "top.clock"
                visible: !root.narrow || root.holds(inShort)
                text: root.shell.clock
                small: false
            }
        }
    }
}
