#include "store/reader_queries.h"

// The journal as sync reads it: pages, the outbox, receipts.
namespace ln::store {
namespace {
qsizetype sizeOf(const wire::SignedEntry& entry) {
    return entry.header.size() + entry.body.size() + entry.sig.size() + 16; // CBOR's own bytes
}
wire::SignedEntry entryOf(const sqlite::Statement& row, int column) {
    return {row.blob(column), row.blob(column + 1), row.blob(column + 2)};
}
/// Chains of which the office lacks something and that no refusal blocks.
constexpr auto openChains = R"(SELECT c.space, c.device, coalesce(r.seq, 0) FROM chain c
    LEFT JOIN receipt r ON r.space = c.space AND r.device = c.device
    WHERE c.seq > coalesce(r.seq, 0) AND c.closed = 0
    AND NOT EXISTS (SELECT 1 FROM refused f WHERE f.space = c.space AND f.device = c.device AND f.seq > coalesce(r.seq, 0)))";
/// Clips that this tablet sealed: those whose start it wrote itself.
/// The clips first: there are few of them, and many writes.
constexpr auto ownClips = R"(FROM clip c CROSS JOIN write w ON w.space = c.space AND w.thing = c.id AND w.kind = 'clip'
    AND w.field = 'started_at' JOIN own_device o ON o.device = w.device
    LEFT JOIN clip_receipt r ON r.clip = c.id LEFT JOIN clip_refused f ON f.clip = c.id
    WHERE c.sha256 IS NOT NULL AND c.deleted IS NOT 1)";
} // namespace

std::vector<SpaceId> Reader::spaces() const {
    auto& rows = m_queries->db->statement("SELECT DISTINCT space FROM chain");
    std::vector<SpaceId> list;
    while (m_queries->next(rows)) list.push_back(rows.id<SpaceId>(0));
    return list;
}

std::vector<wire::Held> Reader::heads() const {
    auto& rows = m_queries->db->statement("SELECT space, device, seq, hash FROM chain");
    std::vector<wire::Held> list;
    while (m_queries->next(rows))
        list.push_back({rows.id<SpaceId>(0), rows.id<DeviceId>(1), Seq{static_cast<std::uint64_t>(rows.integer(2))}, rows.blob(3)});
    return list;
}

std::vector<wire::Held> Reader::receipts() const {
    auto& rows = m_queries->db->statement("SELECT space, device, seq FROM receipt");
    std::vector<wire::Held> list;
    while (m_queries->next(rows))
        list.push_back({rows.id<SpaceId>(0), rows.id<DeviceId>(1), Seq{static_cast<std::uint64_t>(rows.integer(2))}, {}});
    return list;
}

Reader::Page Reader::entriesAfter(const SpaceId& space, std::int64_t place, qsizetype byteLimit) const {
    auto& rows = m_queries->db->statement(
        "SELECT place, header, body, sig FROM journal WHERE space = :space AND place > :place ORDER BY place");
    rows.bind(":space", space).bind(":place", place);
    Page page{.entries = {}, .place = place, .more = false};
    qsizetype bytes = 0;
    while (m_queries->next(rows)) {
        auto entry = entryOf(rows, 1);
        bytes += sizeOf(entry);
        if (bytes > byteLimit && !page.entries.empty()) {
            page.more = true;
            rows.reset();
            break;
        }
        page.entries.push_back(std::move(entry));
        page.place = rows.integer(0);
    }
    return page;
}

std::int64_t Reader::lastPlace(const SpaceId& space) const {
    auto& max = m_queries->db->statement("SELECT max(place) FROM journal WHERE space = :space");
    return m_queries->number(max.bind(":space", space));
}

std::vector<wire::SignedEntry> Reader::outbox(qsizetype byteLimit) const {
    struct Open {
        SpaceId space;
        DeviceId device;
        std::int64_t received;
    };
    std::vector<Open> chains;
    auto& open = m_queries->db->statement(openChains);
    while (m_queries->next(open)) chains.push_back({open.id<SpaceId>(0), open.id<DeviceId>(1), open.integer(2)});

    std::vector<wire::SignedEntry> entries;
    qsizetype bytes = 0;
    for (const Open& chain : chains) {
        auto& rows = m_queries->db->statement(
            "SELECT header, body, sig FROM journal WHERE space = :space AND device = :device AND seq > :seq ORDER BY seq");
        rows.bind(":space", chain.space).bind(":device", chain.device).bind(":seq", chain.received);
        while (m_queries->next(rows)) {
            auto entry = entryOf(rows, 0);
            bytes += sizeOf(entry);
            if (bytes > byteLimit && !entries.empty()) {
                rows.reset();
                return entries;
            }
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

OutboxCounts Reader::outboxCounts() const {
    OutboxCounts counts;
    auto& entries = m_queries->db->statement(R"(SELECT total(CASE c.closed WHEN 0 THEN c.seq ELSE coalesce(r.seq, 0) END),
        total(min(c.seq, coalesce(r.seq, 0))) FROM chain c
        LEFT JOIN receipt r ON r.space = c.space AND r.device = c.device)");
    if (m_queries->next(entries)) {
        counts.entries = entries.integer(0);
        counts.entriesReceived = entries.integer(1);
        entries.reset();
    }
    auto& refused = m_queries->db->statement(R"(SELECT count(*) FROM refused f LEFT JOIN receipt r
        ON r.space = f.space AND r.device = f.device WHERE f.seq > coalesce(r.seq, 0))");
    if (m_queries->next(refused)) {
        counts.entriesRefused = refused.integer(0);
        refused.reset();
    }
    static const QByteArray sql = QByteArray("SELECT count(*), count(r.clip), count(f.clip), total(c.bytes), "
                                             "total(CASE WHEN r.clip IS NULL THEN 0 ELSE c.bytes END) ") +
                                  ownClips;
    auto& clips = m_queries->db->statement(sql.constData());
    if (m_queries->next(clips)) {
        counts.clips = clips.integer(0);
        counts.clipsReceived = clips.integer(1);
        counts.clipsRefused = clips.integer(2);
        counts.clipBytes = clips.integer(3);
        counts.clipBytesReceived = clips.integer(4);
        clips.reset();
    }
    return counts;
}

std::vector<wire::Refused> Reader::refusals() const {
    auto& rows = m_queries->db->statement(R"(SELECT f.space, f.device, f.seq, f.code FROM refused f LEFT JOIN receipt r
        ON r.space = f.space AND r.device = f.device WHERE f.seq > coalesce(r.seq, 0) ORDER BY f.seq)");
    std::vector<wire::Refused> list;
    while (m_queries->next(rows))
        list.push_back({rows.id<SpaceId>(0), rows.id<DeviceId>(1), Seq{static_cast<std::uint64_t>(rows.integer(2))},
                        wire::codeOf(rows.text(3)).value_or(wire::Code::EntryMalformed)});
    return list;
}

std::vector<ClipState> Reader::clips(const SpaceId& meeting) const {
    static const QByteArray sql = "SELECT " + columnsOf(Kind::Clip, "c") + ", r.clip, f.code FROM clip c " +
                                  "LEFT JOIN clip_receipt r ON r.clip = c.id LEFT JOIN clip_refused f ON f.clip = c.id "
                                  "WHERE c.space = :space AND c.deleted IS NOT 1 ORDER BY c.started_at, c.id";
    static const int extra = 2 + static_cast<int>(fieldsOf(Kind::Clip).size());
    auto& rows = m_queries->db->statement(sql.constData());
    rows.bind(":space", meeting);
    std::vector<ClipState> list;
    while (m_queries->next(rows)) {
        ClipState state{.clip = readThing(rows, Kind::Clip), .sealed = false, .received = !rows.isNull(extra), .refused = {}};
        state.sealed = state.clip.has(u"sha256");
        if (!state.received && !rows.isNull(extra + 1)) state.refused = wire::codeOf(rows.text(extra + 1));
        list.push_back(std::move(state));
    }
    return list;
}

std::vector<Thing> Reader::clipsToSend() const {
    static const QByteArray sql = "SELECT " + columnsOf(Kind::Clip, "c") + " " + ownClips +
                                  " AND r.clip IS NULL AND f.clip IS NULL ORDER BY c.started_at, c.id";
    return m_queries->things(m_queries->db->statement(sql.constData()), Kind::Clip);
}

std::vector<wire::ClipReceipt> Reader::clipReceipts(const SpaceId& meeting) const {
    auto& rows = m_queries->db->statement(
        "SELECT r.clip, r.sha256, r.bytes FROM clip c JOIN clip_receipt r ON r.clip = c.id WHERE c.space = :space");
    rows.bind(":space", meeting);
    std::vector<wire::ClipReceipt> list;
    while (m_queries->next(rows)) list.push_back({rows.id<ThingId>(0), rows.blob(1), rows.integer(2)});
    return list;
}

std::int64_t Reader::pullCursor(const SpaceId& space) const {
    auto& find = m_queries->db->statement("SELECT cursor FROM pull WHERE space = :space");
    return m_queries->number(find.bind(":space", space));
}

} // namespace ln::store
