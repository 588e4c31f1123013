#include "view/door_search.h"
#include "view/marking.h"
#include "view/text.h"
#include "view/tone.h"

namespace ln::view {

DoorSearch::DoorSearch(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current),
      m_results({"thingId", "name", "markedName", "detail", "tag", "tone"}),
      m_namesakes({"thingId", "name", "markedName", "detail", "tag", "tone"}) {
    connect(&feed, &ChangeFeed::changed, this, &DoorSearch::note);
    connect(&current, &CurrentMeeting::switched, this, [this] {
        setText({});
        load();
    });
    load();
}

DoorSearch::~DoorSearch() {
    stopLoading();
}

void DoorSearch::stopLoading() {
    m_stop.request_stop();
    if (m_loader) m_loader->wait();
    m_loader.reset();
}

/// Away from the UI thread: a large list takes its time. What the window needs to come up goes before it, until somebody types.
void DoorSearch::load() {
    stopLoading();
    m_ready = false;
    m_missed.clear();
    m_people = {};
    ++m_load;
    if (!m_current.isOpen()) return;
    m_stop = {};
    m_loader.reset(QThread::create([this, load = m_load, space = m_current.space(), stop = m_stop.get_token(), entrance = m_gate.entrance()] {
        auto people = std::make_shared<PeopleIndex>();
        // Without a reader nobody is found, and the store's own trouble is told elsewhere.
        if (const auto reader = m_feed.anotherReader()) *people = PeopleIndex((*reader)->people(space, stop));
        if (!stop.stop_requested()) entrance.post([this, people = std::move(people), load] { take(people, load); });
    }));
    m_loader->start(QThread::IdlePriority);
}

void DoorSearch::take(const std::shared_ptr<PeopleIndex>& people, int load) {
    if (load != m_load) return; // another meeting was opened meanwhile
    m_people = std::move(*people);
    m_ready = true;
    for (const ThingId& id : std::exchange(m_missed, {}))
        refresh(id);
    search();
    searchNamesakes();
}

void DoorSearch::refresh(const ThingId& id) {
    if (auto person = m_feed.reader().person(m_current.space(), id))
        m_people.put(std::move(*person));
    else
        m_people.drop(id);
}

void DoorSearch::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    if (!m_ready && m_loader && m_loader->isRunning()) m_loader->setPriority(QThread::NormalPriority);
    search();
    Q_EMIT textChanged();
}

void DoorSearch::search() {
    m_results.assign(rowsOf(m_people.find(m_text, limit)));
    Q_EMIT searched();
}

void DoorSearch::lookForNamesakes(const QString& name) {
    if (std::exchange(m_name, name) != name) searchNamesakes();
}

void DoorSearch::searchNamesakes() {
    m_namesakes.assign(rowsOf(m_people.namesakes(m_name, mostNamesakes)));
}

std::vector<ThingRow> DoorSearch::rowsOf(const std::vector<PeopleIndex::Hit>& hits) const {
    std::vector<ThingRow> rows;
    const auto moment = m_feed.reader().snapshot(); // one for all rows, instead of one for each read
    for (const PeopleIndex::Hit& hit : hits) {
        const auto found = m_feed.reader().thingOf(m_current.space(), hit.id, hit.kind);
        if (!found) continue;
        // A guest who registered shows once, as the registration.
        const auto registration = found->kind == Kind::Participant ? registrationOf(*found) : std::optional<Thing>();
        const Thing& shown = registration ? *registration : *found;
        if (std::ranges::find(rows, shown.id, &ThingRow::id) == rows.end())
            rows.push_back(rowOf(shown, static_cast<qint64>(rows.size())));
    }
    return rows;
}

void DoorSearch::note(const store::ChangeSet& changes) {
    bool ours = false;
    for (const store::ChangedThing& one : changes.things) {
        if (one.space != m_current.space() || (one.kind != Kind::Participant && one.kind != Kind::Registration)) continue;
        ours = true;
        if (m_ready)
            refresh(one.id);
        else
            m_missed.push_back(one.id);
    }
    if (!ours || !m_ready) return;
    if (!m_text.trimmed().isEmpty()) search();
    if (!m_name.isEmpty()) searchNamesakes();
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
