#include "rehearsal/rehearsal_clock.h"
#include <algorithm>

namespace ln::rehearsal {
namespace {
using FloatingMs = std::chrono::duration<double, std::milli>;
constexpr std::int64_t samplesPerMs = 48;
/// For a moment that nobody knows yet.
constexpr std::chrono::hours distant{1};
} // namespace

WallTime RehearsalClock::nowLocked() const {
    const FloatingMs passed = (Real::now() - m_since) * m_speed;
    const FloatingMs left = m_limit - m_base;
    return passed >= left ? m_limit : m_base + std::chrono::duration_cast<std::chrono::milliseconds>(passed);
}

WallTime RehearsalClock::now() const {
    const std::scoped_lock lock(m_mutex);
    return nowLocked();
}

void RehearsalClock::goOnUntil(WallTime limit) {
    {
        const std::scoped_lock lock(m_mutex);
        m_base = nowLocked();
        m_since = Real::now();
        m_limit = std::max(m_limit, limit);
    }
    for (const auto& call : m_calls)
        call();
}

RehearsalClock::Real::time_point RehearsalClock::when(WallTime at) const {
    const std::scoped_lock lock(m_mutex);
    if (at > m_limit) return Real::now() + distant;
    const FloatingMs left = at - m_base;
    return m_since + std::chrono::ceil<std::chrono::microseconds>(left / m_speed);
}

audio::Pace RehearsalClock::pace() const {
    return {.due = [this] { return (now() - m_start).count() * samplesPerMs; },
            .when =
                [this](std::int64_t sample) {
                    // The first whole millisecond at which the sample is due.
                    return when(m_start + std::chrono::milliseconds((sample + samplesPerMs - 1) / samplesPerMs));
                }};
}

} // namespace ln::rehearsal
