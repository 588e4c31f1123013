#pragma once
#include "sync/tablet/core.h"

namespace ln::tablet {

/// Fetches what other tablets and the office wrote. One request waits at the office for news of the open meeting; in
/// between, a look at all the spaces there are finds new meetings.
class Puller {
public:
    explicit Puller(Core& core) : m_core(core) {}
    [[nodiscard]] Await<void> run();

private:
    using Done = Result<void, Failure>;
    [[nodiscard]] Await<Done> round();
    [[nodiscard]] Await<Done> fetchAll(wire::SpacesReply reply);
    [[nodiscard]] Await<Done> watch(SteadyClock::time_point until);
    /// All pages from the cursor on.
    [[nodiscard]] Await<Done> fetch(SpaceId space);
    /// One page. True when there is more.
    [[nodiscard]] Await<Result<bool, Failure>> fetchPage(SpaceId space, std::chrono::seconds wait);
    [[nodiscard]] Result<void, Failure> take(const SpaceId& space, const wire::PullReply& reply, bool quiet);
    [[nodiscard]] Result<void, Failure> takeReceipts(const wire::PullReply& reply, bool quiet);
    [[nodiscard]] Result<void, Failure> takeClips(const SpaceId& space, const std::vector<wire::ClipReceipt>& clips,
                                                  bool quiet);
    [[nodiscard]] Result<void, Failure> loseAbsent(const std::set<SpaceId>& present);
    [[nodiscard]] std::optional<SpaceId> openMeeting();
    [[nodiscard]] std::int64_t cursorOf(const SpaceId& space);

    Core& m_core;
    std::set<SpaceId> m_known;
    /// Spaces looked into since the start, and those fetched anew from the beginning because something was missing.
    std::set<SpaceId> m_seen, m_again;
};

} // namespace ln::tablet
