#pragma once
#include "audio/file_microphone.h"
#include "domain/time.h"
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ln::rehearsal {

/// The conference's own time: real time × speed, which stands still at the next step until that step is done. So
/// everything in a step happens at the step's time, and sound is as long as the script says, however long the machine
/// takes. For any thread.
class RehearsalClock {
public:
    using Real = std::chrono::steady_clock;

    /// Stands at `start` until it may go on.
    RehearsalClock(WallTime start, double speed) : m_start(start), m_base(start), m_limit(start), m_speed(speed) {}

    [[nodiscard]] WallTime now() const;
    /// Goes on, up to `limit`. Never back.
    void goOnUntil(WallTime limit);
    /// When now() will be `at`; a distant moment when `at` lies beyond the limit.
    [[nodiscard]] Real::time_point when(WallTime at) const;

    /// How a sound file is heard by this clock.
    [[nodiscard]] audio::Pace pace() const;
    /// Called after each goOnUntil(), so that those who wait for a moment ask again. Set up before anybody does.
    void onChange(std::function<void()> call) { m_calls.push_back(std::move(call)); }

private:
    [[nodiscard]] WallTime nowLocked() const;

    const WallTime m_start;
    mutable std::mutex m_mutex;
    WallTime m_base; ///< what it was at m_since
    WallTime m_limit;
    Real::time_point m_since = Real::now();
    const double m_speed;
    std::vector<std::function<void()>> m_calls;
};

} // namespace ln::rehearsal
