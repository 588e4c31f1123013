#pragma once
#include "domain/time.h"
#include <atomic>
#include <cstdint>
#include <limits>
#include <optional>

namespace ln::audio {

/// When the places of a microphone's line were heard, by the newest one that was noted at the capture callback: the
/// encoder comes to them later, by how much nobody knows. One thread notes, any asks; no lock.
class SampleClock {
public:
    /// `place` is where the next sample will be.
    void note(std::int64_t place, WallTime now) {
        m_began.store(microseconds(now) - lengthOf(place), std::memory_order_release);
    }
    /// When the sample before `place` was heard; nothing as long as none was. A microphone's clock is off by so little
    /// that a place some seconds from the newest is right to the millisecond.
    [[nodiscard]] std::optional<WallTime> timeOf(std::int64_t place) const {
        const std::int64_t began = m_began.load(std::memory_order_acquire);
        if (began == unknown) return std::nullopt;
        return std::chrono::floor<std::chrono::milliseconds>(
            std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(began + lengthOf(place))));
    }

private:
    static constexpr std::int64_t unknown = std::numeric_limits<std::int64_t>::min();
    static std::int64_t microseconds(WallTime at) { return std::chrono::microseconds(at.time_since_epoch()).count(); }
    /// In microseconds, at 48 kHz.
    static std::int64_t lengthOf(std::int64_t samples) { return samples * 125 / 6; }

    /// When the line would have begun, in one word: a pair would need two.
    std::atomic<std::int64_t> m_began{unknown};
};

} // namespace ln::audio
