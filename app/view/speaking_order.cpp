#include "view/speaking_order.h"
#include "view/text.h"

namespace ln::view {
namespace {
/// A hall holds a few hundred people; more than this never wait at once.
constexpr int mostWaiting = 20'000;
} // namespace

SpeakingOrder::SpeakingOrder(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_model({"registrationId", "ticket", "name", "topic"}) {
    load();
    connect(&feed, &ChangeFeed::changed, this, &SpeakingOrder::note);
    connect(&current, &CurrentMeeting::switched, this, &SpeakingOrder::load);
}

std::optional<ThingId> SpeakingOrder::next() const {
    const ThingRow* first = m_model.at(0);
    return first ? std::optional(first->id) : std::nullopt;
}

void SpeakingOrder::load() {
    std::vector<ThingRow> rows;
    if (m_current.isOpen())
        for (const Thing& registration : m_feed.reader().queue(m_current.space(), mostWaiting))
            rows.push_back(rowOf(registration));
    m_model.assign(std::move(rows));
    Q_EMIT changed();
}

void SpeakingOrder::note(const store::ChangeSet& changes) {
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
    // Ties are broken by ticket; the separator sorts before every letter of an order key.
    const QString key =
        registration.text(u"order") + u'\x1' + desk + u'\x1' + QString::number(number).rightJustified(9, u'0');
    return {
        registration.id, 0, key, {ticketText(desk, number), registration.text(u"name"), registration.text(u"topic")}};
}

} // namespace ln::view
