#include "store/journal.h"
#include "store/signing_line.h"
#include "store/tables.h"

namespace ln::store {

struct Journal::Batch {
    Batch(const wire::DeviceKey& key, std::int64_t last) : line(key), lastPlace(last) {}
    SigningLine line;
    std::int64_t lastPlace;
    std::vector<Row> rows;
    std::map<Chain, Head> heads;
};

Journal::Journal(sqlite::Database& db) : m_db(db) {}
Journal::~Journal() = default;

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
    const Chain chain{header.space, header.device};
    Row row{chain, header.seq, header.id, entry.bytes.header, *erased ? QByteArray() : entry.bytes.body, entry.bytes.sig};
    const Head head{{header.seq, entry.headerHash, entry.publicKey}, header.stamp};
    std::int64_t place = 0;
    if (m_batch) {
        m_batch->line.give(row.header);
        m_batch->rows.push_back(std::move(row));
        place = m_batch->lastPlace + static_cast<std::int64_t>(m_batch->rows.size());
        Head& held = m_batch->heads[chain];
        held = {head.head, std::max(held.stamp, head.stamp)};
    } else {
        if (auto done = insert(row); !done) return done.error();
        place = m_db.lastRowId();
        if (auto done = writeHead(chain, head); !done) return done.error();
    }
    m_heads[chain] = head.head;
    return place;
}

sqlite::Outcome<void> Journal::insert(const Row& row) {
    auto& insert = m_db.statement(R"(INSERT INTO journal(space, device, seq, thing, header, body, sig)
        VALUES(:space, :device, :seq, :thing, :header, :body, :sig))");
    insert.bind(":space", row.chain.first).bind(":device", row.chain.second).bind(":seq", static_cast<std::int64_t>(row.seq.value));
    insert.bind(":thing", row.thing).bind(":header", row.header);
    if (row.body.isEmpty()) insert.bind(":body", nullptr);
    else insert.bind(":body", row.body);
    return insert.bind(":sig", row.sig).run();
}

sqlite::Outcome<void> Journal::writeHead(const Chain& chain, const Head& head) {
    auto& put = m_db.statement(R"(INSERT INTO chain(space, device, seq, hash, public_key, stamp)
        VALUES(:space, :device, :seq, :hash, :key, :stamp)
        ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash, stamp = max(stamp, excluded.stamp))");
    put.bind(":space", chain.first).bind(":device", chain.second).bind(":seq", static_cast<std::int64_t>(head.head.seq.value));
    put.bind(":hash", head.head.headerHash).bind(":key", head.head.publicKey);
    put.bind(":stamp", static_cast<std::int64_t>(head.stamp.value));
    return put.run();
}

sqlite::Outcome<void> Journal::beginBatch(const wire::DeviceKey& key) {
    // The greatest place ever given, so that the rows get the places that append() tells.
    const auto last = m_db.integer("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'journal'");
    if (!last) return last.error();
    m_batch = std::make_unique<Batch>(key, *last);
    return {};
}

sqlite::Outcome<void> Journal::endBatch() {
    const auto batch = std::exchange(m_batch, nullptr);
    std::vector<QByteArray> signatures = batch->line.take();
    std::int64_t place = batch->lastPlace;
    for (std::size_t i = 0; i < batch->rows.size(); ++i) {
        batch->rows[i].sig = std::move(signatures[i]);
        if (auto done = insert(batch->rows[i]); !done) return done;
        if (m_db.lastRowId() != ++place) return sqlite::Error{0, QStringLiteral("the journal gave another place than was told")};
    }
    for (const auto& [chain, head] : batch->heads)
        if (auto done = writeHead(chain, head); !done) return done;
    return {};
}

void Journal::forget() {
    m_heads.clear();
    m_batch.reset();
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
