#include "store/catch_up.h"
#include "store/tables.h"
#include "sync/protocol/entry_codec.h"

namespace ln::store {
namespace {
/// Whether a field that this version knows was passed over when the entry came.
sqlite::Outcome<bool> hasUnwritten(sqlite::Database& db, const Header& header, const Body& body) {
    const auto kind = kindOf(header.kind);
    if (!kind) return false;
    auto& find = db.statement(R"(SELECT 1 FROM write WHERE space = :space AND thing = :thing AND kind = :kind AND field = :field
        AND stamp = :stamp AND device = :device)");
    for (const auto& [field, write] : body.fields) {
        if (!fieldOf(*kind, field)) continue;
        find.bind(":space", header.space).bind(":thing", header.id).bind(":kind", header.kind).bind(":field", field);
        find.bind(":stamp", static_cast<std::int64_t>(header.stamp.value)).bind(":device", header.device);
        const auto row = find.step();
        if (!row) return row.error();
        if (!*row) return true;
        find.reset();
    }
    return false;
}
} // namespace

sqlite::Outcome<void> applyWhatWasUnknown(sqlite::Database& db) {
    Tables tables(db);
    auto rows = db.prepare("SELECT place, header, body FROM journal WHERE body IS NOT NULL ORDER BY place");
    for (;;) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) return {};
        const auto header = wire::decodeHeader(rows->blob(1));
        const auto body = wire::decodeBody(rows->blob(2));
        if (!header || !body) continue; // never so: they were verified when they came in
        const auto unwritten = hasUnwritten(db, *header, *body);
        if (!unwritten) return unwritten.error();
        if (!*unwritten) continue;
        if (const auto applied = tables.apply(*header, *body, rows->integer(0)); !applied) return applied.error();
    }
}

} // namespace ln::store
