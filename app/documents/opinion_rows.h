#pragma once
#include "documents/opinion_columns.h"
#include "documents/pasted_opinions.h"

namespace ln::documents {

/// Reads the rows of a table. Columns are known by header words, below what titles there are, or by what stands in them. A cell that is
/// merged over several rows counts for all of them. Where no column is the unit, a row that is none of the opinions says it for those below:
/// "I. Hội LHPN xã". `unit`: whose they are before one says so. `loose`: a row of one cell may be a line of the cell above it, as Word puts its cells on the clipboard. Nothing where the
/// rows are a list.
[[nodiscard]] std::optional<Pasted> tableOf(std::vector<QStringList> rows, bool loose, const QString& unit = {});

} // namespace ln::documents
