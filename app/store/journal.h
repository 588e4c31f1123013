#pragma once
#include "store/sqlite/database.h"
#include "sync/protocol/chain.h"
#include "sync/protocol/messages.h"
#include <map>
#include <memory>

namespace ln::store {

/// The journal's rows and chain heads, inside the writer's transaction.
class Journal {
public:
    explicit Journal(sqlite::Database& db);
    ~Journal();

    /// Where a chain stands; empty for one not begun.
    [[nodiscard]] sqlite::Outcome<wire::ChainHead> head(const SpaceId& space, const DeviceId& device);
    /// Appends the next entry of its chain and gives its place. A body that was to be erased is not kept.
    [[nodiscard]] sqlite::Outcome<std::int64_t> append(const wire::VerifiedEntry& entry);
    /// The header's bytes held at a place of a chain, empty when there is none.
    [[nodiscard]] sqlite::Outcome<QByteArray> headerAt(const SpaceId& space, const DeviceId& device, Seq seq);
    [[nodiscard]] sqlite::Outcome<bool> isErased(const ThingId& thing);
    /// The greatest stamp in any chain.
    [[nodiscard]] sqlite::Outcome<Stamp> newestStamp();
    /// From here on append() takes entries of our own that have no signature, and keeps their rows back until endBatch() in the same
    /// transaction. They are signed meanwhile, and of thousands of one chain only the last head is written. The key outlives the batch. No
    /// erasure may come in one: it would not find the rows that are kept back.
    [[nodiscard]] sqlite::Outcome<void> beginBatch(const wire::DeviceKey& key);
    [[nodiscard]] sqlite::Outcome<void> endBatch();
    [[nodiscard]] bool isBatch() const { return m_batch != nullptr; }
    /// After a rollback what is remembered may be wrong.
    void forget();

private:
    using Chain = std::pair<SpaceId, DeviceId>;
    struct Row {
        Chain chain;
        Seq seq;
        ThingId thing;
        QByteArray header, body, sig; ///< no body when it is erased
    };
    struct Head {
        wire::ChainHead head;
        Stamp stamp{}; ///< the greatest
    };
    struct Batch;
    [[nodiscard]] sqlite::Outcome<void> insert(const Row& row);
    [[nodiscard]] sqlite::Outcome<void> writeHead(const Chain& chain, const Head& head);

    sqlite::Database& m_db;
    std::map<Chain, wire::ChainHead> m_heads;
    std::unique_ptr<Batch> m_batch;
};

} // namespace ln::store
