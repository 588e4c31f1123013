#pragma once
#include "domain/rules.h"

namespace ln {

/// The rules of going back over what was written: taking an act back, and settling which of two values holds. For decide().
[[nodiscard]] Result<std::vector<Change>, Refusal> decideRevision(const Settle& command, const Facts& facts);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideRevision(const Undo& command, const Facts& facts);

} // namespace ln
