import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property Tablet tablet

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Điều hành")

    Page {
        id: page

        objectName: "floor.page"
        anchors.fill: parent
        columns: room < 760 ? 1 : room < 1120 ? 2 : 3

        FloorQueue {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 300
            Layout.maximumWidth: page.columns === 1 ? Infinity : 300 * Theme.textScale
            Layout.minimumHeight: 320
            Layout.rowSpan: page.columns === 2 ? 2 : 1
            view: root.tablet.floor
            meetingOpen: root.tablet.meetings.hasCurrent
            procedure: root.tablet.procedure
        }

        FloorTurn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.columns === 3 ? 450 : 360
            Layout.minimumHeight: implicitHeight
            focus: true
            low: page.height < 560
            view: root.tablet.floor
            shell: root.tablet.shell
            warnings: root.tablet.soundWarnings
            onAnswerAsked: answers.write()
        }

        FloorAnswer {
            id: answers

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 360
            Layout.minimumHeight: implicitHeight
            view: root.tablet.floor
        }
    }
}
