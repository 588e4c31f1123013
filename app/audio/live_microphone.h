#pragma once
#include "audio/microphone.h"
#include "platform/clock.h"
#include "platform/sound_input.h"
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace ln::audio {

/// The tablet's microphone, on a thread of its own, so that a busy screen holds up no sound. Whatever goes wrong (no
/// device, unplugged, swapped, the sound server gone, open but mute) is reported, counted as missed while it lasts, and
/// tried again. It listens to the one that was chosen; while that is not there, or when none was, to the system's
/// default, whichever that is at the moment.
class LiveMicrophone : public Microphone {
public:
    /// Asked for each start.
    using MakeInput = std::function<std::unique_ptr<platform::SoundInput>()>;
    /// A clock that runs on while the tablet sleeps; its zero does not matter.
    using Clock = std::function<std::chrono::nanoseconds()>;
    explicit LiveMicrophone(MakeInput makeInput = platform::makeSoundInput, Clock clock = platform::bootTime);
    ~LiveMicrophone() override;

    void start(SoundSink& sink) override;
    void stop() override;
    void choose(const QString& id) override;

private:
    class Session;
    [[nodiscard]] QString chosen() const;

    const MakeInput m_makeInput;
    const Clock m_clock;
    mutable std::mutex m_mutex;
    QString m_chosen;
    std::unique_ptr<platform::SoundInput> m_input; ///< the thread's, but for wake()
    std::jthread m_thread;
};

} // namespace ln::audio
