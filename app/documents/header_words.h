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

/// What a header's words mean, with or without tone marks, in any case; nothing when they are not known.
[[nodiscard]] std::optional<Meaning> meaningOf(const QString& header);
/// Of words that mean the same the more fitting are greater: "Họ và tên" before "Ông/Bà", "SĐT" before "SĐT trưởng thôn".
[[nodiscard]] int fitness(const QString& header, Meaning meaning);
/// Nine to eleven digits and no letter.
[[nodiscard]] bool looksLikePhone(const QString& cell);
/// Whether a row is a header: the words for a person's name, and one more column that is known (or no other).
[[nodiscard]] bool isHeader(const TableRow& row);
/// Whether a header's words say whose people or opinions those are: "Đơn vị", and also "Thôn", "Nơi ở".
[[nodiscard]] bool saysUnit(const QString& header);
/// Which of a header's cells says where people live or gather, which is whom they speak for when nothing else says it.
[[nodiscard]] std::optional<std::size_t> placeIn(const QStringList& cells);

/// What the cells of a row mean, if it is a header.
struct HeaderCells {
    std::vector<std::optional<Meaning>> meanings;
    int known = 0;
    [[nodiscard]] bool has(Meaning meaning) const;
};
[[nodiscard]] HeaderCells lookAt(const TableRow& row);
/// Beside known words stands what can only be a name, in small letters: no header.
[[nodiscard]] bool namesSomebody(const TableRow& row, const HeaderCells& found);

} // namespace ln::documents
