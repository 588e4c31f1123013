pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

// Known agencies that fit what is typed, one tap away.
ListView {
    id: root

    required property AnswerEditor view
    required property string place
    required property string typed

    signal picked(name: string)
    signal letGo

    implicitHeight: Theme.touch
    orientation: ListView.Horizontal
    spacing: 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Cơ quan đã biết")

    // Asked again when they change, too.
    readonly property var known: root.view.agencies

    model: root.known.length > 0 ? root.view.agenciesLike(root.typed) : []
    // Escape gives the keys back to what is being written, and is nobody else's.
    Keys.onEscapePressed: root.letGo()

    // The keys come in from the field.
    function enter(): void {
        if (!root.visible)
            return;
        root.positionViewAtBeginning();
        root.forceLayout();
        root.itemAtIndex(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    delegate: Chip {
        required property string modelData
        required property int index

        objectName: root.place + ".agency." + modelData
        text: modelData
        onClicked: root.picked(modelData)
        onActiveFocusChanged: if (activeFocus)
            root.positionViewAtIndex(index, ListView.Contain)
    }
}
