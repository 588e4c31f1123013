#pragma once
#include "rehearsal/script.h"

namespace ln::rehearsal {

/// The act of a name, whose case, hyphens and blanks do not matter; a few words that people also use for it count as
/// well.
[[nodiscard]] std::optional<Act> actOf(const QString& name);
[[nodiscard]] QStringList actNames();

/// chair, agency, later; also in Vietnamese.
[[nodiscard]] std::optional<AnsweredBy> spokenAnsweredBy(const QString& word);
/// resolved, assigned, beyond, noted; also in Vietnamese.
[[nodiscard]] std::optional<Outcome> spokenOutcome(const QString& word);

} // namespace ln::rehearsal
