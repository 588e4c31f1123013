pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Who speaks, for how long, with which sound, and what is said.
FocusScope {
    id: root

    required property FloorView view
    required property Shell shell
    required property SoundWarnings warnings
    property bool low: false // the window is: what is done with the turn stays in sight

    // Wide enough to put what has a line of its own beside something else.
    readonly property bool tight: root.low && root.width / Theme.textScale >= 540

    signal answerAsked

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        name: qsTr("Đang phát biểu")

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.view.hasTurn
            symbol: root.shell.soundAvailable ? "floor" : "mute"
            title: qsTr("Chưa có ai phát biểu")
            detail: root.view.canCall ? qsTr("Bấm Mời người tiếp theo, hoặc chọn một người trong danh sách.") : root.view.whyNot
        }

        TurnHead {
            Layout.fillWidth: true
            visible: root.view.hasTurn
            view: root.view
        }

        TurnSound {
            Layout.fillWidth: true
            view: root.view
            shell: root.shell
            warnings: root.warnings
            tight: root.tight
        }

        OpinionTabs {
            Layout.fillWidth: true
            visible: root.view.hasTurn && (needed || !root.tight)
            view: root.view
            shell: root.shell
            tight: root.tight
        }

        LineList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.low ? 116 : 200
            visible: root.view.hasTurn
            focus: true
            view: root.view
        }

        Words {
            objectName: "floor.problem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.problem
            color: Theme.rec
            font.pixelSize: Theme.sub
        }

        TurnActs {
            Layout.fillWidth: true
            visible: root.view.hasTurn
            view: root.view
            tight: root.tight
            onAnswerAsked: root.answerAsked()
        }
    }
}
