import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Whose opinion it is, and its sound.
SteadyColumn {
    id: root

    required property ReviewView view

    spacing: 12

    SteadyColumn {
        Layout.fillWidth: true
        spacing: 0

        SmallHeading {
            objectName: "review.head"
            Layout.fillWidth: true
            text: root.view.head
        }

        Heading {
            objectName: "review.speaker"
            Layout.fillWidth: true
            text: root.view.speaker
        }

        SubWords {
            objectName: "review.joined"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.joinedText
        }
    }

    ReviewSound {
        Layout.fillWidth: true
        visible: root.view.player.canPlay
        player: root.view.player
    }
}
