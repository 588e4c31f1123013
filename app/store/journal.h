#pragma once
#include "store/sqlite/database.h"
#include "sync/protocol/chain.h"
#include "sync/protocol/messages.h"
#include <map>

namespace ln::store {

/// The journal's rows and chain heads, inside the writer's transaction.
class Journal {
public:
    explicit Journal(sqlite::Database& db) : m_db(db) {}

    /// Where a chain stands; empty for one not begun.
    [[nodiscard]] sqlite::Outcome<wire::ChainHead> head(const SpaceId& space, const DeviceId& device);
    /// Appends the next entry of its chain and gives its place. A body that was to be erased is not kept.
    [[nodiscard]] sqlite::Outcome<std::int64_t> append(const wire::VerifiedEntry& entry);
    /// The header's bytes held at a place of a chain, empty when there is none.
    [[nodiscard]] sqlite::Outcome<QByteArray> headerAt(const SpaceId& space, const DeviceId& device, Seq seq);
    [[nodiscard]] sqlite::Outcome<bool> isErased(const ThingId& thing);
    /// The greatest stamp in any chain.
    [[nodiscard]] sqlite::Outcome<Stamp> newestStamp();
    /// After a rollback what is remembered may be wrong.
    void forget() { m_heads.clear(); }

private:
    sqlite::Database& m_db;
    std::map<std::pair<SpaceId, DeviceId>, wire::ChainHead> m_heads;
};

} // namespace ln::store
