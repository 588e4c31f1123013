pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The sound of each turn, where it is, and a way to hear it.
SteadyColumn {
    id: root

    required property SyncView view

    spacing: 8

    SmallHeading {
        Layout.fillWidth: true
        text: qsTr("Các đoạn ghi âm")
    }

    Words {
        objectName: "sync.playbackProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.view.playbackProblem
        color: Theme.rec
        font.pixelSize: Theme.sub
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: list.count === 0
        symbol: "floor"
        title: qsTr("Chưa có đoạn ghi âm nào")
        detail: qsTr("Mỗi lượt phát biểu được ghi thành một đoạn.")
    }

    Rows {
        id: list

        objectName: "sync.clips"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: -gutter
        name: qsTr("Các đoạn ghi âm")
        model: root.view.clips
        Keys.onReturnPressed: (list.currentItem as ClipRow)?.listen()
        Keys.onEnterPressed: (list.currentItem as ClipRow)?.listen()
        Keys.onSpacePressed: (list.currentItem as ClipRow)?.listen()
        delegate: ClipRow {
            width: list.rowWidth
            pointed: ListView.isCurrentItem && (list.ringed || visualFocus)
            ruled: true
            onListen: {
                if (playing)
                    root.view.stopPlaying();
                else if (playable)
                    root.view.play(clipId);
            }
        }
    }
}
