import QtQuick
import QtQuick.Layouts
import LangNghe

ColumnLayout {
    id: root

    readonly property list<real> levels: [0.1, 0.3, 0.8, 0.5, 0.2, 0.9, 0.4, 0.1, 0.6, 0.7, 0.3, 0.2, 0.5, 1, 0.4, 0.2, 0.1, 0.3, 0.8, 0.5, 0.2, 0.9, 0.4, 0.1, 0.6, 0.7, 0.3, 0.2, 0.5, 1, 0.4, 0.2, 0.1, 0.6, 0.3, 0.2]

    spacing: 12

    Waveform {
        Layout.fillWidth: true
        levels: root.levels
    }

    PlayedWaveform {
        objectName: "g.played"
        Layout.fillWidth: true
        levels: root.levels
        second: 40
        maximumValue: 100
        said: "00:40 / 01:40"
    }

    Repeater {
        model: [0.0, 0.4, 1.0]

        ProgressLine {
            required property real modelData

            Layout.fillWidth: true
            name: "Thời gian phát biểu"
            value: modelData
            tint: modelData === 1 ? Theme.rec : Theme.brand
        }
    }

    RowLayout {
        spacing: 12

        LevelBars {
            level: 0.7
        }

        StampTag {
            text: "02:55"
        }

        Dot {
            color: Theme.rec
        }
    }
}
