#include "store/journal.h"
#include "store/tables.h"

namespace ln::store {

sqlite::Outcome<wire::ChainHead> Journal::head(const SpaceId& space, const DeviceId& device) {
    const auto known = m_heads.find({space, device});
    if (known != m_heads.end()) return known->second;
    auto& find = m_db.statement("SELECT seq, hash, public_key FROM chain WHERE space = :space AND device = :device");
    find.bind(":space", space).bind(":device", device);
    const auto row = find.step();
    if (!row) return row.error();
    wire::ChainHead head;
    if (*row) {
        head = {Seq{static_cast<std::uint64_t>(find.integer(0))}, find.blob(1), find.blob(2)};
        find.reset();
    }
    m_heads.emplace(std::pair{space, device}, head);
    return head;
}

sqlite::Outcome<std::int64_t> Journal::append(const wire::VerifiedEntry& entry) {
    const Header& header = entry.header;
    const auto erased = staysForEver(header.kind) ? sqlite::Outcome<bool>(false) : isErased(header.id);
    if (!erased) return erased.error();
    auto& insert = m_db.statement(R"(INSERT INTO journal(space, device, seq, thing, header, body, sig)
        VALUES(:space, :device, :seq, :thing, :header, :body, :sig))");
    insert.bind(":space", header.space).bind(":device", header.device).bind(":seq", static_cast<std::int64_t>(header.seq.value));
    insert.bind(":thing", header.id).bind(":header", entry.bytes.header).bind(":sig", entry.bytes.sig);
    if (*erased || entry.bytes.body.isEmpty()) insert.bind(":body", nullptr);
    else insert.bind(":body", entry.bytes.body);
    if (auto done = insert.run(); !done) return done.error();
    const std::int64_t place = m_db.lastRowId();

    auto& chain = m_db.statement(R"(INSERT INTO chain(space, device, seq, hash, public_key, stamp)
        VALUES(:space, :device, :seq, :hash, :key, :stamp)
        ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash, stamp = max(stamp, excluded.stamp))");
    chain.bind(":space", header.space).bind(":device", header.device).bind(":seq", static_cast<std::int64_t>(header.seq.value));
    chain.bind(":hash", entry.headerHash).bind(":key", entry.publicKey);
    chain.bind(":stamp", static_cast<std::int64_t>(header.stamp.value));
    if (auto done = chain.run(); !done) return done.error();
    m_heads[{header.space, header.device}] = {header.seq, entry.headerHash, entry.publicKey};
    return place;
}

sqlite::Outcome<QByteArray> Journal::headerAt(const SpaceId& space, const DeviceId& device, Seq seq) {
    auto& find = m_db.statement("SELECT header FROM journal WHERE space = :space AND device = :device AND seq = :seq");
    find.bind(":space", space).bind(":device", device).bind(":seq", static_cast<std::int64_t>(seq.value));
    const auto row = find.step();
    if (!row) return row.error();
    const QByteArray header = *row ? find.blob(0) : QByteArray();
    find.reset();
    return header;
}

sqlite::Outcome<bool> Journal::isErased(const ThingId& thing) {
    auto& find = m_db.statement("SELECT 1 FROM erased WHERE thing = :thing");
    find.bind(":thing", thing);
    const auto row = find.step();
    if (row && *row) find.reset();
    return row;
}

sqlite::Outcome<Stamp> Journal::newestStamp() {
    const auto stamp = m_db.integer("SELECT max(stamp) FROM chain");
    if (!stamp) return stamp.error();
    return Stamp{static_cast<std::uint64_t>(*stamp)};
}

} // namespace ln::store
