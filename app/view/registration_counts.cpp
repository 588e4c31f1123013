#include "view/registration_counts.h"
#include "domain/fold.h"
#include "view/text.h"
#include "view/vietnamese_order.h"
#include <QCryptographicHash>
#include <algorithm>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
constexpr std::chrono::milliseconds together{300};

/// The same row for the same unit, so that the list changes by what changed.
ThingId rowId(const QString& unit) {
    const QByteArray hash = QCryptographicHash::hash(unit.toUtf8(), QCryptographicHash::Sha256);
    return ThingId::fromBytes(hash.first(16)).value_or(ThingId{});
}
} // namespace

RegistrationCounts::RegistrationCounts(ChangeFeed& feed, CurrentMeeting& current, RegistrationTally& tally, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_tally(tally), m_units({"unitId", "unit", "registered", "detail"}) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &RegistrationCounts::countUnits);
    connect(&feed, &ChangeFeed::changed, this, &RegistrationCounts::note);
    connect(&current, &CurrentMeeting::switched, this, &RegistrationCounts::countUnits);
}

QString RegistrationCounts::states() const {
    const auto part = [&](const char* state, const QString& text) {
        const int count = m_tally.of({QString::fromLatin1(state)});
        return count > 0 ? text.arg(count) : QString();
    };
    return joined({part("waiting", tr("%1 chờ")), part("called", tr("%1 đang phát biểu")), part("spoken", tr("%1 đã phát biểu")),
                   part("absent", tr("%1 vắng")), part("withdrawn", tr("%1 rút"))});
}

void RegistrationCounts::watch(bool watched) {
    if (std::exchange(m_watched, watched) != watched && watched) countUnits();
}

void RegistrationCounts::note(const store::ChangeSet& changes) {
    const bool ours = std::ranges::any_of(changes.things, [&](const store::ChangedThing& one) {
        return one.kind == Kind::Registration && one.space == m_current.space();
    });
    if (ours && m_watched && !m_soon.isActive()) m_soon.start();
}

/// Units that differ in case or tone marks alone are one; it is called as it is written most often.
void RegistrationCounts::countUnits() {
    if (!m_watched) return;
    struct Unit {
        std::map<QString, std::int64_t> spellings;
        std::int64_t all = 0, waiting = 0, spoken = 0;
    };
    std::map<QString, Unit> units;
    if (m_current.isOpen())
        for (const auto& [name, state, count] : m_feed.reader().registrationsByUnit(m_current.space())) {
            if (state == u"withdrawn") continue;
            Unit& unit = units[fold(name)];
            unit.spellings[name] += count;
            unit.all += count;
            if (state == u"waiting") unit.waiting += count;
            if (state == u"spoken") unit.spoken += count;
        }
    QStringList order;
    std::map<QString, const Unit*> named;
    for (const auto& [folded, unit] : units) {
        const auto usual = std::ranges::max_element(unit.spellings, {}, [](const auto& one) { return one.second; });
        order.append(usual->first);
        named.emplace(usual->first, &unit);
    }
    sortVietnamese(order);
    std::vector<ThingRow> rows;
    for (const QString& name : order) {
        const Unit& unit = *named.at(name);
        rows.push_back({rowId(name),
                        static_cast<qint64>(rows.size()),
                        {},
                        {name, static_cast<qint64>(unit.all), tr("%1 chờ · %2 đã phát biểu").arg(unit.waiting).arg(unit.spoken)}});
    }
    m_units.assign(std::move(rows));
}

} // namespace ln::view
