#include "view/registration_tally.h"
#include <algorithm>

namespace ln::view {
namespace {
constexpr std::chrono::milliseconds untilFirst{300}, together{30};
} // namespace

RegistrationTally::RegistrationTally(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RegistrationTally::count);
    connect(&feed, &ChangeFeed::changed, this, &RegistrationTally::note);
    connect(&current, &CurrentMeeting::switched, this, &RegistrationTally::count);
    m_soon.start(untilFirst);
}

int RegistrationTally::of(const QStringList& states) const {
    std::int64_t sum = 0;
    for (const auto& [state, count] : m_counts)
        if (states.isEmpty() || states.contains(state)) sum += count;
    return static_cast<int>(sum);
}

void RegistrationTally::note(const store::ChangeSet& changes) {
    const bool ours = std::ranges::any_of(changes.things, [&](const store::ChangedThing& one) {
        return one.kind == Kind::Registration && one.space == m_current.space();
    });
    if (ours && !m_soon.isActive()) m_soon.start(together);
}

void RegistrationTally::count() {
    m_soon.stop();
    std::map<QString, std::int64_t> counts;
    if (m_current.isOpen()) counts = m_feed.reader().registrationsByState(m_current.space());
    const bool first = !std::exchange(m_isCounted, true);
    if (std::exchange(m_counts, counts) != counts || first) Q_EMIT changed();
}

} // namespace ln::view
