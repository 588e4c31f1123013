#pragma once
#include "documents/table.h"
#include <optional>

namespace ln::documents {

/// What a column says of a person.
enum class Meaning {
    Ignored,
    Name,  ///< the whole name, or all of it but the given name when there is a column for that
    Given, ///< "Tên", beside "Họ đệm"
    Unit,
    Position,
    Phone,
    Group,
    Number, ///< STT: not kept, but it tells people from headings and totals
};
inline constexpr int meaningCount = 8;

/// How a table is to be read: made by looking at it, changed by the person who sees it.
struct Columns {
    std::vector<Meaning> meanings; ///< one a column
    /// The row of `Table::rows` with the header's words, and the first that is no longer header. 0 and 0 when there is
    /// none.
    std::size_t header = 0;
    std::size_t firstPerson = 0;
    bool hasHeader = false;

    [[nodiscard]] std::optional<std::size_t> columnOf(Meaning meaning) const;
    /// Gives a column a meaning; the column that had it before loses it, since each stands once.
    void assign(std::size_t column, Meaning meaning);
};

/// What a header's words mean, with or without tone marks, in any case; nothing when they are not known.
[[nodiscard]] std::optional<Meaning> meaningOf(const QString& header);
/// Whether a row is a header: the words for a person's name, and one more column that is known (or no other).
[[nodiscard]] bool isHeader(const TableRow& row);
/// Whether a header's words say whose people or opinions those are: "Đơn vị", and also "Thôn", "Nơi ở".
[[nodiscard]] bool saysUnit(const QString& header);
/// Reads the header that stands in this row of `Table::rows`.
[[nodiscard]] Columns columnsBelow(const Table& table, std::size_t header);
/// Finds the header and reads it, over two rows where it is written so. Without a header the names' column is guessed.
[[nodiscard]] Columns findColumns(const Table& table);

} // namespace ln::documents
