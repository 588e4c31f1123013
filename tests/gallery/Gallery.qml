pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// Every control in every state, for whoever changes one. F1, F2, F3: light, dark, high contrast; F4: text at twice its size.
T.ApplicationWindow {
    id: root

    objectName: "gallery"
    width: 1280
    height: 800
    visible: true
    title: "Lắng Nghe · Gallery"
    color: Theme.bg
    font.family: Theme.family
    font.pixelSize: Theme.body

    function look(dark: bool, highContrast: bool): void {
        Theme.dark = dark;
        Theme.highContrast = highContrast;
    }

    Shortcut {
        sequence: "F1"
        onActivated: root.look(false, false)
    }

    Shortcut {
        sequence: "F2"
        onActivated: root.look(true, false)
    }

    Shortcut {
        sequence: "F3"
        onActivated: root.look(false, true)
    }

    Shortcut {
        sequence: "F4"
        onActivated: Theme.textScale = Theme.textScale > 1 ? 1 : 2
    }

    Page {
        id: page

        objectName: "gallery.page"
        anchors.fill: parent
        columns: room < 700 ? 1 : room < 1100 ? 2 : 3

        Card {
            name: "Buttons"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            Heading {
                text: "Nút bấm"
            }

            GalleryButtons {
                Layout.fillWidth: true
            }
        }

        Card {
            name: "Fields"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            Heading {
                text: "Ô nhập"
            }

            GalleryFields {
                Layout.fillWidth: true
            }
        }

        Card {
            name: "States"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            Heading {
                text: "Trạng thái"
            }

            GalleryStates {
                Layout.fillWidth: true
            }
        }

        Card {
            name: "Sound"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            Heading {
                text: "Âm thanh"
            }

            GallerySound {
                Layout.fillWidth: true
            }
        }

        Card {
            name: "Rows"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            Heading {
                text: "Dòng"
            }

            GalleryRows {
                Layout.fillWidth: true
            }
        }

        Card {
            name: "Icons"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            Heading {
                text: "Hình"
            }

            Flow {
                Layout.fillWidth: true
                spacing: 12

                Repeater {
                    model: ["home", "door", "floor", "review", "sync", "settings", "mute", "stop", "play", "pause", "flag", "undo", "close", "check", "?"]

                    Icon {
                        required property string modelData

                        name: modelData
                        size: 32
                    }
                }
            }
        }
    }
}
