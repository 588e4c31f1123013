#pragma once
#include "documents/table.h"

namespace ln::documents {

/// Reads a file by what is in it, whatever its name ends in: .xlsx, or text (delimited.h).
[[nodiscard]] TableResult readTable(const QString& path, const Wanted& wanted, const std::stop_token& stop = {});

} // namespace ln::documents
