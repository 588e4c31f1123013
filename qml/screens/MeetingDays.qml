import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// The numbers of days, which are the meeting's own because rules change. An empty one is the plan's.
SteadyColumn {
    id: root

    required property MeetingForm form

    spacing: 6

    SmallHeading {
        Layout.fillWidth: true
        text: qsTr("Thời hạn, tính bằng ngày (để trống: theo kế hoạch)")
    }

    SteadyGrid {
        Layout.fillWidth: true
        columns: root.width / Theme.textScale < 440 ? 1 : 3
        columnSpacing: 10
        rowSpacing: 10

        FormField {
            objectName: "meetingForm.opinionsDays"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            form: root.form
            field: MeetingForm.OpinionsDays
            label: qsTr("Tổng hợp trước")
            Accessible.name: qsTr("Tổng hợp ý kiến trước hội nghị bao nhiêu ngày")
            inputMethodHints: Qt.ImhDigitsOnly
        }

        FormField {
            objectName: "meetingForm.announcementDays"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            form: root.form
            field: MeetingForm.AnnouncementDays
            label: qsTr("Truyền thanh trước")
            Accessible.name: qsTr("Thông báo trên hệ thống truyền thanh trước bao nhiêu ngày")
            inputMethodHints: Qt.ImhDigitsOnly
        }

        FormField {
            objectName: "meetingForm.resultsDays"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            form: root.form
            field: MeetingForm.ResultsDays
            label: qsTr("Kết quả sau")
            Accessible.name: qsTr("Thông báo kết quả sau hội nghị bao nhiêu ngày")
            inputMethodHints: Qt.ImhDigitsOnly
        }
    }
}
