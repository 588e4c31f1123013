import QtQuick
import QtQuick.Templates as T
import LangNghe

// What the buttons share: Enter presses as well as Space, the text wraps before it is cut, the focus shows.
T.Button {
    id: root

    property color fill: Theme.surface2
    property color ink: Theme.ink
    property color edge: Theme.highContrast ? Theme.line : "transparent"
    property string symbol: ""
    property bool everyTap: false // of several quick taps each is meant (TapGuard)
    property int least: Theme.main // its height while the text is of usual size

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(root.least, implicitContentHeight + 16)
    leftPadding: 20
    rightPadding: 20
    font.family: Theme.family
    font.pixelSize: Theme.button
    font.weight: Theme.strong
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.r
        // What cannot be pressed now can still be read, and looks like nothing to press: where contrasts are high, without a fill.
        color: !root.enabled ? (Theme.highContrast ? Theme.surface : Theme.surface2) : root.down ? Qt.darker(root.fill, 1.08) : root.fill
        border.width: !root.enabled ? 1 : root.edge.a > 0 ? Theme.edge : 0
        border.color: root.enabled ? root.edge : Theme.highContrast ? Theme.ink3 : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: ButtonFace {
        text: root.text
        symbol: root.symbol
        ink: root.enabled ? root.ink : Theme.highContrast ? Theme.ink3 : Theme.ink2
        font: root.font
    }
}
