#include "view/speaking_order.h"
#include "view/text.h"

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
/// Sorts before every letter of an order key.
constexpr QChar separator(1);

store::OrderPlace placeOf(const ThingRow& row) {
    const QStringList parts = row.key.split(separator);
    return {parts.value(0), parts.value(1), parts.value(2).toLongLong(), row.id};
}
} // namespace

SpeakingOrder::SpeakingOrder(ChangeFeed& feed, CurrentMeeting& current, RegistrationTally& tally, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_tally(tally), m_model({"registrationId", "ticket", "name", "topic"}) {
    connect(&feed, &ChangeFeed::changed, this, &SpeakingOrder::note);
    connect(&current, &CurrentMeeting::switched, this, &SpeakingOrder::reread);
    connect(&tally, &RegistrationTally::changed, this, &SpeakingOrder::changed);
}

ThingListModel* SpeakingOrder::model() {
    ensureRead();
    return &m_model;
}

int SpeakingOrder::waiting() const {
    return m_tally.of({u"waiting"_s});
}

std::optional<ThingId> SpeakingOrder::next() {
    ensureRead();
    const ThingRow* first = m_model.at(0);
    return first ? std::optional(first->id) : std::nullopt;
}

void SpeakingOrder::ensureRead() {
    if (m_isRead) return;
    m_isRead = true;
    m_model.window([this](const ThingRow* last, int limit) { return read(last, limit); });
}

void SpeakingOrder::reread() {
    if (!std::exchange(m_isRead, false)) return;
    ensureRead();
    Q_EMIT changed();
}

std::vector<ThingRow> SpeakingOrder::read(const ThingRow* last, int limit) const {
    std::vector<ThingRow> rows;
    if (!m_current.isOpen()) return rows;
    const auto after = last ? std::optional(placeOf(*last)) : std::nullopt;
    for (const Thing& registration : m_feed.reader().queue(m_current.space(), after, limit))
        rows.push_back(rowOf(registration));
    return rows;
}

void SpeakingOrder::note(const store::ChangeSet& changes) {
    if (!m_isRead) return;
    bool touched = false;
    for (const store::ChangedThing& one : changes.things) {
        if (one.kind != Kind::Registration || one.space != m_current.space()) continue;
        touched = true;
        const auto registration = m_feed.reader().thing(one.id);
        if (registration && registration->text(u"state") == u"waiting")
            m_model.put(rowOf(*registration));
        else
            m_model.drop(one.id);
    }
    if (touched) Q_EMIT changed();
}

ThingRow SpeakingOrder::rowOf(const Thing& registration) {
    const QString desk = registration.text(u"desk");
    const qint64 number = registration.integer(u"number");
    const QString key = QStringList{registration.text(u"order"), desk, QString::number(number).rightJustified(9, u'0')}.join(separator);
    return {
        registration.id, 0, key, {ticketText(desk, number), registration.text(u"name"), registration.text(u"topic")}};
}

} // namespace ln::view
