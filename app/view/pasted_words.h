#pragma once
#include "documents/pasted_opinions.h"

namespace ln::view {

/// How many opinions wait, and what of the table or list is none of them.
[[nodiscard]] QString summaryOf(const documents::Pasted& pasted);
/// Why a row or line is no opinion.
[[nodiscard]] QString reasonFor(documents::NoOpinionWhy why);

} // namespace ln::view
