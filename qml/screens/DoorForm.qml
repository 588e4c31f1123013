import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Find or write the person, choose the topic, register. Enter leads through it.
FocusScope {
    id: root

    required property DoorView view
    required property bool meetingOpen

    // A ticket was given: the next person may be searched for at once.
    readonly property string lastTicket: root.view.lastTicket

    signal slipsAsked

    onLastTicketChanged: if (root.lastTicket !== "")
        search.clear()

    // A correction was saved, or left: the same.
    readonly property bool editing: root.view.editing

    onEditingChanged: if (!root.editing && root.visible)
        search.clear()

    implicitHeight: card.implicitHeight
    // The fields scroll before the search and the button go out of sight; while somebody is searched for they may go altogether.
    readonly property real leastFields: search.showing ? 0 : Math.min(column.implicitHeight, 130 * Theme.textScale)
    readonly property int ring: 5 // room for the focus ring
    readonly property real leastHeight: card.implicitHeight - column.implicitHeight + root.leastFields

    // What was chosen for correction stands here now.
    function write(): void {
        person.write();
    }

    function go(): void {
        if (root.view.canRegister)
            root.view.registerSpeaker();
    }

    Card {
        id: card

        anchors.fill: parent
        name: qsTr("Đăng ký phát biểu")

        DoorHead {
            Layout.fillWidth: true
            view: root.view
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !root.meetingOpen
            visible: active
            Component.onCompleted: setSource("DoorClosed.qml")
        }

        DoorSearch {
            id: search

            Layout.fillWidth: true
            Layout.fillHeight: showing
            Layout.minimumHeight: leastHeight
            Layout.preferredHeight: leastHeight
            Layout.maximumHeight: implicitHeight
            visible: root.meetingOpen
            focus: true
            view: root.view
            onPicked: summary.forceActiveFocus(Qt.OtherFocusReason)
            onBegun: person.goOn()
        }

        Followed {
            id: fields

            objectName: "door.fields"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: -root.ring
            Layout.rightMargin: -12 // its bar stands beside the fields
            Layout.minimumHeight: root.leastFields
            Layout.preferredHeight: column.implicitHeight + 2 * root.ring
            visible: root.meetingOpen
            held: column
            air: 12
            contentHeight: Math.max(height, column.implicitHeight + 2 * root.ring)
            clip: contentHeight > height
            // What comes up between the fields pushes nothing away from who writes.
            onContentHeightChanged: fields.reveal()

            SteadyColumn {
                id: column

                x: root.ring
                y: root.ring
                width: fields.width - root.ring - 12
                height: fields.contentHeight - 2 * root.ring
                spacing: 12

                DoorPerson {
                    id: person

                    Layout.fillWidth: true
                    view: root.view
                    onEntered: root.go()
                }

                Loader {
                    Layout.fillWidth: true
                    active: root.view.namesakes.count > 0 && !search.showing // what was found says it already
                    visible: active
                    Component.onCompleted: setSource("DoorNamesakes.qml", {
                        "view": root.view
                    })
                }

                DoorTopics {
                    Layout.fillWidth: true
                    view: root.view
                }

                TextBox {
                    id: summary

                    objectName: "door.summary"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: leastHeight
                    Layout.preferredHeight: leastHeight
                    // Where the fields scroll, whose it is stands above.
                    label: fields.clip && root.view.name.trim() !== "" ? qsTr("Nội dung đăng ký của %1").arg(root.view.name) : qsTr("Nội dung đăng ký phát biểu")
                    text: root.view.summary
                    onEdited: if (text !== root.view.summary)
                        root.view.summary = text
                    onEntered: root.go()
                }
            }
        }

        Words {
            objectName: "door.problem"
            Layout.fillWidth: true
            visible: text !== "" && root.meetingOpen
            text: root.view.problem
            color: Theme.rec
            font.pixelSize: Theme.sub
        }

        SteadyRow {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.meetingOpen
            spacing: 12

            OutlineButton {
                objectName: "door.checkIn"
                visible: root.view.canCheckIn && !root.view.editing
                Layout.fillHeight: true
                least: 64
                text: qsTr("Có mặt")
                onClicked: root.view.checkIn()
            }

            PrimaryButton {
                objectName: "door.register"
                Layout.fillWidth: true
                Layout.fillHeight: true
                least: 64
                enabled: root.view.canRegister
                text: root.view.editing ? qsTr("Lưu thay đổi") : qsTr("Đăng ký %1").arg(root.view.nextTicket)
                font.pixelSize: Theme.heading
                onClicked: root.view.registerSpeaker()
            }

            OutlineButton {
                objectName: "door.slips"
                visible: !root.view.editing
                Layout.fillHeight: true
                least: 64
                text: qsTr("Phiếu giấy")
                Accessible.name: qsTr("Nhập phiếu giấy")
                onClicked: root.slipsAsked()
            }
        }
    }
}
