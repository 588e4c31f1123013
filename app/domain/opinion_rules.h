#pragma once
#include "domain/rules.h"

namespace ln {

/// The rules of what is said and answered: opinions, lines, answers, conclusions. For decide().
[[nodiscard]] Result<std::vector<Change>, Refusal> decideOpinion(const AddOpinion& command, const Facts& facts, WallTime at);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideOpinion(const JoinOpinion& command, const Facts& facts, WallTime at);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideOpinion(const WriteLine& command, const Facts& facts);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideOpinion(const AnswerOpinion& command, const Facts& facts, WallTime at);
[[nodiscard]] Result<std::vector<Change>, Refusal> decideOpinion(const Conclude& command, const Facts& facts, WallTime at);

} // namespace ln
