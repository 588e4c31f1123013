#pragma once
#include "view/act.h"
#include "view/commands.h"
#include "view/current_meeting.h"

namespace ln::view {

/// The turn to which this tablet gave the floor, and what becomes of it when a desk that had not heard of it moved the floor too.
/// Remembered over a restart, for each meeting.
class CalledTurn {
public:
    CalledTurn(const store::Reader& reader, Commands& commands, const CurrentMeeting& current)
        : m_reader(reader), m_commands(commands), m_current(current) {}

    /// Goes with the call.
    void note(Act& act, const ThingId& turn) const;
    /// Looked at whenever the floor may have changed hands. Ends the turn where another took its place; the id when the floor was given up
    /// for an earlier one, and comes back to this.
    std::optional<ThingId> settle();

private:
    [[nodiscard]] bool isOvertaken(const Thing& turn) const;

    const store::Reader& m_reader;
    Commands& m_commands;
    const CurrentMeeting& m_current;
};

} // namespace ln::view
