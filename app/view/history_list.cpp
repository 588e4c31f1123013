#include "view/history_list.h"
#include "view/field_words.h"
#include "view/text.h"
#include <QCryptographicHash>

namespace ln::view {
namespace {
/// The same row for the same write, so that the list changes by what was added.
ThingId rowId(const ThingId& thing, const QString& field, const WriteRef& by) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(thing.toBytes());
    hash.addData(field.toUtf8());
    hash.addData(QByteArray::number(static_cast<qulonglong>(by.stamp.value)));
    hash.addData(by.device.toBytes());
    return ThingId::fromBytes(hash.result().first(16)).value_or(ThingId{});
}
} // namespace

HistoryList::HistoryList(const store::Reader& reader)
    : m_reader(reader), m_writes({"rowId", "when", "who", "what", "before", "after"}),
      m_choices({"rowId", "what", "value", "who", "shown", "first"}) {}

void HistoryList::clear() {
    m_writes.assign({});
    m_choices.assign({});
    m_settling.clear();
    m_last.clear();
    m_lastAt = {};
    m_corrected = false;
}

void HistoryList::show(const OpinionFacts& facts) {
    std::vector<ThingRow> writes, choices;
    m_settling.clear();
    m_last.clear();
    m_lastAt = {};
    m_corrected = false;
    for (const Thing& thing : thingsOf(facts)) addWrites(thing, writes);
    for (const Thing& thing : facts.things()) addChoices(thing, choices);
    m_writes.assign(std::move(writes));
    m_choices.assign(std::move(choices));
}

std::vector<Thing> HistoryList::thingsOf(const OpinionFacts& facts) const {
    std::vector<Thing> all{facts.opinion};
    for (const Kind kind : OpinionFacts::parts)
        for (Thing& one : m_reader.referring(kind, "opinion", facts.opinion.id, true)) all.push_back(std::move(one));
    if (facts.speaker) all.push_back(*facts.speaker);
    return all;
}

QString HistoryList::valueText(const Thing& thing, const QString& field, const QCborValue& value) const {
    const QString said = mainField(thing);
    // What was taken away is still to be read; what was never away has nothing to say about that.
    if (field == u"deleted" && !said.isEmpty()) return value.toBool() ? tr("(đã xóa)") : valueText(thing, said, thing.value(said));
    if (thing.kind != Kind::Joining) return fieldText(thing.kind, field, value);
    const auto id = ThingId::fromBytes(value.toByteArray());
    const auto registration = id ? m_reader.thing(*id, true) : std::nullopt;
    return registration ? registration->text(u"name") : QString();
}

void HistoryList::addWrites(const Thing& thing, std::vector<ThingRow>& rows) {
    for (const FieldSpec& spec : fieldsOf(thing.kind)) {
        const QString field = QString::fromLatin1(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
        const QString said = field == u"deleted" ? mainField(thing) : QString();
        const QString name = fieldName(thing.kind, said.isEmpty() ? field : said);
        if (name.isEmpty()) continue;
        const auto writes = m_reader.history(thing.id, field);
        // What was registered stood there before the opinion did.
        const bool ofOpinion = thing.kind != Kind::Registration;
        m_corrected = m_corrected || (ofOpinion && (writes.size() > 1 || (!said.isEmpty() && !writes.empty())));
        for (const store::HistoryEntry& entry : writes) {
            const auto before = std::ranges::find_if(
                writes, [&](const store::HistoryEntry& other) { return entry.write.replaces == other.write.by; });
            const QString who = author(entry.author, thing.space, entry.write.by.device);
            rows.push_back({rowId(thing.id, field, entry.write.by),
                            -static_cast<qint64>(entry.at.time_since_epoch().count()),
                            {},
                            {momentText(entry.at), who, name,
                             before != writes.end() ? valueText(thing, field, before->write.value)
                             : said.isEmpty()       ? QString()
                                                    : valueText(thing, said, thing.value(said)),
                             valueText(thing, field, entry.write.value)}});
            if (!ofOpinion || entry.at < m_lastAt) continue;
            m_lastAt = entry.at;
            m_last = who.isEmpty() ? momentText(entry.at) : tr("%1, %2").arg(who, momentText(entry.at));
        }
    }
}

void HistoryList::addChoices(const Thing& thing, std::vector<ThingRow>& rows) {
    for (const auto& [field, writes] : m_reader.conflicts(thing.id)) {
        const auto history = m_reader.history(thing.id, field);
        const QString name = fieldName(thing.kind, field);
        bool first = true; // the reader gives the value that shows first
        for (const Write& write : writes) {
            const auto entry = std::ranges::find(history, write.by, [](const auto& one) { return one.write.by; });
            const QString who = entry == history.end() ? QString() : author(entry->author, thing.space, write.by.device);
            const QString when = entry == history.end() ? QString() : momentText(entry->at);
            const ThingId id = rowId(thing.id, field, write.by);
            rows.push_back({id,
                            static_cast<qint64>(rows.size()),
                            {},
                            {name.isEmpty() ? field : name, fieldText(thing.kind, field, write.value), joined({who, when}), first,
                             first}});
            m_settling.emplace(id, Change{thing.kind, thing.id, thing.space, {{field, write.value}}});
            first = false;
        }
    }
}

std::optional<Change> HistoryList::choice(const ThingId& row) const {
    const auto found = m_settling.find(row);
    return found == m_settling.end() ? std::nullopt : std::optional(found->second);
}

/// The secretary, and the desk where it was written when that is known.
QString HistoryList::author(const ThingId& secretary, const SpaceId& space, const DeviceId& device) const {
    const auto person = m_reader.thing(secretary, true);
    const auto tablet = m_reader.thingOf(space, ThingId{device.bytes}, Kind::Device);
    const QString desk = tablet ? tablet->text(u"desk") : QString();
    return joined({person ? person->text(u"name") : QString(), desk.isEmpty() ? QString() : tr("bàn %1").arg(desk)});
}

} // namespace ln::view
