pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LangNghe

// One of the texts of its model, where there is no room for all of them: shows the one that holds, opens the others below it.
T.ComboBox {
    id: root

    required property string name // what is chosen, for a screen reader
    required property int picked
    property int usual: 0 // what it looks plain with

    signal chosen(index: int)

    implicitWidth: 160
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
    leftPadding: 12
    rightPadding: 16 + Math.round(20 * Theme.drawingScale)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.ComboBox
    Accessible.name: `${root.name}: ${root.displayText}`
    Keys.onReturnPressed: root.popup.open()
    Keys.onEnterPressed: root.popup.open()
    onActivated: index => root.chosen(index)

    Binding {
        target: root
        property: "currentIndex"
        value: root.picked
    }

    contentItem: Words {
        text: root.displayText
        color: root.picked !== root.usual ? Theme.ink : Theme.ink2
        font.pixelSize: Theme.chip
        font.weight: Theme.strong
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    indicator: Icon {
        x: root.width - width - 10
        y: (root.height - height) / 2
        name: "down"
        size: 20
    }

    background: Rectangle {
        radius: 10
        color: root.picked !== root.usual ? Theme.brandSoft : Theme.surface
        border.width: Theme.edge
        border.color: root.picked !== root.usual ? Theme.brand : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    delegate: T.ItemDelegate {
        id: option

        required property string modelData
        required property int index

        objectName: `${root.objectName}.${option.index}`
        width: ListView.view?.width ?? 0
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
        leftPadding: 12
        rightPadding: 12
        highlighted: root.highlightedIndex === option.index
        Accessible.role: Accessible.ListItem
        Accessible.name: option.modelData

        background: Rectangle {
            color: option.highlighted ? Theme.brandSoft : "transparent"
            radius: 8
        }

        contentItem: Words {
            text: option.modelData
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    popup: T.Popup {
        y: root.height + 4
        width: Math.max(root.width, 220)
        height: Math.min(implicitContentHeight + 2 * padding, (root.Window.height || 600) - 2 * Theme.margin)
        margins: 8
        padding: 4

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: Bar {}
        }

        background: Rectangle {
            radius: Theme.r
            color: Theme.surface
            border.width: Theme.edge
            border.color: Theme.line
        }
    }
}
