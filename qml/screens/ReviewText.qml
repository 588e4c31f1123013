pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LangNghe
import LangNghe.View

// What was said, line by line, then each answer, then the words of the conclusion. A tap on a stamp plays from there, one on a
// line corrects it.
SteadyColumn {
    id: root

    required property ReviewView view
    property string corrected: ""
    property bool low: false // the window is

    spacing: 8

    FocusScope {
        id: lines

        objectName: "review.lines"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: root.low ? 120 : 140
        Layout.preferredHeight: root.low ? 120 : 220

        FieldFace {
            anchors.fill: parent
            lit: false
        }

        Flickable {
            id: scroll

            anchors.fill: parent
            anchors.margins: 2
            contentWidth: width
            contentHeight: column.height + 20
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: Bar {}

            Column {
                id: column

                x: 12
                y: 10
                width: scroll.width - 24

                Repeater {
                    model: root.view.lines

                    LineRow {
                        required property bool heard
                        required property bool playable

                        width: column.width
                        lit: heard
                        corrected: root.corrected === lineId
                        onAsked: root.corrected = lineId
                        onPlay: if (playable)
                            root.view.playLine(lineId)
                        else
                            root.corrected = lineId
                        onTyped: text => root.view.keepCorrection(lineId, text)
                        onFinished: text => {
                            root.corrected = "";
                            root.view.editLine(lineId, text);
                        }
                    }
                }

                Item {
                    width: 1
                    height: 8
                }

                TextBox {
                    id: more

                    objectName: "review.more"
                    width: column.width
                    label: qsTr("Ghi thêm một dòng")
                    onEdited: root.view.keepAdded(more.text)
                    onEntered: {
                        root.view.addLine(more.text);
                        more.text = "";
                    }
                    onActiveFocusChanged: if (!more.activeFocus && more.text.trim() !== "") {
                        root.view.addLine(more.text);
                        more.text = "";
                    }
                }
            }
        }
    }

    Flickable {
        id: answered

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(answers.height, root.low ? 100 : 240)
        Layout.minimumHeight: Math.min(answers.height, root.low ? 100 : 140)
        visible: given.count > 0 || root.view.verdictText !== ""
        contentWidth: width
        contentHeight: answers.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: Bar {}

        Column {
            id: answers

            width: answered.width
            spacing: 8

            Repeater {
                id: given

                model: root.view.answers

                ReviewAnswer {
                    width: answers.width
                    heading: qsTr("Trả lời — %1").arg(who)
                }
            }

            ReviewAnswer {
                answerId: "verdict"
                width: answers.width
                visible: root.view.verdictText !== ""
                who: ""
                text: root.view.verdictText
                heading: qsTr("Kết luận của chủ trì")
            }
        }
    }
}
