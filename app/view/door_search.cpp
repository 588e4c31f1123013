#include "view/door_search.h"
#include "view/marking.h"
#include "view/text.h"
#include "view/tone.h"

namespace ln::view {

DoorSearch::DoorSearch(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current),
      m_results({"thingId", "name", "markedName", "detail", "tag", "tone"}) {
    connect(&feed, &ChangeFeed::changed, this, &DoorSearch::note);
    connect(&current, &CurrentMeeting::switched, this, [this] { setText({}); });
}

void DoorSearch::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    search();
    Q_EMIT textChanged();
}

void DoorSearch::search() {
    std::vector<ThingRow> rows;
    if (m_current.isOpen() && !m_text.trimmed().isEmpty()) {
        for (const store::Found& found : m_feed.reader().search(m_current.space(), m_text, limit)) {
            // A guest who registered shows once, as the registration.
            const auto registration =
                found.thing.kind == Kind::Participant ? registrationOf(found.thing) : std::optional<Thing>();
            const Thing& shown = registration ? *registration : found.thing;
            if (std::ranges::find(rows, shown.id, &ThingRow::id) == rows.end())
                rows.push_back(rowOf(shown, static_cast<qint64>(rows.size())));
        }
    }
    m_results.assign(std::move(rows));
}

void DoorSearch::note(const store::ChangeSet& changes) {
    if (m_text.trimmed().isEmpty()) return;
    const bool ours = std::ranges::any_of(changes.things, [&](const store::ChangedThing& thing) {
        return thing.space == m_current.space() &&
               (thing.kind == Kind::Participant || thing.kind == Kind::Registration);
    });
    if (ours) search();
}

ThingRow DoorSearch::rowOf(const Thing& found, qint64 rank) const {
    QString tag;
    Tone tone = Tone::Plain;
    if (found.kind == Kind::Registration) {
        tag = tr("Đã đăng ký %1").arg(ticketOf(found));
        tone = Tone::Done;
    } else if (found.has(u"checked_in_at")) {
        tag = tr("Đã có mặt");
        tone = Tone::Brand;
    } else {
        tag = found.text(u"group").isEmpty() ? tr("Khách mời") : found.text(u"group");
    }
    const QString name = found.text(u"name");
    return {found.id,
            rank,
            {},
            {name, marked(name, m_text), joined({found.text(u"unit"), found.text(u"position")}), tag,
             static_cast<int>(tone)}};
}

std::optional<Thing> DoorSearch::registrationOf(const Thing& participant) const {
    const std::vector<Thing> made = m_feed.reader().referring(Kind::Registration, "participant", participant.id);
    const auto standing =
        std::ranges::find_if(made, [](const Thing& one) { return one.text(u"state") != u"withdrawn"; });
    return standing == made.end() ? std::nullopt : std::optional(*standing);
}

} // namespace ln::view
