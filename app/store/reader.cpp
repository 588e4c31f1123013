#include "store/reader.h"
#include "store/reader_queries.h"
#include <algorithm>
#include <map>
#include <mutex>

namespace ln::store {
namespace {
Person personOf(const sqlite::Statement& row) {
    return {row.id<ThingId>(0), kindOf(row.text(1)).value_or(Kind::Participant), row.text(2), row.blob(3)};
}

QByteArray placeholders(const QStringList& texts) {
    QByteArray list;
    for (qsizetype i = 0; i < texts.size(); ++i) list += (i ? ", :s" : ":s") + QByteArray::number(i);
    return list;
}
void bindAll(sqlite::Statement& statement, const QStringList& texts) {
    for (qsizetype i = 0; i < texts.size(); ++i) statement.bind((":s" + QByteArray::number(i)).constData(), texts.at(i));
}

/// Kept at one address for Database::statement.
const char* referringSql(Kind kind, const char* field, bool alsoDeleted) {
    static std::mutex mutex;
    static std::map<std::tuple<Kind, std::string, bool>, QByteArray> kept;
    const std::scoped_lock lock(mutex);
    auto& sql = kept[{kind, field, alsoDeleted}];
    if (sql.isEmpty()) {
        const QByteArray order = kind == Kind::Line                ? "place, id"
                                 : fieldOf(kind, u"number")        ? "number, id"
                                 : kind == Kind::Clip              ? "started_at, id"
                                 : kind == Kind::Joining           ? "joined_at, id"
                                                                   : "id";
        sql = "SELECT " + columnsOf(kind) + " FROM " + kindName(kind).toLatin1() + " WHERE " + quoted(field) +
              (alsoDeleted ? " = :target ORDER BY " : " = :target AND deleted IS NOT 1 ORDER BY ") + order;
    }
    return sql.constData();
}
} // namespace

const char* selectSql(Kind kind, const char* tail) {
    static std::mutex mutex;
    static std::map<std::pair<Kind, const char*>, QByteArray> kept;
    const std::scoped_lock lock(mutex);
    auto& sql = kept[{kind, tail}];
    if (sql.isEmpty()) sql = "SELECT " + columnsOf(kind) + " FROM " + kindName(kind).toLatin1() + " " + tail;
    return sql.constData();
}

Reader::Reader(std::unique_ptr<sqlite::Database> db) : m_queries(std::make_unique<Queries>(std::move(db))) {}
Reader::~Reader() = default;

// Only reads are inside: neither statement can fail for the disk's sake, and a read that does is kept in lastError().
Reader::Snapshot::Snapshot(sqlite::Database& db) : m_db(db) { (void)m_db.exec("BEGIN"); }
Reader::Snapshot::~Snapshot() { (void)m_db.exec("COMMIT"); }
Reader::Snapshot Reader::snapshot() const { return Snapshot(*m_queries->db); }

std::optional<Thing> Reader::thing(const ThingId& id, bool alsoDeleted) const { return m_queries->facts.thing(id, alsoDeleted); }
qint64 Reader::lastTicket(const SpaceId& meeting, const QString& desk) const { return m_queries->facts.lastTicket(meeting, desk); }
std::pair<QString, QString> Reader::neighbours(const SpaceId& meeting, const std::optional<ThingId>& before) const {
    return m_queries->facts.neighbours(meeting, before);
}
qint64 Reader::lastTurnNumber(const SpaceId& meeting) const { return m_queries->facts.lastTurnNumber(meeting); }
qint64 Reader::lastOpinionNumber(const ThingId& turn) const { return m_queries->facts.lastOpinionNumber(turn); }
qint64 Reader::lastCollectedNumber(const SpaceId& meeting, const QString& source) const {
    return m_queries->facts.lastCollectedNumber(meeting, source);
}
QString Reader::lastLinePlace(const ThingId& opinion) const { return m_queries->facts.lastLinePlace(opinion); }
std::vector<ThingId> Reader::joinings(const ThingId& opinion, const ThingId& registration) const {
    return m_queries->facts.joinings(opinion, registration);
}
std::vector<ThingId> Reader::writtenUpon(Kind kind, const ThingId& id) const { return m_queries->facts.writtenUpon(kind, id); }

std::vector<Thing> Reader::all(Kind kind, const SpaceId& space, bool alsoDeleted) const {
    auto& rows = m_queries->db->statement(
        alsoDeleted ? selectSql(kind, "WHERE space = :space ORDER BY id")
                    : selectSql(kind, "WHERE space = :space AND deleted IS NOT 1 ORDER BY id"));
    return m_queries->things(rows.bind(":space", space), kind);
}

std::vector<Thing> Reader::meetings() const {
    auto& rows = m_queries->db->statement(
        selectSql(Kind::Meeting, "WHERE deleted IS NOT 1 AND title IS NOT NULL ORDER BY day IS NULL, day, title, id"));
    return m_queries->things(rows, Kind::Meeting);
}

std::vector<Thing> Reader::removedMeetings() const {
    auto& rows = m_queries->db->statement(
        selectSql(Kind::Meeting, "WHERE deleted = 1 AND title IS NOT NULL ORDER BY day IS NULL, day, title, id"));
    return m_queries->things(rows, Kind::Meeting);
}

std::vector<Thing> Reader::collected(const SpaceId& meeting, const QString& source) const {
    auto& rows =
        m_queries->db->statement(selectSql(Kind::Opinion, "WHERE space = :space AND source = :source ORDER BY number, id"));
    return m_queries->things(rows.bind(":space", meeting).bind(":source", source), Kind::Opinion);
}

std::int64_t Reader::countParticipants(const SpaceId& meeting) const {
    auto& count = m_queries->db->statement(
        "SELECT count(*) FROM participant WHERE space = :space AND deleted IS NOT 1 AND merged_into IS NULL");
    return m_queries->number(count.bind(":space", meeting));
}

std::vector<Thing> Reader::registrations(const SpaceId& meeting, const QStringList& states, qint64 beforeMoment,
                                         const ThingId& beforeId, int limit) const {
    QByteArray sql = selectSql(Kind::Registration, "WHERE space = :space AND deleted IS NOT 1");
    if (!states.isEmpty()) sql += " AND state IN (" + placeholders(states) + ")";
    if (beforeMoment > 0) sql += " AND (registered_at, id) < (:moment, :id)";
    sql += " ORDER BY registered_at DESC, id DESC LIMIT :limit";
    auto rows = m_queries->db->prepare(sql);
    rows->bind(":space", meeting).bind(":limit", limit);
    if (beforeMoment > 0) rows->bind(":moment", static_cast<std::int64_t>(beforeMoment)).bind(":id", beforeId);
    bindAll(*rows, states);
    return m_queries->things(*rows, Kind::Registration);
}

std::vector<Thing> Reader::queue(const SpaceId& meeting, const std::optional<OrderPlace>& after, int limit) const {
    QByteArray sql = selectSql(Kind::Registration, "WHERE space = :space AND state = 'waiting' AND deleted IS NOT 1");
    if (after) sql += R"( AND ("order", desk, number, id) > (:order, :desk, :number, :id))";
    sql += R"( ORDER BY "order", desk, number, id LIMIT :limit)";
    auto rows = m_queries->db->prepare(sql);
    rows->bind(":space", meeting).bind(":limit", limit);
    if (after)
        rows->bind(":order", after->order)
            .bind(":desk", after->desk)
            .bind(":number", static_cast<std::int64_t>(after->number))
            .bind(":id", after->id);
    return m_queries->things(*rows, Kind::Registration);
}

std::int64_t Reader::countRegistrations(const SpaceId& meeting) const {
    auto& count = m_queries->db->statement("SELECT count(*) FROM registration WHERE space = :space AND deleted IS NOT 1");
    return m_queries->number(count.bind(":space", meeting));
}

std::map<QString, std::int64_t> Reader::registrationsByState(const SpaceId& meeting) const {
    auto& rows = m_queries->db->statement(
        "SELECT state, count(*) FROM registration WHERE space = :space AND deleted IS NOT 1 GROUP BY state");
    rows.bind(":space", meeting);
    std::map<QString, std::int64_t> counts;
    while (m_queries->next(rows)) counts.emplace(rows.text(0), rows.integer(1));
    return counts;
}

std::vector<Reader::UnitCount> Reader::registrationsByUnit(const SpaceId& meeting) const {
    auto& rows = m_queries->db->statement(R"(SELECT unit, state, count(*) FROM registration
        WHERE space = :space AND deleted IS NOT 1 GROUP BY unit, state ORDER BY unit, state)");
    rows.bind(":space", meeting);
    std::vector<UnitCount> counts;
    while (m_queries->next(rows)) counts.push_back({rows.text(0), rows.text(1), rows.integer(2)});
    return counts;
}

std::vector<Thing> Reader::referring(Kind kind, const char* field, const ThingId& target, bool alsoDeleted) const {
    auto& rows = m_queries->db->statement(referringSql(kind, field, alsoDeleted));
    return m_queries->things(rows.bind(":target", target), kind);
}

std::optional<Thing> Reader::thingOf(const SpaceId& meeting, const ThingId& id, Kind kind) const {
    auto thing = m_queries->facts.thingIn(meeting, id, kind);
    return thing && !thing->flag(u"deleted") ? std::move(thing) : std::nullopt;
}

std::vector<Person> Reader::people(const SpaceId& meeting, const std::stop_token& stop) const {
    auto& rows = m_queries->db->statement("SELECT thing, kind, name, folded FROM search WHERE space = :space");
    rows.bind(":space", meeting);
    std::vector<Person> list;
    while (!stop.stop_requested() && m_queries->next(rows)) list.push_back(personOf(rows));
    rows.reset();
    return list;
}

std::optional<Person> Reader::person(const SpaceId& meeting, const ThingId& id) const {
    auto& row = m_queries->db->statement("SELECT thing, kind, name, folded FROM search WHERE space = :space AND thing = :thing");
    if (!m_queries->next(row.bind(":space", meeting).bind(":thing", id))) return {};
    Person person = personOf(row);
    row.reset();
    return person;
}

std::vector<HistoryEntry> Reader::history(const ThingId& thing, const QString& field) const {
    auto& rows = m_queries->db->statement(R"(SELECT w.value, w.stamp, w.device, w.replaces_stamp, w.replaces_device, j.header
        FROM thing t JOIN write w ON w.space = t.space AND w.thing = t.id AND w.kind = t.kind AND w.field = :field
        JOIN journal j ON j.place = w.place WHERE t.id = :thing ORDER BY w.stamp, w.device)");
    rows.bind(":field", field).bind(":thing", thing);
    std::vector<HistoryEntry> entries;
    while (m_queries->next(rows)) {
        const auto header = wire::decodeHeader(rows.blob(5));
        if (!header) continue; // never so: it was verified when it came in
        Write write{QCborValue::fromCbor(rows.blob(0)),
                    {Stamp{static_cast<std::uint64_t>(rows.integer(1))}, rows.id<DeviceId>(2)},
                    std::nullopt};
        if (!rows.isNull(3)) write.replaces = WriteRef{Stamp{static_cast<std::uint64_t>(rows.integer(3))}, rows.id<DeviceId>(4)};
        entries.push_back({std::move(write), header->author, header->at});
    }
    return entries;
}

/// Only a field of which two writes replaced the same can have rivals: nearly no thing has one, and that is told by one query.
std::map<QString, std::vector<Write>> Reader::conflicts(const ThingId& id) const {
    auto& rows = m_queries->db->statement(R"(SELECT DISTINCT w.field FROM thing t
        JOIN write w ON w.space = t.space AND w.thing = t.id AND w.kind = t.kind WHERE t.id = :thing
        GROUP BY w.field, w.replaces_stamp, w.replaces_device HAVING count(*) > 1)");
    rows.bind(":thing", id);
    QStringList fields;
    while (m_queries->next(rows)) fields.append(rows.text(0));
    std::map<QString, std::vector<Write>> found;
    for (const QString& field : fields) {
        std::vector<Write> writes;
        for (auto& entry : history(id, field)) writes.push_back(std::move(entry.write));
        if (auto rival = rivals(writes); !rival.empty()) found.emplace(field, std::move(rival));
    }
    return found;
}

QString Reader::setting(const QString& key) const {
    auto& find = m_queries->db->statement("SELECT value FROM setting WHERE key = :key");
    if (!m_queries->next(find.bind(":key", key))) return {};
    const QString value = find.text(0);
    find.reset();
    return value;
}

std::map<QString, QString> Reader::settings(const QString& prefix) const {
    auto& rows = m_queries->db->statement(R"(SELECT substr(key, length(:prefix) + 1), value FROM setting
        WHERE substr(key, 1, length(:prefix)) = :prefix AND value <> '')");
    rows.bind(":prefix", prefix);
    std::map<QString, QString> found;
    while (m_queries->next(rows)) found.emplace(rows.text(0), rows.text(1));
    rows.reset();
    return found;
}

QString Reader::draft(const QString& key) const {
    auto& find = m_queries->db->statement("SELECT text FROM draft WHERE key = :key");
    if (!m_queries->next(find.bind(":key", key))) return {};
    const QString text = find.text(0);
    find.reset();
    return text;
}

std::map<QString, QString> Reader::drafts(const QString& prefix) const {
    auto& rows = m_queries->db->statement("SELECT key, text FROM draft WHERE substr(key, 1, length(:prefix)) = :prefix");
    rows.bind(":prefix", prefix);
    std::map<QString, QString> found;
    while (m_queries->next(rows)) found.emplace(rows.text(0), rows.text(1));
    return found;
}

std::optional<sqlite::Error> Reader::lastError() const { return m_queries->error; }

} // namespace ln::store
