#pragma once
#include "documents/table.h"

namespace ln::documents {

/// Reads a file by what is in it, whatever its name ends in: .xlsx (of its sheets, see workbook.h), or text (delimited.h).
[[nodiscard]] TableResult readTable(const QString& path, const Wanted& wanted, const std::stop_token& stop = {}, const QString& chosen = {});

} // namespace ln::documents
