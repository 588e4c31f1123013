#include "fault/promises.h"
#include <algorithm>

namespace ln::fault {
using namespace store;

namespace {
constexpr qsizetype everything = qsizetype{1} << 30;

QString describe(const Change& change) {
    return kindName(change.kind) + QLatin1Char(' ') + change.id.toHex().left(6) + QLatin1Char(' ') +
           QStringList(change.fields.empty() ? QString{} : change.fields.begin()->first).join(QLatin1Char(','));
}

bool same(const QCborValue& a, const QCborValue& b) {
    const auto empty = [](const QCborValue& v) { return v.isNull() || v.isUndefined(); };
    return (empty(a) && empty(b)) || a == b;
}

/// The journal read back: every entry verified in the order of its arrival, and what the tables should show.
struct Replay {
    struct Shown {
        WriteRef by;
        QCborValue value;
    };
    struct ThingState {
        QString kind;
        std::map<QString, Shown> fields;
    };
    std::map<std::tuple<SpaceId, DeviceId, Seq>, wire::VerifiedEntry> entries;
    std::map<std::pair<SpaceId, ThingId>, ThingState> things;

    Replay(const Reader& reader, QStringList& wrong) {
        for (const SpaceId& space : reader.spaces())
            readSpace(reader, space, wrong);
    }

private:
    void readSpace(const Reader& reader, const SpaceId& space, QStringList& wrong) {
        std::map<DeviceId, wire::ChainHead> heads;
        for (const auto& bytes : reader.entriesAfter(space, 0, everything).entries) {
            const auto header = wire::decodeHeader(bytes.header);
            if (!header) {
                wrong << QStringLiteral("an entry's header cannot be read");
                continue;
            }
            auto& head = heads[header->device];
            auto entry = wire::verifyNext(bytes, head);
            if (!entry) {
                wrong << QStringLiteral("entry %1 does not verify: %2")
                             .arg(header->seq.value)
                             .arg(wire::nameOf(entry.error()));
                continue;
            }
            head = {entry->header.seq, entry->headerHash, entry->publicKey};
            note(*entry);
            entries.emplace(std::tuple{space, header->device, header->seq}, std::move(*entry));
        }
        for (const auto& held : reader.heads())
            if (held.space == space &&
                (heads[held.device].seq != held.seq || heads[held.device].headerHash != held.headerHash))
                wrong << QStringLiteral("a chain's head is not its last entry");
    }

    void note(const wire::VerifiedEntry& entry) {
        const Header& h = entry.header;
        auto& thing = things[{h.space, h.id}];
        thing.kind = h.kind;
        if (!entry.body) return;
        for (const auto& [field, write] : entry.body->fields) {
            const WriteRef by{h.stamp, h.device};
            const auto shown = thing.fields.find(field);
            if (supersedes(by, shown == thing.fields.end() ? std::nullopt : std::optional(shown->second.by)))
                thing.fields.insert_or_assign(field, Shown{by, write.value});
        }
    }
};

void checkTables(const Reader& reader, const Replay& replay, QStringList& wrong) {
    std::map<std::pair<SpaceId, QString>, std::size_t> expected;
    for (const auto& [key, state] : replay.things) {
        ++expected[{key.first, state.kind}];
        // A device has a thing in every space it writes in.
        if (state.kind == kindName(Kind::Device)) continue;
        const auto thing = reader.thing(key.second, true);
        if (!thing) {
            wrong
                << QStringLiteral("%1 %2 is in the journal and not in the tables").arg(state.kind, key.second.toHex());
            continue;
        }
        for (const auto& [field, shown] : state.fields)
            if (!same(thing->value(field), shown.value))
                wrong << QStringLiteral("%1.%2 is not what the journal says").arg(state.kind, field);
    }
    for (const SpaceId& space : reader.spaces())
        for (int kind = 0; kind < kindCount; ++kind) {
            const QString name = kindName(static_cast<Kind>(kind));
            const auto shown = reader.all(static_cast<Kind>(kind), space).size();
            if (shown != expected[{space, name}])
                wrong
                    << QStringLiteral("%1 of kind %2 instead of %3").arg(shown).arg(name).arg(expected[{space, name}]);
        }
}
} // namespace

void Promises::saved(const Saved& saved) {
    const std::scoped_lock lock(m_mutex);
    m_count += saved.changes.size();
    m_changes.insert(m_changes.end(), saved.changes.begin(), saved.changes.end());
}
void Promises::imported(std::size_t count) {
    const std::scoped_lock lock(m_mutex);
    m_count += count;
    m_imported += count;
}
void Promises::setting(const QString& key, const QString& value) {
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    m_settings[key] = value;
}
void Promises::draft(const QString& key, const QString& text) {
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    m_drafts[key] = text;
}
void Promises::draftMayEnd(const QString& key) {
    const std::scoped_lock lock(m_mutex);
    m_endingDrafts.insert(key);
}
void Promises::merged(const Merged& merged) {
    const std::scoped_lock lock(m_mutex);
    m_count += merged.held.size();
    m_held.insert(m_held.end(), merged.held.begin(), merged.held.end());
}
void Promises::receipts(const std::vector<wire::Held>& held) {
    const std::scoped_lock lock(m_mutex);
    m_count += held.size();
    m_receipts = held;
}
void Promises::pullCursor(const SpaceId& space, std::int64_t cursor) {
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    m_cursors[space] = cursor;
}
void Promises::sound(const ThingId& clip, const QByteArray& bytes) {
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    m_sound[clip] += bytes;
}
void Promises::sealed(const Sealed& sealed) {
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    m_sealed.insert_or_assign(sealed.clip, sealed);
}
std::size_t Promises::count() const {
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

void Promises::checkJournal(const Reader& reader, QStringList& wrong) const {
    const Replay replay(reader, wrong);
    checkTables(reader, replay, wrong);
    // A change carries no device; it is the one whose entry of that number is about that thing.
    for (const SavedChange& one : m_changes) {
        const Change& change = one.change;
        const Seq seq = one.seq;
        const bool there = std::ranges::any_of(replay.entries, [&](const auto& pair) {
            const auto& [key, entry] = pair;
            if (std::get<0>(key) != change.space || std::get<2>(key) != seq || entry.header.id != change.id ||
                !entry.body)
                return false;
            return std::ranges::all_of(change.fields, [&](const auto& field) {
                const auto written = entry.body->fields.find(field.first);
                return written != entry.body->fields.end() && same(written->second.value, field.second);
            });
        });
        if (!there) wrong << QStringLiteral("reported saved and gone: ") + describe(change);
    }
    for (const auto& held : m_held)
        if (held.seq.value > 0 && !replay.entries.contains({held.space, held.device, held.seq}))
            wrong << QStringLiteral("a merged entry is gone");
}

void Promises::checkLocal(const Reader& reader, QStringList& wrong) const {
    for (const auto& [key, value] : m_settings)
        if (reader.setting(key) != value) wrong << QStringLiteral("setting %1 is gone").arg(key);
    for (const auto& [key, text] : m_drafts)
        if (reader.draft(key) != text && !m_endingDrafts.contains(key))
            wrong << QStringLiteral("draft %1 is gone").arg(key);
    for (const auto& [space, cursor] : m_cursors)
        if (reader.pullCursor(space) != cursor) wrong << QStringLiteral("the pull's place is gone");
    std::int64_t received = 0;
    for (const auto& held : m_receipts)
        received += static_cast<std::int64_t>(held.seq.value);
    if (reader.outboxCounts().entriesReceived < received) wrong << QStringLiteral("a receipt is gone");
    std::size_t imported = 0;
    for (const SpaceId& space : reader.spaces())
        imported += reader.all(Kind::Participant, space).size();
    // The meeting itself is the first of what is imported.
    if (m_imported > imported + 1) wrong << QStringLiteral("what was imported is gone");
    if (const auto error = reader.lastError()) wrong << QStringLiteral("reading: ") + error->message;
}

void Promises::checkSound(const SoundOptions& options, QStringList& wrong) const {
    if (m_sound.empty()) return;
    // As the app does after a crash: the writer first, which looks for clips that were cut.
    const auto store = SoundStore::open(options);
    const auto reader = store ? (*store)->reader() : store.error();
    if (!reader) {
        wrong << QStringLiteral("the sound does not open: ") + reader.error().message;
        return;
    }
    for (const auto& [clip, promised] : m_sound) {
        const auto bytes = (*reader)->read(clip, 0, everything);
        if (!bytes || !bytes->startsWith(promised)) wrong << QStringLiteral("sound that was reported saved is gone");
    }
    for (const auto& [clip, promised] : m_sealed) {
        const auto bytes = (*reader)->read(clip, 0, everything);
        const auto sealed = (*reader)->sealed(clip);
        const bool kept = bytes && sealed && *sealed && (*sealed)->sha256 == promised.sha256 &&
                          wire::sha256(*bytes) == promised.sha256 && bytes->size() == promised.bytes;
        if (!kept) wrong << QStringLiteral("a sealed clip is not what was sealed");
    }
}

QStringList Promises::broken(const StoreOptions& options, const ThingId& meeting) const {
    const std::scoped_lock lock(m_mutex);
    QStringList wrong;
    const auto store = Store::open(options);
    if (!store) {
        const auto& error = store.error();
        return {QStringLiteral("does not open (%1): %2").arg(static_cast<int>(error.failure)).arg(error.detail)};
    }
    if ((*store)->rebuilt()) wrong << QStringLiteral("was taken for damaged");
    const auto reader = (*store)->reader();
    if (!reader) return wrong << QStringLiteral("no reader: ") + reader.error().message;
    checkJournal(**reader, wrong);
    checkLocal(**reader, wrong);
    checkSound({.folder = options.folder, .key = options.key, .meeting = meeting, .vfs = options.vfs}, wrong);
    return wrong;
}

QStringList stateOf(const Reader& reader) {
    QStringList lines;
    for (const SpaceId& space : reader.spaces())
        for (int number = 0; number < kindCount; ++number) {
            const auto kind = static_cast<Kind>(number);
            if (kind == Kind::Device) continue; // this run's own device is a new one each time
            for (const Thing& thing : reader.all(kind, space)) {
                QString line = kindName(kind) + QLatin1Char(' ') + thing.id.toHex();
                if (kind != Kind::Clip) // a cut clip is shorter
                    for (const auto& [field, value] : thing.fields)
                        if (!field.endsWith(QLatin1String("_at")) && field != u"order" && !value.isNull())
                            line += QLatin1Char(' ') + field + QLatin1Char('=') + value.toDiagnosticNotation();
                lines << line;
            }
            if (kind == Kind::Registration)
                for (const Thing& waiting : reader.queue(space, {}, 1000))
                    lines << QStringLiteral("waiting ") + waiting.id.toHex();
        }
    return lines;
}

} // namespace ln::fault
