#pragma once
#include <QStringList>
#include <functional>
#include <vector>

namespace ln::documents {

/// Rows of a clipboard that are one row of the table: Word ends a line also within a cell.
struct BrokenRow {
    std::size_t first = 0, last = 0;
};
/// By how many cells each row came with: a row that is counted and one that is not, with lines alone between them or none, which make up
/// one as long as the table is wide. `firstCell`: of a row; `begins`: whether such a cell begins a row of its own.
[[nodiscard]] std::vector<BrokenRow> brokenRows(const std::vector<qsizetype>& sizes, const std::function<QString(std::size_t)>& firstCell,
                                                const std::function<bool(const QString&)>& begins);
/// The lower row's first cell goes on with the upper one's last.
void joinRow(QStringList& upper, QStringList lower);

} // namespace ln::documents
