#pragma once
#include <QStringList>
#include <vector>

namespace ln::documents {

/// Cells as spreadsheets put them on the clipboard: a cell in quotes holds tabs and line ends, and quotes that are written twice. Rows keep
/// the number of cells that they came with; rows without anything are not there.
[[nodiscard]] std::vector<QStringList> clipboardRows(const QString& text);
/// Word ends a line also within a cell. Where a row that is counted and one that is not, with lines alone between
/// them or none, make up one as long as the table is wide, they are that one.
void joinBrokenRows(std::vector<QStringList>& rows);
/// A dash where nothing is to be written.
[[nodiscard]] bool isBlank(const QString& cell);

} // namespace ln::documents
