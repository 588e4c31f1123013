pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

// One column of the list: its meaning, its title, what stands in it.
Column {
    id: root

    required property PeopleImport view
    required property int index
    required property string title
    required property int meaning
    required property list<string> samples

    signal seen

    spacing: 6
    padding: 4

    Choice {
        objectName: "import.column." + root.index
        width: root.width - 8
        name: qsTr("Cột %1").arg(root.title)
        enabled: !root.view.importing
        model: root.view.meanings
        picked: root.meaning
        onChosen: index => root.view.setMeaning(root.index, index)
        onActiveFocusChanged: if (activeFocus)
            root.seen()
    }

    Words {
        width: root.width - 8
        text: root.title
        color: Theme.ink2
        font.pixelSize: Theme.sub
        font.weight: Theme.strong
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Repeater {
        model: root.samples

        Words {
            required property string modelData

            width: root.width - 8
            text: modelData === "" ? "–" : modelData
            color: root.meaning > 0 ? Theme.ink : Theme.ink3
            font.pixelSize: Theme.sub
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }
}
