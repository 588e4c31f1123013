#pragma once
#include "documents/table.h"

namespace ln::documents {

/// Reads an .xlsx workbook (ECMA-376, both its namespaces): of the sheets that show, the wanted one that was
/// chosen by its name, else the first that is wanted, else the first that has anything in it.
[[nodiscard]] TableResult readWorkbook(const QString& path, const Wanted& wanted, const std::stop_token& stop = {}, const QString& chosen = {});

} // namespace ln::documents
