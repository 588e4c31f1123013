import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

// Until the office knows this tablet nothing leaves it; the link comes from the office.
SteadyColumn {
    id: root

    required property SyncView view

    spacing: 12

    Words {
        Layout.fillWidth: true
        text: qsTr("Máy này chưa ghép với văn phòng. Mọi thứ được giữ trên máy; ghép xong sẽ gửi đi.")
    }

    Field {
        objectName: "sync.enrolLink"
        Layout.fillWidth: true
        focus: !root.view.enrolled
        label: qsTr("Đường dẫn ghép do văn phòng cấp (langnghe://enrol?…)")
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        text: root.view.enrolLink
        onTextEdited: root.view.enrolLink = text
        onEntered: root.view.enrol()
    }

    Words {
        objectName: "sync.enrolProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.view.enrolProblem
        color: Theme.rec
        font.pixelSize: Theme.sub
    }

    PrimaryButton {
        objectName: "sync.enrol"
        Layout.fillWidth: true
        enabled: root.view.enrolLink !== "" && !root.view.enrolling
        text: root.view.enrolling ? qsTr("Đang ghép…") : qsTr("Ghép với văn phòng")
        onClicked: root.view.enrol()
    }
}
