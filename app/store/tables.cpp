#include "store/tables.h"
#include "domain/fold.h"
#include "store/table_facts.h"
#include <QCborArray>

namespace ln::store {
namespace {
std::string_view nameOf(const QByteArray& latin) { return {latin.constData(), static_cast<std::size_t>(latin.size())}; }
} // namespace

sqlite::Outcome<Tables::Applied> Tables::apply(const Header& header, const std::optional<Body>& body, std::int64_t place) {
    const auto kind = kindOf(header.kind);
    if (!kind || !body) return Applied{.ignored = true};
    auto& erased = m_db.statement("SELECT 1 FROM erased WHERE thing = :thing");
    erased.bind(":thing", header.id);
    const auto isErased = erased.step();
    if (!isErased) return isErased.error();
    if (*isErased) {
        erased.reset();
        return Applied{.ignored = true};
    }
    const auto created = makeKnown(header);
    if (!created) return created.error();

    const WriteRef by{header.stamp, header.device};
    Fields winners;
    for (const auto& [field, write] : body->fields) {
        const FieldSpec* spec = fieldOf(*kind, field);
        if (!spec || !fits(write.value, spec->type)) continue;
        std::optional<WriteRef> held;
        if (!*created) {
            const auto now = shown(header.space, header.id, *kind, field);
            if (!now) return now.error();
            held = *now;
        }
        if (auto kept = keepWrite(header, field, write, place); !kept) return kept.error();
        if (supersedes(by, held)) winners.emplace(field, write.value);
    }
    if (!winners.empty() || *created) {
        if (auto done = show(header, *kind, winners); !done) return done.error();
        if (auto done = index(header, *kind); !done) return done.error();
    }
    if (*kind == Kind::Erasure && winners.contains(QStringLiteral("things"))) {
        const Thing erasure{.kind = *kind, .id = header.id, .space = header.space, .fields = winners};
        if (auto done = erase(erasure.things(u"things")); !done) return done.error();
    }
    return Applied{.ignored = false, .created = *created};
}

sqlite::Outcome<bool> Tables::makeKnown(const Header& header) {
    auto& known = m_db.statement("SELECT 1 FROM thing WHERE id = :id AND space = :space");
    known.bind(":id", header.id).bind(":space", header.space);
    const auto was = known.step();
    if (!was) return was.error();
    if (*was) known.reset();
    // One thing claimed as two kinds: the same one shows on every device.
    auto& insert = m_db.statement(R"(INSERT INTO thing(id, space, kind) VALUES(:id, :space, :kind)
        ON CONFLICT DO UPDATE SET kind = min(kind, excluded.kind) WHERE excluded.kind <> kind)");
    insert.bind(":id", header.id).bind(":space", header.space).bind(":kind", header.kind);
    if (auto done = insert.run(); !done) return done.error();
    return !*was;
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

sqlite::Statement& Tables::upsert(Kind kind, const Fields& winners) {
    QByteArray columns = "id, space", values = ":id, :space", updates;
    for (const auto& [field, value] : winners) {
        const QByteArray name = field.toLatin1();
        columns += ", " + quoted(nameOf(name));
        values += ", :f_" + name;
        updates += (updates.isEmpty() ? "" : ", ") + quoted(nameOf(name)) + " = excluded." + quoted(nameOf(name));
    }
    const QByteArray sql = "INSERT INTO " + kindName(kind).toLatin1() + "(" + columns + ") VALUES(" + values + ") ON CONFLICT DO " +
                           (updates.isEmpty() ? QByteArray("NOTHING") : "UPDATE SET " + updates);
    auto& kept = m_upserts[sql];
    if (!kept) kept = m_db.prepare(sql);
    return *kept;
}

sqlite::Outcome<void> Tables::show(const Header& header, Kind kind, const Fields& winners) {
    auto& statement = upsert(kind, winners);
    statement.bind(":id", header.id).bind(":space", header.space);
    for (const auto& [field, value] : winners) bindValue(statement, (":f_" + field.toLatin1()).constData(), value);
    return statement.run();
}

sqlite::Outcome<void> Tables::index(const Header& header, Kind kind) {
    if (kind != Kind::Participant && kind != Kind::Registration) return {};
    const TableFacts facts(m_db);
    const auto person = facts.thingIn(header.space, header.id, kind);
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
    insert.bind(":space", header.space).bind(":thing", header.id).bind(":kind", header.kind).bind(":name", name);
    insert.bind(":folded", fold(name + u' ' + person->text(u"unit") + u' ' + person->text(u"position")));
    return insert.run();
}

sqlite::Outcome<void> Tables::erase(const std::vector<ThingId>& things) {
    for (const ThingId& id : things) {
        auto& note = m_db.statement("INSERT INTO erased(thing) VALUES(:thing) ON CONFLICT DO NOTHING");
        if (auto done = note.bind(":thing", id).run(); !done) return done;
        auto& bodies = m_db.statement("UPDATE journal SET body = NULL WHERE thing = :thing");
        if (auto done = bodies.bind(":thing", id).run(); !done) return done;
        auto& writes = m_db.statement("DELETE FROM write WHERE space IN (SELECT space FROM thing WHERE id = :thing) AND thing = :thing");
        if (auto done = writes.bind(":thing", id).run(); !done) return done;
        auto& found = m_db.statement("DELETE FROM search WHERE space IN (SELECT space FROM thing WHERE id = :thing) AND thing = :thing");
        if (auto done = found.bind(":thing", id).run(); !done) return done;
        for (int i = 0; i < kindCount; ++i) {
            const QByteArray sql = "DELETE FROM " + kindName(static_cast<Kind>(i)).toLatin1() +
                                   " WHERE space IN (SELECT space FROM thing WHERE id = :thing) AND id = :thing";
            if (auto done = m_db.prepare(sql)->bind(":thing", id).run(); !done) return done;
        }
        auto& known = m_db.statement("DELETE FROM thing WHERE id = :thing");
        if (auto done = known.bind(":thing", id).run(); !done) return done;
    }
    return {};
}

} // namespace ln::store
