#pragma once
#include "domain/ids.h"
#include "domain/time.h"
#include "sync/protocol/codes.h"
#include <QString>
#include <chrono>
#include <optional>

namespace ln::tablet {

/// The one clip on its way.
struct ClipProgress {
    ThingId clip;
    /// Bytes handed to the network; only the receipt says that they arrived.
    std::int64_t sent = 0;
    std::int64_t total = 0;
    /// Where this try took up an upload that had been cut; 0 for a fresh one.
    std::int64_t resumedFrom = 0;
    bool operator==(const ClipProgress&) const = default;
};

/// What syncing is doing now. What was received is in the store (Reader::outboxCounts), never here.
struct Status {
    enum class Phase {
        NotEnrolled,
        Paused,
        Offline,    ///< no road to the office; tries again by itself
        Connecting, ///< not yet heard from the office, or trying again
        Sending,
        UpToDate, ///< everything that can be sent has its receipt; what was refused for good is in the store
        Trouble,  ///< `problem` says why; tries again by itself, slowly where trying cannot help
    };
    Phase phase = Phase::NotEnrolled;
    /// What stands in the way. With Phase::Trouble and nothing here, this tablet's own store does, and `detail` has its
    /// words.
    std::optional<wire::Code> problem;
    QString detail;
    std::optional<ClipProgress> clip;
    /// A clip whose bytes cannot be read here or are not those that were sealed. It waits; the other clips go on.
    std::optional<ThingId> unreadableClip;
    /// When the office last answered.
    std::optional<WallTime> lastContact;
    /// The office's clock minus this tablet's, as its last answer showed.
    std::optional<std::chrono::milliseconds> clockOffset;
    /// Until the next try; 0 when one is under way or none is due.
    std::chrono::milliseconds retryIn{0};
};

} // namespace ln::tablet
