#pragma once
#include "domain/rules.h"

namespace ln {

/// The rules of what is recorded: clips, their seals, marks. For decide().
[[nodiscard]] Result<std::vector<Change>, Refusal> decideSound(const StartClip& command, const Facts& facts, WallTime at);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideSound(const SealClip& command, const Facts& facts);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideSound(const MarkSound& command, const Facts& facts);

} // namespace ln
