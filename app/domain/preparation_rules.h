#pragma once
#include "domain/rules.h"

namespace ln {

/// The rules of what is done around a meeting: what it is, its duties, its steps, opinions that nobody spoke. For decide().
[[nodiscard]] Result<std::vector<Change>, Refusal> decidePreparation(const DescribeMeeting& command, const Facts& facts);
[[nodiscard]] Result<std::vector<Change>, Refusal> decidePreparation(const TickDuty& command, const Facts& facts, WallTime at);
[[nodiscard]] Result<std::vector<Change>, Refusal> decidePreparation(const GoToStep& command, const Facts& facts);
[[nodiscard]] Result<std::vector<Change>, Refusal> decidePreparation(const CollectOpinion& command, const Facts& facts, WallTime at);

} // namespace ln
