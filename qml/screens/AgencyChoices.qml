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

    implicitHeight: Theme.touch
    orientation: ListView.Horizontal
    spacing: 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Cơ quan đã biết")

    model: {
        const wanted = root.typed.trim().toLowerCase();
        const fitting = [];
        for (const agency of root.view.agencies) {
            if (agency !== root.typed && agency.toLowerCase().includes(wanted))
                fitting.push(agency);
        }
        return fitting;
    }

    delegate: Chip {
        required property string modelData

        objectName: root.place + ".agency." + modelData
        text: modelData
        onClicked: root.picked(modelData)
    }
}
