import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The form for a meeting. What is typed is kept as it is typed; Esc leaves it for later.
FocusScope {
    id: root

    required property MeetingForm form

    readonly property bool narrow: root.width / Theme.textScale < 440
    // What is wrong stands below the fields that it is about.
    readonly property bool aboutDay: root.form.wrongField === MeetingForm.Day || root.form.wrongField === MeetingForm.Minutes

    implicitHeight: column.implicitHeight
    Component.onCompleted: title.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.form.close()

    SteadyColumn {
        id: column

        anchors.fill: parent
        spacing: 10

        Heading {
            objectName: "meetingForm.heading"
            Layout.fillWidth: true
            text: root.form.heading
        }

        FormField {
            id: title

            objectName: "meetingForm.title"
            Layout.fillWidth: true
            focus: true
            form: root.form
            field: MeetingForm.Title
            label: qsTr("Tên hội nghị *")
        }

        FormField {
            objectName: "meetingForm.audience"
            Layout.fillWidth: true
            form: root.form
            field: MeetingForm.Audience
            label: qsTr("Đối tượng tiếp xúc, đối thoại")
        }

        FormField {
            objectName: "meetingForm.venue"
            Layout.fillWidth: true
            form: root.form
            field: MeetingForm.Venue
            label: qsTr("Địa điểm")
        }

        SteadyGrid {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 3
            columnSpacing: 10
            rowSpacing: 10

            FormField {
                objectName: "meetingForm.day"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                form: root.form
                field: MeetingForm.Day
                label: qsTr("Ngày, hoặc tháng/năm")
            }

            MeetingProblem {
                Layout.fillWidth: true
                form: root.form
                shown: root.aboutDay && root.narrow
            }

            FormField {
                objectName: "meetingForm.chair"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                form: root.form
                field: MeetingForm.Chair
                label: qsTr("Chủ trì")
            }

            FormField {
                objectName: "meetingForm.minutes"
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                form: root.form
                field: MeetingForm.Minutes
                label: qsTr("Phút mỗi lượt")
                inputMethodHints: Qt.ImhDigitsOnly
            }
        }

        MeetingProblem {
            Layout.fillWidth: true
            form: root.form
            shown: root.aboutDay && !root.narrow
        }

        SteadyGrid {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 2
            columnSpacing: 10
            rowSpacing: 10

            FormBox {
                objectName: "meetingForm.topics"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                Layout.minimumHeight: Math.min(implicitHeight, 150 * Theme.textScale)
                form: root.form
                field: MeetingForm.Topics
                label: qsTr("Lĩnh vực, mỗi dòng một")
            }

            FormBox {
                objectName: "meetingForm.steps"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                Layout.minimumHeight: Math.min(implicitHeight, 150 * Theme.textScale)
                form: root.form
                field: MeetingForm.Steps
                label: qsTr("Trình tự, mỗi dòng một bước")
            }
        }

        MeetingDays {
            Layout.fillWidth: true
            form: root.form
        }

        MeetingProblem {
            Layout.fillWidth: true
            form: root.form
            shown: !root.aboutDay
        }

        MeetingFormActs {
            Layout.fillWidth: true
            form: root.form
        }
    }
}
