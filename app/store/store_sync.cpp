#include "store/store_impl.h"

// What comes from elsewhere: entries, receipts, refusals.
namespace ln::store {
namespace {
using Chains = std::map<std::pair<SpaceId, DeviceId>, wire::ChainHead>;

/// An entry whose place in the chain we hold already: the same, or somebody else's under the same name.
Result<bool, sqlite::Error> isHeld(WriterContext& context, const wire::SignedEntry& entry, const Header& header) {
    const auto held = context.journal.headerAt(header.space, header.device, header.seq);
    if (!held) return held.error();
    return *held == entry.header;
}

WorkResult take(WriterContext& context, const wire::SignedEntry& bytes, const Store::Admits& admits, Merged& merged, Chains& touched) {
    const auto header = wire::decodeHeader(bytes.header);
    if (!header) {
        merged.refused.push_back({{}, {}, {}, header.error()});
        return std::nullopt;
    }
    const auto refuse = [&](wire::Code code) -> WorkResult {
        merged.refused.push_back({header->space, header->device, header->seq, code});
        return std::nullopt;
    };
    const auto head = context.journal.head(header->space, header->device);
    if (!head) return head.error();
    touched[{header->space, header->device}] = *head;
    if (admits && !admits(header->device)) return refuse(wire::Code::EntryDevice);
    if (header->seq <= head->seq) {
        const auto held = isHeld(context, bytes, *header);
        if (!held) return held.error();
        return *held ? std::nullopt : refuse(wire::Code::EntryChain);
    }
    const auto entry = wire::verifyNext(bytes, *head);
    if (!entry) return refuse(entry.error());
    const auto place = context.journal.append(*entry);
    if (!place) return place.error();
    const auto applied = context.tables.apply(entry->header, entry->body, *place);
    if (!applied) return applied.error();
    context.clock.observe(header->stamp);
    touched[{header->space, header->device}] = {header->seq, entry->headerHash, entry->publicKey};
    ++merged.added;
    context.changes.sync = true;
    if (!applied->ignored)
        context.changes.things.push_back({header->id, *kindOf(header->kind), header->space, applied->created});
    return std::nullopt;
}

/// True when the receipt is for our own bytes, or for a chain that we do not hold so far.
Result<bool, sqlite::Error> keepReceipt(WriterContext& context, const wire::Held& held) {
    if (held.seq.value > 0) {
        const auto header = context.journal.headerAt(held.space, held.device, held.seq);
        if (!header) return header.error();
        const auto head = context.journal.head(held.space, held.device);
        if (!head) return head.error();
        if (header->isEmpty() && head->seq < held.seq) {
            auto& own = context.db->statement("SELECT 1 FROM own_device WHERE device = :device");
            const auto isOwn = own.bind(":device", held.device).step();
            if (!isOwn) return isOwn.error();
            if (*isOwn) own.reset();
            // The office has more of our own chain than we: this database is a copy that was left behind.
            return !*isOwn;
        }
        if (wire::blake2b(*header) != held.headerHash) return false;
    }
    auto& put = context.db->statement(R"(INSERT INTO receipt(space, device, seq) VALUES(:space, :device, :seq)
        ON CONFLICT DO UPDATE SET seq = excluded.seq WHERE seq <> excluded.seq)");
    put.bind(":space", held.space).bind(":device", held.device).bind(":seq", static_cast<std::int64_t>(held.seq.value));
    if (auto done = put.run(); !done) return done.error();
    if (context.db->changes() > 0) context.changes.sync = true;
    return true;
}

sqlite::Outcome<void> asOutcome(const WorkResult& error) {
    if (error) return *error;
    return {};
}
WorkResult asResult(const sqlite::Outcome<void>& outcome) { return outcome ? std::nullopt : WorkResult(outcome.error()); }
/// What the office lacks of a chain that it does not take further, newest values only: a field that was written again later, here or
/// elsewhere, is not turned back.
WorkResult writeRestAnew(WriterContext& context, const Identity& identity, const DeviceId& former) {
    auto rows = context.db->prepare(R"(SELECT j.header, j.body FROM journal j JOIN chain c ON c.space = j.space AND c.device = j.device
        LEFT JOIN receipt r ON r.space = j.space AND r.device = j.device
        WHERE j.device = :device AND c.closed = 0 AND j.seq > coalesce(r.seq, 0) AND j.body IS NOT NULL ORDER BY j.place)");
    rows->bind(":device", former);
    std::vector<std::pair<QByteArray, QByteArray>> lost;
    for (;;) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) break;
        lost.emplace_back(rows->blob(0), rows->blob(1));
    }
    for (const auto& [headerBytes, bodyBytes] : lost) {
        const auto header = wire::decodeHeader(headerBytes);
        const auto body = wire::decodeBody(bodyBytes);
        const auto kind = header ? kindOf(header->kind) : std::nullopt;
        if (!header || !body || !kind || *kind == Kind::Device) continue;
        Change change{*kind, header->id, header->space, {}};
        for (const auto& [field, write] : body->fields) {
            const auto shown = context.tables.shown(header->space, header->id, *kind, field);
            if (!shown) return shown.error();
            if (*shown == WriteRef{header->stamp, header->device}) change.fields.emplace(field, write.value);
        }
        LocalWriter writer(context, identity, header->at, header->author);
        if (auto error = writer.writeAgain(change)) return error;
    }
    return std::nullopt;
}

WorkResult closeChains(WriterContext& context, const DeviceId& former) {
    auto& close = context.db->statement("UPDATE chain SET closed = 1 WHERE device = :device");
    if (auto done = close.bind(":device", former).run(); !done) return done.error();
    auto& refused = context.db->statement("DELETE FROM refused WHERE device = :device");
    if (auto done = refused.bind(":device", former).run(); !done) return done.error();
    context.changes.sync = true;
    return std::nullopt;
}
} // namespace

sqlite::Outcome<void> Store::takeNewIdentity() {
    // On the writer thread, so that no command between writes to a chain that is closed; back again when the commit fails.
    const auto before = m_writer->identity();
    const auto error = m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        const DeviceId former = m_writer->identity()->key().id();
        auto identity = Identity::renew(*context.db);
        if (!identity) return identity.error();
        if (auto failed = writeRestAnew(context, *identity, former)) return failed;
        if (auto failed = closeChains(context, former)) return failed;
        m_writer->become(std::make_shared<const Identity>(std::move(*identity)));
        return std::nullopt;
    });
    if (!error) return {};
    m_writer->become(before);
    return *error;
}

sqlite::Outcome<Merged> Store::merge(std::vector<wire::SignedEntry> entries, const Admits& admits) {
    Merged merged;
    const auto error = m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        merged = {};
        Chains touched;
        for (const auto& entry : entries)
            if (auto failed = take(context, entry, admits, merged, touched)) return failed;
        for (const auto& [chain, head] : touched) merged.held.push_back({chain.first, chain.second, head.seq, head.headerHash});
        return std::nullopt;
    });
    if (error) return *error;
    return merged;
}

sqlite::Outcome<bool> Store::noteHeld(const std::vector<wire::Held>& held) {
    bool allOurs = true;
    const auto error = m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        allOurs = true;
        for (const auto& one : held) {
            const auto ours = keepReceipt(context, one);
            if (!ours) return ours.error();
            allOurs = allOurs && *ours;
        }
        return std::nullopt;
    });
    if (error) return *error;
    return allOurs;
}

sqlite::Outcome<void> Store::noteRefused(const std::vector<wire::Refused>& refused) {
    return asOutcome(m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        for (const auto& one : refused) {
            if (wire::infoOf(one.code).retryable) continue;
            auto& put = context.db->statement(R"(INSERT INTO refused(space, device, seq, code) VALUES(:space, :device, :seq, :code)
                ON CONFLICT DO UPDATE SET code = excluded.code)");
            put.bind(":space", one.space).bind(":device", one.device).bind(":seq", static_cast<std::int64_t>(one.seq.value));
            if (auto done = put.bind(":code", wire::nameOf(one.code)).run(); !done) return done.error();
            context.changes.sync = true;
        }
        return std::nullopt;
    }));
}

sqlite::Outcome<void> Store::noteClipReceipt(const wire::ClipReceipt& receipt) {
    return asOutcome(m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        context.changes.sync = true;
        auto& refused = context.db->statement("DELETE FROM clip_refused WHERE clip = :clip");
        if (auto done = refused.bind(":clip", receipt.clip).run(); !done) return done.error();
        auto& put = context.db->statement(R"(INSERT INTO clip_receipt(clip, sha256, bytes) VALUES(:clip, :sha256, :bytes)
            ON CONFLICT DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes)");
        return asResult(put.bind(":clip", receipt.clip).bind(":sha256", receipt.sha256).bind(":bytes", receipt.bytes).run());
    }));
}

sqlite::Outcome<void> Store::loseClipReceipt(const ThingId& clip) {
    return asOutcome(m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        context.changes.sync = true;
        auto& drop = context.db->statement("DELETE FROM clip_receipt WHERE clip = :clip");
        return asResult(drop.bind(":clip", clip).run());
    }));
}

sqlite::Outcome<void> Store::noteClipRefused(const ThingId& clip, wire::Code code) {
    return asOutcome(m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        context.changes.sync = true;
        auto& put = context.db->statement(
            "INSERT INTO clip_refused(clip, code) VALUES(:clip, :code) ON CONFLICT DO UPDATE SET code = excluded.code");
        return asResult(put.bind(":clip", clip).bind(":code", wire::nameOf(code)).run());
    }));
}

sqlite::Outcome<void> Store::setPullCursor(const SpaceId& space, std::int64_t cursor) {
    return asOutcome(m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        auto& put = context.db->statement(
            "INSERT INTO pull(space, cursor) VALUES(:space, :cursor) ON CONFLICT DO UPDATE SET cursor = excluded.cursor");
        return asResult(put.bind(":space", space).bind(":cursor", cursor).run());
    }));
}

} // namespace ln::store
