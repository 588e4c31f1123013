#pragma once
#include "domain/time.h"
#include <chrono>
#include <cstdint>

namespace ln::tablet {

/// The tests are impatient; the app takes these as they are.
struct Options {
    struct Retry {
        std::chrono::milliseconds first{1'000};
        std::chrono::milliseconds longest{300'000};
        /// When something new was written while waiting, no later than this after the last try.
        std::chrono::milliseconds afterChange{5'000};
    } retry;
    struct Timeouts {
        std::chrono::milliseconds connect{10'000};
        /// From the end of a request to the end of its answer.
        std::chrono::milliseconds answer{30'000};
        /// For each piece of an upload to leave.
        std::chrono::milliseconds piece{30'000};
    } timeouts;
    /// How long the office may hold back its answer when there is nothing new, and so how often new meetings are looked
    /// for.
    std::chrono::seconds pullWait{4};
    std::int64_t uploadPiece = 64 * 1024;
    WallClock clock = systemWallTime;
};

} // namespace ln::tablet
