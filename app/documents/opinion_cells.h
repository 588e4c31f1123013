#pragma once
#include <QStringList>
#include <vector>

namespace ln::documents {

/// Cells as spreadsheets put them on the clipboard: a cell in quotes holds tabs and line ends, and quotes that are written twice. Rows keep
/// the number of cells that they came with; rows without anything are not there.
[[nodiscard]] std::vector<QStringList> clipboardRows(const QString& text);
/// Puts together what Word broke (broken_rows.h).
void joinBrokenRows(std::vector<QStringList>& rows);
/// A dash where nothing is to be written.
[[nodiscard]] bool isBlank(const QString& cell);

} // namespace ln::documents
