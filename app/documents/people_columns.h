#pragma once
#include "documents/header_words.h"

namespace ln::documents {

/// How a table is to be read: made by looking at it, changed by the person who sees it.
struct Columns {
    std::vector<Meaning> meanings; ///< one a column
    /// The row of `Table::rows` with the header's words, and the first that is no longer header. 0 and 0 when there is
    /// none.
    std::size_t header = 0;
    std::size_t firstPerson = 0;
    bool hasHeader = false;
    /// Whether who has no unit is of the one named above, as where it stands in the first row of its people alone. Nothing: as the
    /// list itself looks.
    std::optional<bool> unitGoesOn = std::nullopt;

    [[nodiscard]] std::optional<std::size_t> columnOf(Meaning meaning) const;
    /// Gives a column a meaning; the column that had it before loses it, since each stands once.
    void assign(std::size_t column, Meaning meaning);
};

/// The row of `Table::rows` with the words for a person's name, if there is one.
[[nodiscard]] std::optional<std::size_t> headerOf(const Table& table);
/// Reads the header that stands in this row of `Table::rows`.
[[nodiscard]] Columns columnsBelow(const Table& table, std::size_t header);
/// Finds the header and reads it, over two rows where it is written so. Without a header the names' column is guessed.
[[nodiscard]] Columns findColumns(const Table& table);

} // namespace ln::documents
