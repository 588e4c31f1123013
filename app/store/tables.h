#pragma once
#include "domain/merge.h"
#include "domain/thing.h"
#include "store/sqlite/database.h"
#include "sync/protocol/chain.h"
#include <map>
#include <optional>

namespace ln::store {

/// Whether things of a kind are never erased.
[[nodiscard]] bool staysForEver(const QString& kind);

/// Turns entries into the tables, inside the writer's transaction. A function of the set of entries: order and duplication do not
/// matter, since domain's supersedes() alone decides what shows.
class Tables {
public:
    explicit Tables(sqlite::Database& db) : m_db(db) {}

    struct Applied {
        /// Nothing of the entry is for the tables: an unknown kind, an erased thing, or all fields unknown.
        bool ignored = false;
        bool created = false;
    };
    [[nodiscard]] sqlite::Outcome<Applied> apply(const Header& header, const std::optional<Body>& body, std::int64_t place);
    /// The write that a field shows, for an edit's `replaces`.
    [[nodiscard]] sqlite::Outcome<std::optional<WriteRef>> shown(const SpaceId& space, const ThingId& id, Kind kind, const QString& field);

private:
    struct Known {
        bool created = false;
        /// It showed as another kind before.
        bool turned = false;
        /// The kind that shows: of one thing claimed as two kinds always the same one.
        std::optional<Kind> kind;
    };
    sqlite::Outcome<bool> isErased(const ThingId& thing, const QString& kind);
    sqlite::Outcome<Known> makeKnown(const Header& header);
    sqlite::Outcome<void> keepWrite(const Header& header, const QString& field, const FieldWrite& write, std::int64_t place);
    sqlite::Outcome<void> show(const Header& header, Kind kind, const Fields& winners);
    sqlite::Outcome<void> index(const Header& header, Kind kind, const Known& known, const Fields& winners);
    sqlite::Outcome<void> erase(const std::vector<ThingId>& things);
    sqlite::Outcome<void> eraseBodies(const ThingId& id);
    struct Upsert {
        Kind kind{};
        QStringList fields;
        QByteArrayList parameters;
        std::unique_ptr<sqlite::Statement> statement;
    };
    Upsert& upsert(Kind kind, const Fields& winners);

    sqlite::Database& m_db;
    std::vector<Upsert> m_upserts;
};

} // namespace ln::store
