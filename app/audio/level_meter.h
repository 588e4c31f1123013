#pragma once
#include "audio/level_watch.h"
#include "audio/peak_trace.h"
#include <algorithm>

namespace ln::audio {

/// How loud it is, and what is wrong with it. The microphone's thread gives the samples; any thread may ask how loud it
/// is, without a lock.
class LevelMeter {
public:
    // The microphone's thread.
    /// True when problem() has changed. `inTurn`: somebody should be heard.
    bool add(std::span<const std::int16_t> samples, bool inTurn) {
        m_meter.add(samples, [this](std::uint8_t peak) { m_peaks.add(peak); });
        m_watch.expectSpeech(inTurn);
        return m_watch.add(samples);
    }
    [[nodiscard]] std::optional<LevelProblem> problem() const { return m_watch.problem(); }
    /// Nothing is heard any more: a level that stands still would look like sound.
    void silence() {
        m_watch.forget();
        for (std::size_t i = 0; i < heldPeaks; ++i)
            m_peaks.add(0);
    }

    // Any thread.
    /// The loudest of the last 100 ms, 0 to 1.
    [[nodiscard]] double level() const { return loudestOf(levelPeaks); }
    /// The loudest of the last 1.5 s.
    [[nodiscard]] double peak() const { return loudestOf(heldPeaks); }
    /// The peaks of 20 ms each.
    [[nodiscard]] const PeakTrace& peaks() const { return m_peaks; }

private:
    static constexpr std::size_t levelPeaks = 5, heldPeaks = 75;
    [[nodiscard]] double loudestOf(std::size_t count) const {
        const auto peaks = m_peaks.last(count);
        return peaks.empty() ? 0 : *std::ranges::max_element(peaks) / 255.0;
    }

    PeakMeter m_meter;
    LevelWatch m_watch;
    PeakTrace m_peaks;
};

} // namespace ln::audio
