#include "view/opinion_list.h"
#include "domain/fold.h"
#include "view/text.h"
#include <algorithm>

namespace ln::view {

OpinionList::OpinionList(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current),
      m_model({"opinionId", "number", "title", "detail", "pill", "tone", "toLookAt"}) {
    connect(&feed, &ChangeFeed::changed, this, &OpinionList::note);
    connect(&current, &CurrentMeeting::switched, this, &OpinionList::forget);
}

ThingListModel* OpinionList::model() {
    load();
    return &m_model;
}

void OpinionList::forget() {
    m_entries.clear();
    m_model.assign({});
    m_loaded = false;
    Q_EMIT changed();
}

void OpinionList::load() {
    if (std::exchange(m_loaded, true) || !m_current.isOpen()) return;
    const store::Reader& reader = m_feed.reader();
    for (const Thing& opinion : reader.all(Kind::Opinion, m_current.space()))
        if (const auto facts = OpinionFacts::read(reader, opinion.id))
            show(m_entries.insert_or_assign(opinion.id, entryOf(*facts)).first->second);
}

void OpinionList::setFilter(Filter filter) {
    if (std::exchange(m_filter, filter) != filter) showAll();
}

void OpinionList::setSearch(const QString& text) {
    QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words) showAll();
}

int OpinionList::count(Filter filter) {
    load();
    return static_cast<int>(
        std::ranges::count_if(m_entries, [&](const auto& one) { return isIn(one.second, filter); }));
}

int OpinionList::missing(OpinionFacts::Missing what) {
    load();
    return static_cast<int>(
        std::ranges::count_if(m_entries, [&](const auto& one) { return one.second.missing == what; }));
}

void OpinionList::note(const store::ChangeSet& changes) {
    if (!m_loaded || !m_current.isOpen()) return;
    const std::set<ThingId> touched = touchedBy(changes);
    for (const ThingId& opinion : touched)
        refresh(opinion);
    if (!touched.empty()) Q_EMIT changed();
}

std::set<ThingId> OpinionList::touchedBy(const store::ChangeSet& changes) const {
    const store::Reader& reader = m_feed.reader();
    std::set<ThingId> touched;
    const auto ofTurn = [&](const ThingId& turn) {
        for (const Thing& opinion : reader.referring(Kind::Opinion, "turn", turn))
            touched.insert(opinion.id);
    };
    for (const store::ChangedThing& one : changes.things) {
        if (one.space != m_current.space()) continue;
        if (one.kind == Kind::Turn) {
            ofTurn(one.id);
        } else if (one.kind == Kind::Registration) {
            for (const Thing& turn : reader.referring(Kind::Turn, "registration", one.id))
                ofTurn(turn.id);
        } else if (one.kind == Kind::Opinion) {
            touched.insert(one.id);
        } else if (OpinionFacts::isPart(one.kind)) {
            const auto thing = reader.thing(one.id, true);
            if (const auto opinion = thing ? OpinionFacts::opinionOf(*thing) : std::nullopt) touched.insert(*opinion);
        } else if (one.kind == Kind::Clip) {
            const auto clip = reader.thing(one.id, true);
            if (const auto turn = clip ? clip->thing(u"turn") : std::nullopt) ofTurn(*turn);
        }
    }
    return touched;
}

void OpinionList::refresh(const ThingId& opinion) {
    if (const auto facts = OpinionFacts::read(m_feed.reader(), opinion)) {
        show(m_entries.insert_or_assign(opinion, entryOf(*facts)).first->second);
    } else {
        m_entries.erase(opinion);
        m_model.drop(opinion);
    }
}

OpinionList::Entry OpinionList::entryOf(const OpinionFacts& facts) const {
    const store::Reader& reader = m_feed.reader();
    const std::vector<Thing> things = facts.things();
    const bool toLookAt =
        std::ranges::any_of(things, [&](const Thing& thing) { return !reader.conflicts(thing.id).empty(); });
    const OpinionFacts::Look look = facts.look();
    const QString detail = joined({facts.who(), facts.turn ? QString() : tr("gửi trước hoặc bằng phiếu"),
                                   facts.clips.empty() ? QString() : tr("có ghi âm"),
                                   facts.joined.empty() ? QString() : tr("%n người cùng ý kiến", nullptr, static_cast<int>(facts.joined.size())),
                                   toLookAt ? tr("hai nơi ghi khác nhau") : QString()});
    // The newest first; what did not come from the floor follows, in the order it came.
    const qint64 rank = facts.turn ? -(facts.turn->integer(u"number") * 1000 + facts.opinion.integer(u"number"))
                                   : facts.opinion.integer(u"created_at");
    return {.row = {facts.opinion.id,
                    rank,
                    {},
                    {facts.number(), facts.title(), detail, look.text, static_cast<int>(look.tone), toLookAt}},
            .folded = facts.folded(),
            .missing = facts.missing(),
            .assigned = facts.assigned(),
            .toLookAt = toLookAt};
}

bool OpinionList::isIn(const Entry& entry, Filter filter) const {
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Incomplete:
        return entry.missing != OpinionFacts::Missing::Nothing;
    case Filter::Assigned:
        return entry.assigned;
    case Filter::ToLookAt:
        return entry.toLookAt;
    }
    return true;
}

void OpinionList::show(const Entry& entry) {
    const bool found = std::ranges::all_of(m_words, [&](const QString& word) { return entry.folded.contains(word); });
    if (found && isIn(entry, m_filter))
        m_model.put(entry.row);
    else
        m_model.drop(entry.row.id);
}

void OpinionList::showAll() {
    load();
    for (const auto& [id, entry] : m_entries)
        show(entry);
    Q_EMIT changed();
}

} // namespace ln::view
