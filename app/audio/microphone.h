#pragma once
#include "platform/sound_input.h"
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>

namespace ln::audio {

enum class MicrophoneProblem {
    Missing,  ///< there is none, or it was unplugged
    NotReady, ///< there is one, and it does not open
    Silent,   ///< it is open and gives no data
};

struct MicrophoneInputs {
    std::vector<platform::SoundDevice> all;
    QString used;         ///< the id of the one that is listened to; empty: none
    bool instead = false; ///< of the one that was chosen, which is not there
    bool operator==(const MicrophoneInputs&) const = default;
};

/// Where a microphone puts its sound: 48 kHz, mono, signed 16 bits. Called by one thread at a time; deliver() and
/// offer() never wait.
class SoundSink {
public:
    virtual ~SoundSink() = default;
    /// Live sound, which cannot wait: what does not fit is counted and becomes a gap.
    virtual void deliver(std::span<const std::int16_t> samples) = 0;
    /// Sound that can wait: takes what fits and says how much that was.
    virtual std::size_t offer(std::span<const std::int16_t> samples) = 0;
    /// Waits until offer() takes something again; false when `stop` was asked for.
    virtual bool waitForRoom(const std::stop_token& stop) = 0;
    /// So many samples went by unheard at this place.
    virtual void missed(std::int64_t samples) = 0;
    /// Nothing: all is well (again).
    virtual void problem(std::optional<MicrophoneProblem> problem) = 0;
    /// What there is to choose from, and which one it is now. A microphone that is always the same says nothing.
    virtual void inputs(const MicrophoneInputs&) {}
};

/// A source of sound. It goes on trying by itself for as long as it is started.
class Microphone {
public:
    virtual ~Microphone() = default;
    /// The sink outlives stop().
    virtual void start(SoundSink& sink) = 0;
    /// When it returns, the sink is not called any more.
    virtual void stop() = 0;
    /// An id of MicrophoneInputs, also one that is not there now; empty: whichever the system takes for its default.
    /// Holds at once and for later starts.
    virtual void choose(const QString&) {}
};

} // namespace ln::audio
