import QtQuick
import LangNghe

// An answer, or the conclusion, as it was written down.
Column {
    id: root

    required property string answerId
    required property string who
    required property string text
    required property string heading

    spacing: 4

    SmallHeading {
        width: root.width
        text: root.heading
    }

    Rectangle {
        width: root.width
        height: words.height + 24
        radius: Theme.r
        color: Theme.surface
        border.width: Theme.edge
        border.color: Theme.line
        visible: root.text !== ""

        Words {
            id: words

            objectName: "review.answer." + root.answerId
            x: 14
            y: 12
            width: root.width - 28
            text: root.text
        }
    }
}
