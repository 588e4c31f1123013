#pragma once
#include "view/change_feed.h"
#include "view/commands.h"
#include "view/current_meeting.h"
#include "view/draft_keeper.h"

namespace ln::view {

/// At start: what was being typed for a turn that no longer has the floor, or into a line that was there already, becomes entries,
/// since no screen would show it again.
void rescueDrafts(const store::Reader& reader, DraftKeeper& drafts, Commands& commands, const CurrentMeeting& current);

} // namespace ln::view
