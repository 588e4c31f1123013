#include "store/tables.h"
#include "domain/fold.h"
#include "store/table_facts.h"
#include <QCborArray>
#include <algorithm>

namespace ln::store {
namespace {
std::string_view nameOf(const QByteArray& latin) { return {latin.constData(), static_cast<std::size_t>(latin.size())}; }
} // namespace

/// Chains are checked by what devices say of themselves, and an erasure has to reach every device.
bool staysForEver(const QString& kind) { return kind == kindName(Kind::Device) || kind == kindName(Kind::Erasure); }

sqlite::Outcome<Tables::Applied> Tables::apply(const Header& header, const std::optional<Body>& body, std::int64_t place) {
    const auto kind = kindOf(header.kind);
    if (!kind || !body) return Applied{.ignored = true};
    const auto erased = isErased(header.id, header.kind);
    if (!erased) return erased.error();
    if (*erased) return Applied{.ignored = true};
    const auto known = makeKnown(header);
    if (!known) return known.error();

    const WriteRef by{header.stamp, header.device};
    Fields winners;
    for (const auto& [field, write] : body->fields) {
        const FieldSpec* spec = fieldOf(*kind, field);
        if (!spec || !fits(write.value, spec->type)) continue;
        std::optional<WriteRef> held;
        if (!known->created) {
            const auto now = shown(header.space, header.id, *kind, field);
            if (!now) return now.error();
            held = *now;
        }
        if (auto kept = keepWrite(header, field, write, place); !kept) return kept.error();
        if (supersedes(by, held)) winners.emplace(field, write.value);
    }
    // Also without a winner: the row of a second kind, and what the search finds, must not depend on who came first.
    if (auto done = show(header, *kind, winners); !done) return done.error();
    if (auto done = index(header, *kind, *known, winners); !done) return done.error();
    // An erasure is never taken back, so every writing of it counts, not only the one that shows.
    const auto things = body->fields.find(QStringLiteral("things"));
    if (*kind == Kind::Erasure && things != body->fields.end() && fits(things->second.value, FieldType::ThingList)) {
        const Thing erasure{.kind = *kind, .id = header.id, .space = header.space, .fields = {{things->first, things->second.value}}};
        if (auto done = erase(erasure.things(u"things")); !done) return done.error();
    }
    return Applied{.ignored = false, .created = known->created};
}

sqlite::Outcome<bool> Tables::isErased(const ThingId& thing, const QString& kind) {
    if (staysForEver(kind)) return false;
    auto& find = m_db.statement("SELECT 1 FROM erased WHERE thing = :thing");
    const auto row = find.bind(":thing", thing).step();
    if (row && *row) find.reset();
    return row;
}

sqlite::Outcome<Tables::Known> Tables::makeKnown(const Header& header) {
    auto& known = m_db.statement("SELECT kind FROM thing WHERE id = :id AND space = :space");
    const auto was = known.bind(":id", header.id).bind(":space", header.space).step();
    if (!was) return was.error();
    const QString before = *was ? known.text(0) : QString();
    if (*was) known.reset();
    // One thing claimed as two kinds: the same one shows on every device.
    const QString kind = *was ? std::min(before, header.kind) : header.kind;
    if (kind != before) {
        auto& put = m_db.statement(
            "INSERT INTO thing(id, space, kind) VALUES(:id, :space, :kind) ON CONFLICT DO UPDATE SET kind = excluded.kind");
        if (auto done = put.bind(":id", header.id).bind(":space", header.space).bind(":kind", kind).run(); !done) return done.error();
    }
    return Known{.created = !*was, .turned = *was && kind != before, .kind = kindOf(kind)};
}

sqlite::Outcome<std::optional<WriteRef>> Tables::shown(const SpaceId& space, const ThingId& id, Kind kind, const QString& field) {
    auto& find = m_db.statement(R"(SELECT stamp, device FROM write WHERE space = :space AND thing = :thing AND kind = :kind
        AND field = :field ORDER BY stamp DESC, device DESC LIMIT 1)");
    find.bind(":space", space).bind(":thing", id).bind(":kind", kindName(kind)).bind(":field", field);
    const auto row = find.step();
    if (!row) return row.error();
    if (!*row) return std::optional<WriteRef>{};
    const WriteRef ref{Stamp{static_cast<std::uint64_t>(find.integer(0))}, find.id<DeviceId>(1)};
    find.reset();
    return std::optional(ref);
}

sqlite::Outcome<void> Tables::keepWrite(const Header& header, const QString& field, const FieldWrite& write, std::int64_t place) {
    auto& insert = m_db.statement(R"(INSERT INTO write(space, thing, kind, field, stamp, device, value, replaces_stamp,
        replaces_device, place) VALUES(:space, :thing, :kind, :field, :stamp, :device, :value, :rstamp, :rdevice, :place)
        ON CONFLICT DO NOTHING)");
    insert.bind(":space", header.space).bind(":thing", header.id).bind(":kind", header.kind).bind(":field", field);
    insert.bind(":stamp", static_cast<std::int64_t>(header.stamp.value)).bind(":device", header.device);
    insert.bind(":value", write.value.toCbor()).bind(":place", place);
    if (write.replaces) {
        insert.bind(":rstamp", static_cast<std::int64_t>(write.replaces->stamp.value)).bind(":rdevice", write.replaces->device);
    } else {
        insert.bind(":rstamp", nullptr).bind(":rdevice", nullptr);
    }
    return insert.run();
}

/// Kept by what it sets. Most entries of one kind set the same fields as the one before.
Tables::Upsert& Tables::upsert(Kind kind, const Fields& winners) {
    const auto sets = [&](const Upsert& one) {
        return one.kind == kind && std::ranges::equal(one.fields, winners, {}, {}, [](const auto& field) -> const QString& { return field.first; });
    };
    if (const auto known = std::ranges::find_if(m_upserts, sets); known != m_upserts.end()) return *known;
    QByteArray columns = "id, space", values = ":id, :space", updates;
    Upsert made{.kind = kind, .fields = {}, .parameters = {}, .statement = nullptr};
    for (const auto& [field, value] : winners) {
        const QByteArray name = field.toLatin1();
        made.fields.append(field);
        made.parameters.append(":f_" + name);
        columns += ", " + quoted(nameOf(name));
        values += ", :f_" + name;
        updates += (updates.isEmpty() ? "" : ", ") + quoted(nameOf(name)) + " = excluded." + quoted(nameOf(name));
    }
    made.statement = m_db.prepare("INSERT INTO " + kindName(kind).toLatin1() + "(" + columns + ") VALUES(" + values + ") ON CONFLICT DO " +
                                  (updates.isEmpty() ? QByteArray("NOTHING") : "UPDATE SET " + updates));
    m_upserts.push_back(std::move(made));
    return m_upserts.back();
}

sqlite::Outcome<void> Tables::show(const Header& header, Kind kind, const Fields& winners) {
    Upsert& put = upsert(kind, winners);
    put.statement->bind(":id", header.id).bind(":space", header.space);
    qsizetype at = 0;
    for (const auto& [field, value] : winners) bindValue(*put.statement, put.parameters[at++].constData(), value);
    return put.statement->run();
}

sqlite::Outcome<void> Tables::index(const Header& header, Kind kind, const Known& known, const Fields& winners) {
    const auto isPerson = [](Kind k) { return k == Kind::Participant || k == Kind::Registration; };
    const bool showsPerson = known.kind && isPerson(*known.kind);
    if (!isPerson(kind) && !showsPerson && !known.turned) return {};
    const TableFacts facts(m_db);
    std::optional<Thing> person;
    // Of a thing that has just been made, what it says is all there is.
    if (showsPerson && known.created && *known.kind == kind) person = Thing{kind, header.id, header.space, winners};
    else if (showsPerson) person = facts.thingIn(header.space, header.id, *known.kind);
    if (const auto error = facts.takeError()) return *error;
    if (!person || person->flag(u"deleted") || person->has(u"merged_into")) {
        auto& remove = m_db.statement("DELETE FROM search WHERE space = :space AND thing = :thing");
        remove.bind(":space", header.space).bind(":thing", header.id);
        return remove.run();
    }
    const QString name = person->text(u"name");
    auto& insert = m_db.statement(R"(INSERT INTO search(space, thing, kind, name, folded)
        VALUES(:space, :thing, :kind, :name, :folded)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, name = excluded.name, folded = excluded.folded)");
    insert.bind(":space", header.space).bind(":thing", header.id).bind(":kind", kindName(*known.kind)).bind(":name", name);
    insert.bind(":folded", fold(name + u' ' + person->text(u"unit") + u' ' + person->text(u"position")));
    return insert.run();
}

sqlite::Outcome<void> Tables::erase(const std::vector<ThingId>& things) {
    // What can be taken back holds what was written.
    if (auto done = m_db.statement("DELETE FROM setting WHERE substr(key, 1, 5) = 'undo.'").run(); !done) return done;
    for (const ThingId& id : things) {
        auto& note = m_db.statement("INSERT INTO erased(thing) VALUES(:thing) ON CONFLICT DO NOTHING");
        if (auto done = note.bind(":thing", id).run(); !done) return done;
        if (auto done = eraseBodies(id); !done) return done;
        auto& writes = m_db.statement(R"(DELETE FROM write WHERE space IN (SELECT space FROM thing WHERE id = :thing) AND thing = :thing
            AND kind NOT IN ('device', 'erasure'))");
        if (auto done = writes.bind(":thing", id).run(); !done) return done;
        auto& found = m_db.statement("DELETE FROM search WHERE space IN (SELECT space FROM thing WHERE id = :thing) AND thing = :thing");
        if (auto done = found.bind(":thing", id).run(); !done) return done;
        for (int i = 0; i < kindCount; ++i) {
            const QString kind = kindName(static_cast<Kind>(i));
            if (staysForEver(kind)) continue;
            const QByteArray sql = "DELETE FROM " + kind.toLatin1() +
                                   " WHERE space IN (SELECT space FROM thing WHERE id = :thing) AND id = :thing";
            if (auto done = m_db.prepare(sql)->bind(":thing", id).run(); !done) return done;
        }
        auto& known = m_db.statement("DELETE FROM thing WHERE id = :thing AND kind NOT IN ('device', 'erasure')");
        if (auto done = known.bind(":thing", id).run(); !done) return done;
    }
    return {};
}

sqlite::Outcome<void> Tables::eraseBodies(const ThingId& id) {
    std::vector<std::int64_t> places;
    auto& rows = m_db.statement("SELECT place, header FROM journal WHERE thing = :thing AND body IS NOT NULL");
    rows.bind(":thing", id);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        const auto header = wire::decodeHeader(rows.blob(1));
        if (!header || !staysForEver(header->kind)) places.push_back(rows.integer(0));
    }
    auto& empty = m_db.statement("UPDATE journal SET body = NULL WHERE place = :place");
    for (const std::int64_t place : places)
        if (auto done = empty.bind(":place", place).run(); !done) return done;
    return {};
}

} // namespace ln::store
