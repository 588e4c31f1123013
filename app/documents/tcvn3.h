#pragma once
#include "documents/table.h"

namespace ln::documents {

/// TCVN 5712:1993, in which lists were written before Unicode ("ABC" fonts: .VnTime, .VnTimeH). Such text reads as
/// Latin-1 nonsense: "NguyÔn ThÞ H­êng" is Nguyễn Thị Hường. Source of the codes: TCVN 5712:1993, table VN1 (as glibc's
/// iconv has it).
[[nodiscard]] QString fromTcvn3(QStringView latin);

/// What 8-bit letters a table was written in.
enum class OldLetters {
    None,  ///< it reads as Unicode
    Tcvn3, ///< letters that only TCVN3 makes Vietnamese are more than those that are it already, and make Vietnamese words
    Other, ///< nonsense that TCVN3 does not make Vietnamese either: VNI, Windows-1258, UTF-8 read twice
};
[[nodiscard]] OldLetters oldLettersOf(const Table& table);
/// Reads the rows that were written in TCVN3 as such; rows in Unicode stay. False when a text is in other letters.
[[nodiscard]] bool readAsTcvn3(Table& table);

} // namespace ln::documents
