#pragma once
#include "audio/microphone.h"
#include <chrono>
#include <vector>

namespace ln::audio {

/// Gives a sink what a live microphone hears, and tells it what went by unheard, so that the line of samples keeps step
/// with the clock. One thread.
///
/// What is heard comes in pieces, sometimes late and then many at once; a piece says nothing of the clock but that its
/// last sample is no younger than its coming. So the line's end is held against the clock by the earliest pieces: it
/// is never ahead, and lags behind by what is missing. Three causes are told apart:
/// - a microphone whose own clock is off by up to 1000 ppm: followed, and never taken for a gap;
/// - lateness: the pieces that were held up come soon after, and nothing is missing;
/// - loss (sleep, a stall of the sound server, a microphone that was away): the lag stays. Then that is a gap, placed
///   before the first piece that came after it.
class LiveLine {
public:
    using Time = std::chrono::nanoseconds;

    /// From now on; nothing is missed before the first piece unless interrupt() says so.
    LiveLine(SoundSink& sink, Time now);
    /// Gives what is still held back.
    ~LiveLine();
    LiveLine(const LiveLine&) = delete;
    LiveLine& operator=(const LiveLine&) = delete;

    void hear(std::span<const std::int16_t> samples, Time now);
    /// The microphone is gone, or another one follows: what is missing until the next piece is a gap, however short.
    void interrupt();
    /// Everything heard was given, and no gap is open.
    [[nodiscard]] bool keepsStep() const { return m_held.empty() && !m_interrupted; }
    /// Time went by. While the microphone is away the line goes on, so that places in a clip stay true.
    void pass(Time now);

private:
    void hold(std::span<const std::int16_t> samples, Time lag, Time now);
    void settle();
    void give(std::span<const std::int16_t> samples);
    void miss(Time duration);

    SoundSink& m_sink;
    Time m_end;  ///< the time that the line has come to
    Time m_seen; ///< when the last piece came
    bool m_begun = false;
    bool m_interrupted = false;
    std::vector<std::int16_t> m_held; ///< came after what may be a gap
    Time m_heldUntil{};
    Time m_leastLag{}; ///< among the pieces held
};

} // namespace ln::audio
