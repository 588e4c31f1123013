#include "store/table_facts.h"
#include <QCborArray>
#include <array>

namespace ln::store {
namespace {
/// One SELECT a kind, kept for ever since Database::statement goes by address.
const char* selectById(Kind kind) {
    static const auto all = [] {
        std::array<QByteArray, kindCount> sql;
        for (int i = 0; i < kindCount; ++i) {
            const auto k = static_cast<Kind>(i);
            sql.at(static_cast<std::size_t>(i)) =
                "SELECT " + columnsOf(k) + " FROM " + kindName(k).toLatin1() + " WHERE space = :space AND id = :id";
        }
        return sql;
    }();
    return all.at(static_cast<std::size_t>(kind)).constData();
}

QCborValue valueOf(const sqlite::Statement& row, int column, FieldType type) {
    switch (type) {
    case FieldType::Text: return row.text(column);
    case FieldType::Integer: return static_cast<qint64>(row.integer(column));
    case FieldType::Boolean: return row.integer(column) != 0;
    case FieldType::Thing: return row.blob(column);
    case FieldType::TextList:
    case FieldType::ThingList: return QCborValue::fromCbor(row.blob(column));
    }
    return nullptr;
}
} // namespace

QByteArray quoted(std::string_view name) {
    return '"' + QByteArray(name.data(), static_cast<qsizetype>(name.size())) + '"';
}

QByteArray columnsOf(Kind kind, const QByteArray& alias) {
    const QByteArray prefix = alias.isEmpty() ? QByteArray() : alias + '.';
    QByteArray columns = prefix + "id, " + prefix + "space";
    for (const FieldSpec& field : fieldsOf(kind)) columns += ", " + prefix + quoted(field.name);
    return columns;
}

Thing readThing(const sqlite::Statement& row, Kind kind, int column) {
    Thing thing{.kind = kind, .id = row.id<ThingId>(column), .space = row.id<SpaceId>(column + 1), .fields = {}};
    column += 2;
    for (const FieldSpec& field : fieldsOf(kind)) {
        if (!row.isNull(column))
            thing.fields.emplace(QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size())),
                                 valueOf(row, column, field.type));
        ++column;
    }
    return thing;
}

void bindValue(sqlite::Statement& statement, const char* name, const QCborValue& value) {
    if (value.isString()) statement.bind(name, value.toString());
    else if (value.isInteger()) statement.bind(name, static_cast<std::int64_t>(value.toInteger()));
    else if (value.isBool()) statement.bind(name, value.toBool() ? 1 : 0);
    else if (value.isByteArray()) statement.bind(name, value.toByteArray());
    else if (value.isArray()) statement.bind(name, value.toCbor());
    else statement.bind(name, nullptr);
}

bool TableFacts::next(sqlite::Statement& statement) const {
    const auto row = statement.step();
    if (row) return *row;
    if (!m_error) m_error = row.error();
    return false;
}

std::optional<Thing> TableFacts::thing(const ThingId& id, bool alsoDeleted) const {
    auto& find = m_db.statement("SELECT space, kind FROM thing WHERE id = :id ORDER BY space LIMIT 1");
    find.bind(":id", id);
    if (!next(find)) return std::nullopt;
    const auto space = find.id<SpaceId>(0);
    const auto kind = kindOf(find.text(1));
    find.reset();
    if (!kind) return std::nullopt;
    auto found = thingIn(space, id, *kind);
    if (found && !alsoDeleted && found->flag(u"deleted")) return std::nullopt;
    return found;
}

std::optional<Thing> TableFacts::thingIn(const SpaceId& space, const ThingId& id, Kind kind) const {
    auto& row = m_db.statement(selectById(kind));
    row.bind(":space", space).bind(":id", id);
    if (!next(row)) return std::nullopt;
    Thing thing = readThing(row, kind);
    row.reset();
    return thing;
}

qint64 TableFacts::lastTicket(const SpaceId& meeting, const QString& desk) const {
    auto& max = m_db.statement("SELECT max(number) FROM registration WHERE space = :space AND desk = :desk");
    max.bind(":space", meeting).bind(":desk", desk);
    const qint64 last = next(max) ? max.integer(0) : 0;
    max.reset();
    return last;
}

std::pair<QString, QString> TableFacts::neighbours(const SpaceId& meeting, const std::optional<ThingId>& before) const {
    if (!before) {
        auto& last = m_db.statement(R"(SELECT "order" FROM registration
            WHERE space = :space AND state = 'waiting' AND deleted IS NOT 1 ORDER BY "order" DESC LIMIT 1)");
        last.bind(":space", meeting);
        const QString key = next(last) ? last.text(0) : QString();
        last.reset();
        return {key, {}};
    }
    const auto at = thingIn(meeting, *before, Kind::Registration);
    if (!at) return {};
    const QString high = at->text(u"order");
    auto& lower = m_db.statement(R"(SELECT "order" FROM registration
        WHERE space = :space AND state = 'waiting' AND deleted IS NOT 1 AND "order" < :high ORDER BY "order" DESC LIMIT 1)");
    lower.bind(":space", meeting).bind(":high", high);
    const QString low = next(lower) ? lower.text(0) : QString();
    lower.reset();
    return {low, high};
}

qint64 TableFacts::lastTurnNumber(const SpaceId& meeting) const {
    auto& max = m_db.statement("SELECT max(number) FROM turn WHERE space = :space");
    max.bind(":space", meeting);
    const qint64 last = next(max) ? max.integer(0) : 0;
    max.reset();
    return last;
}

qint64 TableFacts::lastOpinionNumber(const ThingId& turn) const {
    auto& max = m_db.statement("SELECT max(number) FROM opinion WHERE turn = :turn");
    max.bind(":turn", turn);
    const qint64 last = next(max) ? max.integer(0) : 0;
    max.reset();
    return last;
}

qint64 TableFacts::lastCollectedNumber(const SpaceId& meeting, const QString& source) const {
    auto& max = m_db.statement("SELECT max(number) FROM opinion WHERE space = :space AND source = :source");
    max.bind(":space", meeting).bind(":source", source);
    const qint64 last = next(max) ? max.integer(0) : 0;
    max.reset();
    return last;
}

QString TableFacts::lastLinePlace(const ThingId& opinion) const {
    auto& max = m_db.statement("SELECT max(place) FROM line WHERE opinion = :opinion");
    max.bind(":opinion", opinion);
    const QString last = next(max) ? max.text(0) : QString();
    max.reset();
    return last;
}

std::vector<ThingId> TableFacts::joinings(const ThingId& opinion, const ThingId& registration) const {
    auto& rows = m_db.statement("SELECT id FROM joining WHERE opinion = :opinion AND registration = :registration AND deleted IS NOT 1 ORDER BY id");
    rows.bind(":opinion", opinion).bind(":registration", registration);
    std::vector<ThingId> found;
    while (next(rows)) found.push_back(rows.id<ThingId>(0));
    rows.reset();
    return found;
}

std::vector<ThingId> TableFacts::writtenUpon(Kind kind, const ThingId& id) const {
    const char* sql = nullptr;
    if (kind == Kind::Turn) sql = "SELECT id FROM opinion WHERE turn = :id AND deleted IS NOT 1";
    if (kind == Kind::Registration) sql = "SELECT id FROM joining WHERE registration = :id AND deleted IS NOT 1";
    if (kind == Kind::Opinion)
        sql = "SELECT id FROM line WHERE opinion = :id AND deleted IS NOT 1 UNION ALL SELECT id FROM answer WHERE opinion = :id AND deleted IS NOT 1 "
              "UNION ALL SELECT id FROM conclusion WHERE opinion = :id AND deleted IS NOT 1 "
              "UNION ALL SELECT id FROM joining WHERE opinion = :id AND deleted IS NOT 1";
    std::vector<ThingId> found;
    if (!sql) return found;
    auto& rows = m_db.statement(sql);
    rows.bind(":id", id);
    while (next(rows)) found.push_back(rows.id<ThingId>(0));
    rows.reset();
    return found;
}

} // namespace ln::store
