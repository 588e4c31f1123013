#pragma once
#include "documents/table.h"

namespace ln::documents {

/// TCVN 5712:1993, in which lists were written before Unicode ("ABC" fonts: .VnTime, .VnTimeH). Such text reads as
/// Latin-1 nonsense: "NguyÔn ThÞ H­êng" is Nguyễn Thị Hường. Source of the codes: TCVN 5712:1993, table VN1 (as glibc's
/// iconv has it).
[[nodiscard]] QString fromTcvn3(QStringView latin);

/// Whether a table's texts were written so: letters that only TCVN3 makes Vietnamese are more than those that are it
/// already.
[[nodiscard]] bool looksLikeTcvn3(const Table& table);
/// Reads it as TCVN3 where it was written so; cells that hold Unicode stay. True when it was.
bool readAsTcvn3(Table& table);

} // namespace ln::documents
