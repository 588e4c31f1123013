pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Which opinion of this turn is being written. One alone needs no choice.
SteadyRow {
    id: root

    required property FloorView view
    required property Shell shell
    property bool tight: false // there is no room for a line that says little
    readonly property bool needed: tabs.count > 1 || root.view.joinedText !== ""

    spacing: 12

    SmallHeading {
        objectName: "floor.joined"
        Layout.fillWidth: !tabs.visible
        text: root.view.joinedText !== "" ? root.view.joinedText : qsTr("Ý kiến, kiến nghị")
        wrapMode: tabs.visible ? Text.NoWrap : Text.Wrap
        elide: Text.ElideRight
        Layout.maximumWidth: tabs.visible ? root.width / 3 : Infinity
    }

    ListView {
        id: tabs

        objectName: "floor.opinions"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        visible: tabs.count > 1
        orientation: ListView.Horizontal
        spacing: 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: root.view.currentOpinion
        model: root.view.opinions
        delegate: Chip {
            required property int index
            required property string label

            objectName: "opinion." + index
            text: label
            checked: root.view.currentOpinion === index
            onClicked: root.view.currentOpinion = index
        }
    }

    MarkBack {
        visible: root.view.recording && root.shell.soundAvailable && !root.tight
        view: root.view
    }
}
