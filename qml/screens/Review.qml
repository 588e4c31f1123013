import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// All opinions on one side, one of them in full on the other.
FocusScope {
    id: root

    required property Tablet tablet

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Rà soát")

    Page {
        id: page

        objectName: "review.page"
        anchors.fill: parent
        columns: room < 860 ? 1 : 2

        ReviewList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: page.columns === 1 ? 420 : 240
            focus: true
            view: root.tablet.review
            meetingOpen: root.tablet.meetings.hasCurrent
        }

        ReviewOpinion {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: implicitHeight
            view: root.tablet.review
            low: page.height < 560
        }
    }
}
