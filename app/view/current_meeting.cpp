#include "view/current_meeting.h"
#include <set>

namespace ln::view {
namespace {
QString key(const char* setting) {
    return QString::fromLatin1(setting);
}
} // namespace

CurrentMeeting::CurrentMeeting(ChangeFeed& feed, Commands& commands, WallClock clock, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_clock(std::move(clock)) {
    connect(&feed, &ChangeFeed::changed, this, &CurrentMeeting::note);
    m_id = ThingId::fromHex(reader().setting(key(store::setting::meeting)));
    reload();
}

std::optional<ThingId> CurrentMeeting::speaking() const {
    return m_turn ? m_turn->thing(u"registration") : std::nullopt;
}

std::vector<Thing> CurrentMeeting::agencies() const {
    std::vector<Thing> found;
    std::set<QString> names; // the meeting's own says who answers here
    for (const SpaceId& space : {this->space(), commonSpace})
        for (Thing& agency : reader().all(Kind::Agency, space)) {
            const QString name = agency.text(u"name");
            if (name.isEmpty() || (space == commonSpace && names.contains(name.simplified().toLower()))) continue;
            names.insert(name.simplified().toLower());
            found.push_back(std::move(agency));
        }
    return found;
}

void CurrentMeeting::open(const ThingId& meeting) {
    if (m_id == meeting) return;
    if (m_isHeld && m_isHeld()) {
        Q_EMIT held();
        return;
    }
    store::Submission submission;
    submission.settings.emplace_back(key(store::setting::meeting), meeting.toHex());
    m_commands.submit(std::move(submission), [this, meeting](const Commands::Outcome& outcome) {
        if (!outcome) return;
        m_id = meeting;
        reload();
        Q_EMIT switched();
        Q_EMIT changed();
    });
}

void CurrentMeeting::setDesk(const QString& letter) {
    store::Submission submission;
    submission.settings.emplace_back(key(store::setting::desk), letter);
    m_commands.submit(std::move(submission), [this](const Commands::Outcome& outcome) {
        if (outcome) reload();
    });
}

void CurrentMeeting::reload() {
    const bool wasOpen = isOpen();
    m_meeting = m_id ? reader().thing(*m_id) : std::nullopt;
    if (m_meeting && m_meeting->kind != Kind::Meeting) m_meeting.reset();
    const auto turn = m_meeting ? m_meeting->thing(u"current_turn") : std::nullopt;
    m_turn = turn ? reader().thing(*turn) : std::nullopt;
    if (m_turn && m_turn->kind != Kind::Turn) m_turn.reset();
    m_desk = reader().setting(key(store::setting::desk));
    if (wasOpen != isOpen()) Q_EMIT switched();
    Q_EMIT changed();
}

void CurrentMeeting::note(const store::ChangeSet& changes) {
    const bool ours = std::ranges::any_of(changes.things, [&](const store::ChangedThing& thing) {
        return m_id && (thing.id == *m_id || (thing.kind == Kind::Turn && thing.space == spaceOf(*m_id)));
    });
    if (ours) reload();
}

} // namespace ln::view
