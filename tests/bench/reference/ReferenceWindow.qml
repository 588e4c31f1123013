import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// What start.cold is held against: a plain Controls window with a field and a list of 20 rows.
ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    ColumnLayout {
        anchors.fill: parent

        TextField {
            id: field

            Layout.fillWidth: true
            focus: true
        }

        ListView {
            objectName: "rows"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: field.text === "" ? 0 : 20
            delegate: ItemDelegate {
                required property int index

                width: ListView.view.width
                text: `${field.text} ${index}`
            }
        }
    }
}
