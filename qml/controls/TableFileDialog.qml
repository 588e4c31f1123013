import QtQuick.Dialogs

// Asks for a file that holds a table: what documents/table_file.h reads.
FileDialog {
    nameFilters: [qsTr("Bảng tính và danh sách (*.xlsx *.csv *.tsv *.txt)"), qsTr("Mọi tệp (*)")]
}
