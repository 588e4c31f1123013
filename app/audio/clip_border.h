#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>

namespace ln::audio {

/// Where on the line of samples a clip begins: right after the one before, or with the pre-roll, and never before a
/// pause. Places and lengths are samples.
class ClipBorder {
public:
    /// So much of what is heard from now on is kept before a clip; 0 keeps nothing.
    void keepBefore(std::int64_t samples, std::int64_t now) {
        // What was heard while nothing was to be kept may be there still; it does not count.
        if (m_keep == 0) m_floor = now;
        m_keep = samples;
    }
    /// A pause: nothing before now counts.
    void forget(std::int64_t now) {
        m_floor = now;
        m_lastEnd.reset();
    }
    void ended(std::int64_t at) { m_lastEnd = at; }

    [[nodiscard]] bool keeps() const { return m_keep > 0; }
    /// Where a clip that is begun now begins.
    [[nodiscard]] std::int64_t beginAt(std::int64_t now) const {
        if (m_keep > 0) return std::max({now - m_keep, m_floor, m_lastEnd.value_or(0)});
        return m_lastEnd && now - *m_lastEnd <= joinWindow ? *m_lastEnd : now;
    }
    /// How much of the newest sound may still be asked for between clips.
    [[nodiscard]] std::int64_t window() const { return std::max(joinWindow, m_keep); }

private:
    /// A clip that begins so soon after the last one's end begins right there.
    static constexpr std::int64_t joinWindow = 24'000;

    std::int64_t m_keep = 0;
    std::int64_t m_floor = 0; ///< no pre-roll reaches back beyond this place
    std::optional<std::int64_t> m_lastEnd;
};

} // namespace ln::audio
