import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

SteadyGrid {
    id: root

    required property MeetingForm form

    columns: root.width / Theme.textScale < 420 ? 1 : 3
    columnSpacing: 10
    rowSpacing: 10

    PrimaryButton {
        objectName: "meetingForm.save"
        Layout.fillWidth: true
        enabled: !root.form.saving
        text: qsTr("Lưu hội nghị")
        onClicked: root.form.save()
    }

    OutlineButton {
        objectName: "meetingForm.forget"
        Layout.fillWidth: root.columns === 1
        visible: root.form.touched
        text: qsTr("Bỏ phần vừa gõ")
        onClicked: root.form.forget()
    }

    OutlineButton {
        objectName: "meetingForm.close"
        Layout.fillWidth: root.columns === 1
        text: root.form.touched ? qsTr("Để sau") : qsTr("Đóng")
        onClicked: root.form.close()
    }
}
