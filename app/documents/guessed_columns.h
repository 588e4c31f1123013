#pragma once
#include "documents/people_columns.h"

namespace ln::documents {

inline constexpr std::size_t headerWithin = 100; // titles above it take a dozen rows, unless somebody wrote a letter above the list
inline constexpr int sampled = 200;              // rows that are looked at to know a column

/// How many cells hold something.
[[nodiscard]] qsizetype filled(const TableRow& row);
/// How many of the first rows below the header hold what is looked for in a column.
[[nodiscard]] int countIn(const Table& table, std::size_t from, std::size_t column, const std::function<bool(const QString&)>& wanted);

/// The names' column by what stands in it, where half of the rows hold names.
void guessName(const Table& table, Columns& columns);
/// All columns of a table without a header; titles above its people are passed over.
void guessColumns(const Table& table, Columns& columns);

} // namespace ln::documents
