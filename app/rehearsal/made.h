#pragma once
#include "domain/commands.h"
#include <utility>
#include <vector>

namespace ln::rehearsal {

/// What commands make, for the steps that speak of it later.
[[nodiscard]] std::vector<std::pair<Kind, ThingId>> madeBy(const std::vector<Command>& commands);
/// The setting that holds the id of what a step made.
[[nodiscard]] QString madeKey(int step, Kind kind);
/// The setting that holds the id of a participant of the meeting's list.
[[nodiscard]] QString participantKey(int place);

} // namespace ln::rehearsal
