#pragma once
#include "documents/pasted_opinions.h"

namespace ln::documents {

/// Reads the opinions of a file: of a workbook all sheets that hold opinions below a header, one after the other. What a sheet repeats of
/// one before it, as villages' sheets do of the commune's, is left out.
[[nodiscard]] Result<Pasted, TableProblem> readOpinions(const QString& path, const std::stop_token& stop = {});

} // namespace ln::documents
