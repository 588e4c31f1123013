import QtQuick
import LangNghe

// What can be done with a registration in its present state.
Flow {
    id: root

    required property RegistrationRow row

    spacing: 8

    SmallButton {
        objectName: "registration.edit"
        text: qsTr("Sửa")
        onClicked: root.row.edit()
    }

    SmallButton {
        objectName: "registration.absent"
        visible: root.row.stateName === "waiting" || root.row.stateName === "called" || root.row.stateName === "speaking"
        text: qsTr("Vắng mặt")
        onClicked: root.row.markAbsent()
    }

    SmallButton {
        objectName: "registration.requeue"
        visible: root.row.stateName === "absent" || root.row.stateName === "withdrawn" || root.row.stateName === "called"
        text: qsTr("Xếp lại vào cuối")
        onClicked: root.row.requeue()
    }

    SmallButton {
        objectName: "registration.withdraw"
        visible: root.row.stateName === "waiting" || root.row.stateName === "called" || root.row.stateName === "absent"
        text: qsTr("Rút đăng ký")
        onClicked: root.row.withdraw()
    }
}
