#pragma once
#include <chrono>
#include <cstdint>
#include <compare>
#include <functional>

namespace ln {

/// Wall time in UTC milliseconds: for people only, order never depends on it.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// Where wall time comes from; a rehearsal brings its own.
using WallClock = std::function<WallTime()>;

inline WallTime systemWallTime() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Hybrid logical time: milliseconds in the upper 46 bits, a counter in the lower 16 (Kulkarni et al., "Logical Physical
/// Clocks", 2014). Always below 2^62, so that it fits SQLite's integer and leaves room above whatever a bad clock wrote.
struct Stamp {
    std::uint64_t value = 0;
    auto operator<=>(const Stamp&) const = default;
};
inline constexpr std::uint64_t stampLimit = std::uint64_t{1} << 62;

/// Place of an entry in its device's chain within one space: 1, 2, 3… without holes. 0 means "none yet".
struct Seq {
    std::uint64_t value = 0;
    [[nodiscard]] Seq next() const { return {value + 1}; }
    auto operator<=>(const Seq&) const = default;
};

/// Gives stamps that only grow, whatever the wall clock does.
class HybridClock {
public:
    /// Takes note of a stamp seen elsewhere, so that ours come after it.
    void observe(Stamp seen) {
        if (seen > m_last) m_last = seen;
    }
    Stamp next(WallTime now) {
        const auto ms = now.time_since_epoch().count();
        const Stamp wall{ms > 0 ? (static_cast<std::uint64_t>(ms) << 16) : 0};
        m_last = wall > m_last && wall.value < stampLimit ? wall : Stamp{m_last.value + 1};
        return m_last;
    }

private:
    Stamp m_last;
};

} // namespace ln
