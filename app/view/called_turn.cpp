#include "view/called_turn.h"
#include <algorithm>

namespace ln::view {
namespace {
/// A setting of each meeting: the hex id of the turn.
QString keyOf(const ThingId& meeting) {
    return QStringLiteral("floor.called.") + meeting.toHex();
}
} // namespace

void CalledTurn::note(Act& act, const ThingId& turn) const {
    act.submission.settings.emplace_back(keyOf(m_current.id()), turn.toHex());
}

std::optional<ThingId> CalledTurn::settle() {
    if (!m_current.isOpen()) return {};
    const auto id = ThingId::fromHex(m_reader.setting(keyOf(m_current.id())));
    const std::optional<Thing>& held = m_current.turn();
    if (!id || (held && held->id == *id)) return {};
    const auto turn = m_reader.thing(*id);
    if (!turn || turn->has(u"ended_at")) return {};
    if (held || isOvertaken(*turn)) {
        m_commands.run({EndOvertakenTurn{*id}});
        return {};
    }
    m_commands.run({TakeFloorBack{*id}});
    return id;
}

/// Somebody was called after it, or at the same time, and is done by now.
bool CalledTurn::isOvertaken(const Thing& turn) const {
    return std::ranges::any_of(m_reader.all(Kind::Turn, m_current.space()), [&](const Thing& other) {
        return other.id != turn.id && other.integer(u"number") >= turn.integer(u"number");
    });
}

} // namespace ln::view
