pragma ComponentBehavior: Bound

import QtQuick
import LangNghe
import LangNghe.View

// How many registered, unit by unit.
Rows {
    id: root

    required property DoorView view

    objectName: "door.units"
    name: qsTr("Đăng ký theo đơn vị")
    model: root.view.units
    delegate: DoorUnit {
        width: root.rowWidth
        pointed: ListView.isCurrentItem && (root.ringed || visualFocus)
    }
}
