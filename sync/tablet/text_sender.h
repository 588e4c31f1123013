#pragma once
#include "sync/tablet/core.h"

namespace ln::tablet {

/// Sends what has no receipt, batch by batch, and believes nothing but the receipts that come back.
class TextSender {
public:
    explicit TextSender(Core& core) : m_core(core) {}
    [[nodiscard]] Await<void> run();

private:
    struct Batch {
        std::vector<wire::SignedEntry> entries;
        QByteArray sequence;
        /// The first entry of each chain in it.
        std::map<ChainKey, Seq> chains;
    };
    [[nodiscard]] Await<Result<void, Failure>> join();
    [[nodiscard]] Result<Batch, Failure> nextBatch();
    [[nodiscard]] Await<Result<void, Failure>> sendBatch(Batch batch);
    [[nodiscard]] Result<void, Failure> take(const Batch& batch, const wire::BatchReply& reply);
    void settleChain(const ChainKey& chain, Seq first, const wire::BatchReply& reply,
                     const std::vector<ChainKey>& wrong);
    [[nodiscard]] Result<void, Failure> goOnAnew(const std::vector<wire::Refused>& refused);
    [[nodiscard]] bool refuseWhole(const Batch& batch, const Failure& failure);
    [[nodiscard]] Await<void> rest();

    Core& m_core;
    std::optional<SteadyClock::time_point> m_renewedAt;
    /// Fewer while one entry is looked for that makes the office refuse whole batches.
    std::size_t m_atOnce = std::numeric_limits<std::size_t>::max();
};

} // namespace ln::tablet
