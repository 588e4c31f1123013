#pragma once
#include "documents/people_rows.h"

namespace ln::view {

/// Why a table was not read, and what to do about it; with the code's name in brackets.
[[nodiscard]] QString sentenceFor(documents::TableProblem problem);
/// Why a row gave nobody.
[[nodiscard]] QString reasonFor(const documents::LeftOut& row);

} // namespace ln::view
