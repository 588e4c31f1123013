pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Which opinion of this turn is being written. One alone needs no choice.
SteadyRow {
    id: root

    required property FloorView view

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

    SmallButton {
        objectName: "floor.markBack"
        focusPolicy: Qt.TabFocus
        visible: root.view.recording
        symbol: "flag"
        text: qsTr("Lùi 30 giây")
        Accessible.name: qsTr("Đánh dấu chỗ 30 giây trước")
        onClicked: root.view.markBack()
    }
}
