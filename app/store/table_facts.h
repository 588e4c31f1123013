#pragma once
#include "domain/rules.h"
#include "store/sqlite/database.h"

namespace ln::store {

/// The columns of a kind's table, in the order readThing expects: id, space, then the fields. `alias` may be empty.
[[nodiscard]] QByteArray columnsOf(Kind kind, const QByteArray& alias = {});
[[nodiscard]] Thing readThing(const sqlite::Statement& row, Kind kind, int firstColumn = 0);
/// Binds a value as the column of its type holds it.
void bindValue(sqlite::Statement& statement, const char* name, const QCborValue& value);
/// The name of a column, quoted, since some are words of SQL.
[[nodiscard]] QByteArray quoted(std::string_view name);

/// What the rules need to know, from one connection's tables: the writer's, which sees its own transaction, or a reader's.
class TableFacts final : public Facts {
public:
    explicit TableFacts(sqlite::Database& db) : m_db(db) {}

    [[nodiscard]] std::optional<Thing> thing(const ThingId& id, bool alsoDeleted = false) const override;
    [[nodiscard]] std::optional<Thing> thingIn(const SpaceId& space, const ThingId& id, Kind kind) const;
    [[nodiscard]] qint64 lastTicket(const SpaceId& meeting, const QString& desk) const override;
    [[nodiscard]] std::pair<QString, QString> neighbours(const SpaceId& meeting, const std::optional<ThingId>& before) const override;
    [[nodiscard]] qint64 lastTurnNumber(const SpaceId& meeting) const override;
    [[nodiscard]] qint64 lastOpinionNumber(const ThingId& turn) const override;
    [[nodiscard]] qint64 lastCollectedNumber(const SpaceId& meeting, const QString& source) const override;
    [[nodiscard]] QString lastLinePlace(const ThingId& opinion) const override;
    [[nodiscard]] std::vector<ThingId> joinings(const ThingId& opinion, const ThingId& registration) const override;
    [[nodiscard]] std::vector<ThingId> writtenUpon(Kind kind, const ThingId& id) const override;

    /// The first error met since it was last taken. A rule that was decided while one is set was decided on too little.
    [[nodiscard]] std::optional<sqlite::Error> takeError() const { return std::exchange(m_error, std::nullopt); }

private:
    /// Steps; an error counts as "no row" and is kept.
    bool next(sqlite::Statement& statement) const;

    sqlite::Database& m_db;
    mutable std::optional<sqlite::Error> m_error;
};

} // namespace ln::store
