import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// The window: rail, top bar, one screen at a time.
T.ApplicationWindow {
    id: root

    required property Tablet tablet
    property int screen: -1 // set once the window is there, so that only the first screen is built

    objectName: "window"
    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 480
    visible: true
    title: root.tablet.rehearsal ? qsTr("Lắng Nghe · Diễn tập") : qsTr("Lắng Nghe")
    color: Theme.bg
    font.family: Theme.family
    font.pixelSize: Theme.body

    Component.onCompleted: root.show(root.tablet.shell.firstScreen())

    readonly property int importing: 6 // a page of the Meetings screen, without a place in the rail

    function show(screen: int): void {
        if (screen !== root.importing)
            root.tablet.people.close();
        root.screen = screen;
    }

    Connections {
        target: root.tablet.people

        function onShownChanged(): void {
            if (root.tablet.people.shown)
                root.show(root.importing);
            else if (root.screen === root.importing)
                root.show(0);
        }
    }

    // A screen is built when it is first shown, and then kept with all that was typed in it.
    function enter(place: Loader, page: string): void {
        if (!place.active) {
            place.setSource(page, {
                "tablet": root.tablet
            });
            place.active = true;
        }
        place.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        target: root.tablet.shell

        function onAsked(screen: int): void {
            root.show(screen);
        }
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.show(0)
    }

    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.show(1)
    }

    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.show(2)
    }

    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.show(3)
    }

    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.show(4)
    }

    Shortcut {
        sequence: "Ctrl+6"
        onActivated: root.show(5)
    }

    UndoKeys {
        window: root
        onUndo: root.tablet.undoStack.undo()
        onRedo: root.tablet.undoStack.redo()
    }

    TapGuard {
        window: root
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.tablet.display.textScale += 0.25
    }

    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.tablet.display.textScale -= 0.25
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.tablet.display.palette === DisplaySettings.Dark
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.tablet.display.palette === DisplaySettings.HighContrast
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.tablet.display.textScale
    }

    // Read only when it is wanted: most tablets have no projector.
    Loader {
        id: hall
    }

    Connections {
        target: root.tablet.hall

        function onShownChanged(): void {
            if (root.tablet.hall.shown)
                hall.setSource("screens/Hall.qml", {
                    "view": root.tablet.hall
                });
            else
                hall.source = "";
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            Layout.fillHeight: true
            current: root.screen === root.importing ? 0 : root.screen
            unsent: root.tablet.shell.unsent
            undoStack: root.tablet.undoStack
            onPicked: screen => root.show(screen)
        }

        SteadyColumn {
            spacing: 0

            TopBar {
                Layout.fillWidth: true
                shell: root.tablet.shell
                warnings: root.tablet.soundWarnings
            }

            // Neither is built before there is something to say.
            Loader {
                Layout.fillWidth: true
                active: root.tablet.soundWarnings.alarm !== ""
                visible: active
                Component.onCompleted: setSource("controls/SoundAlarm.qml", {
                    "warnings": root.tablet.soundWarnings
                })
            }

            Loader {
                Layout.fillWidth: true
                active: root.tablet.shell.notice !== ""
                visible: active
                Component.onCompleted: setSource("controls/ShellNotice.qml", {
                    "shell": root.tablet.shell,
                    "undoStack": root.tablet.undoStack
                })
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === 0
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/Meetings.qml")
                }

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === 1
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/Door.qml")
                }

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === 2
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/Floor.qml")
                }

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === 3
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/Review.qml")
                }

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === 4
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/Sync.qml")
                }

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === 5
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/Settings.qml")
                }

                Loader {
                    anchors.fill: parent
                    active: false
                    focus: visible
                    visible: root.screen === root.importing
                    onVisibleChanged: if (visible)
                        root.enter(this, "screens/PeopleImportPage.qml")
                }
            }
        }
    }
}
