#pragma once
#include <cstdint>
#include <span>

namespace ln::audio {

/// How a trial recording came out. Levels in dBFS, of 20 ms at a time.
struct SoundVerdict {
    enum class Kind {
        Good,
        Dead,     ///< nothing at all came in
        Clipped,  ///< cut off at the top
        TooLow,   ///< somebody spoke, and too low
        NoSpeech, ///< nobody was heard to speak
        Noisy,    ///< speech does not stand out from the noise
    };
    Kind kind = Kind::Dead;
    double speech = -96; ///< what the loudest twentieth reaches
    double noise = -96;  ///< what the quietest tenth stays below
    bool operator==(const SoundVerdict&) const = default;
};

/// 48 kHz, mono. Some seconds of somebody speaking, with the pauses that speech has.
[[nodiscard]] SoundVerdict judge(std::span<const std::int16_t> samples);

} // namespace ln::audio
