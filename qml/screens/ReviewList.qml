pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LangNghe
import LangNghe.View

FocusScope {
    id: root

    required property ReviewView view
    required property bool meetingOpen

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        name: qsTr("Ý kiến, kiến nghị")

        SteadyGrid {
            Layout.fillWidth: true
            columns: heading.implicitWidth + filters.inOneRow + columnSpacing <= width ? 2 : 1
            columnSpacing: 12
            rowSpacing: 4

            SteadyRow {
                id: heading

                Layout.fillWidth: true
                spacing: 6

                Heading {
                    text: qsTr("Ý kiến, kiến nghị")
                    wrapMode: Text.NoWrap
                }

                SubWords {
                    objectName: "review.total"
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBaseline
                    text: root.view.total
                    wrapMode: Text.NoWrap
                    font.weight: Theme.strong
                }
            }

            Flow {
                id: filters

                readonly property real inOneRow: {
                    let sum = 0;
                    for (let i = 0; i < chips.count; ++i)
                        sum += (chips.itemAt(i)?.implicitWidth ?? 0) + spacing;
                    return sum;
                }

                Layout.fillWidth: parent.columns === 1
                Layout.preferredWidth: inOneRow
                Layout.leftMargin: -3
                Layout.rightMargin: -3
                spacing: 2

                Repeater {
                    id: chips

                    model: root.filters

                    Chip {
                        required property int modelData

                        objectName: "review.filter." + modelData
                        text: root.filterText(modelData)
                        checked: root.view.filter === modelData
                        onClicked: root.view.filter = modelData
                    }
                }
            }
        }

        Field {
            objectName: "review.search"
            Layout.fillWidth: true
            label: qsTr("Tìm trong ý kiến, trả lời, kết luận")
            text: root.view.searchText
            focus: true
            onTextEdited: root.view.searchText = text
            onEntered: list.forceActiveFocus(Qt.TabFocusReason)
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: 32
            visible: list.count === 0
            symbol: "review"
            title: root.view.total === 0 ? qsTr("Chưa có ý kiến nào") : qsTr("Không có ý kiến nào như vậy")
            detail: root.view.total > 0 ? "" : root.meetingOpen ? qsTr("Ý kiến được ghi ở màn hình Điều hành sẽ hiện ở đây.") : qsTr("Hãy mở một hội nghị ở màn hình Hội nghị.")
        }

        Rows {
            id: list

            objectName: "review.opinions"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 160
            Layout.rightMargin: -gutter
            name: qsTr("Ý kiến, kiến nghị")
            model: root.view.opinions
            Keys.onReturnPressed: root.open(list.currentItem as OpinionRow)
            Keys.onEnterPressed: root.open(list.currentItem as OpinionRow)
            Keys.onSpacePressed: root.open(list.currentItem as OpinionRow)
            delegate: OpinionRow {
                id: row

                width: list.rowWidth
                pointed: ListView.isCurrentItem && (list.ringed || visualFocus)
                lit: root.view.currentId === opinionId
                onClicked: {
                    list.currentIndex = index;
                    root.open(row);
                }
            }
        }
    }

    readonly property list<int> filters: root.view.toLookAt > 0 ? [ReviewView.All, ReviewView.Incomplete, ReviewView.GivenOut, ReviewView.ToLookAt] : [ReviewView.All, ReviewView.Incomplete, ReviewView.GivenOut]

    function filterText(filter: int): string {
        switch (filter) {
        case ReviewView.Incomplete:
            return qsTr("Chưa đủ %1").arg(root.view.incomplete);
        case ReviewView.GivenOut:
            return qsTr("Giao %1").arg(root.view.assigned);
        case ReviewView.ToLookAt:
            return qsTr("Cần xem %1").arg(root.view.toLookAt);
        default:
            return qsTr("Tất cả");
        }
    }

    function open(row: OpinionRow): void {
        if (row)
            root.view.open(row.opinionId);
    }
}
