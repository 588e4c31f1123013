pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe

ListRow {
    id: root

    required property string registrationId
    required property string ticket
    required property string name
    required property string detail
    required property string state
    required property int tone
    required property string time
    required property string stateName
    required property bool opened

    signal unfolded
    signal edit
    signal withdraw
    signal markAbsent
    signal requeue

    objectName: "registration." + root.registrationId
    spoken: `${root.ticket}, ${root.name}, ${root.detail}, ${root.state}, ${root.time}`
    onClicked: root.unfolded()

    contentItem: ColumnLayout {
        spacing: 8

        RowLayout {
            Layout.fillWidth: true
            spacing: 14

            Words {
                Layout.preferredWidth: 58 * Theme.textScale
                text: root.ticket
                color: Theme.brand
                font.pixelSize: Theme.large
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: root.name
                    font.weight: Theme.strong
                    Accessible.ignored: true
                }

                SubWords {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.detail
                    Accessible.ignored: true
                }
            }

            ColumnLayout {
                spacing: 2

                Pill {
                    Layout.alignment: Qt.AlignRight
                    text: root.state
                    tone: root.tone
                    spoken: false
                }

                SubWords {
                    Layout.alignment: Qt.AlignRight
                    text: root.time
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }

        Loader {
            Layout.fillWidth: true
            active: root.opened
            visible: active
            Component.onCompleted: setSource("RegistrationActs.qml", {
                "row": root
            })
        }
    }
}
