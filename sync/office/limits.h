#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace ln::office {

/// What one client may cost. Tests make them small.
struct Limits {
    /// From connecting, or from a later request's first byte, to the end of the header. Nothing prolongs it.
    std::chrono::milliseconds header{10'000};
    std::size_t headerBytes = 16 * 1024;
    /// A body that falls this far behind `bodyRate` is dropped; so is an answer that is not taken off us.
    std::chrono::milliseconds bodyAllowance{20'000};
    /// Bytes a second.
    std::int64_t bodyRate = 1024;
    std::chrono::milliseconds idle{30'000};
    std::size_t connections = 512;
    std::int64_t clipBytes = std::int64_t{2} << 30;
    /// A part is flushed, and its place noted, at least this often.
    std::int64_t flushEvery = 256 * 1024;
    std::chrono::seconds longestWait{30};
    int wrongCodesAMinute = 10;
    std::chrono::milliseconds stopGrace{2'000};
    std::size_t storageThreads = 4;
};

} // namespace ln::office
