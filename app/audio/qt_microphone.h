#pragma once
#include "audio/microphone.h"
#include <QThread>
#include <chrono>
#include <functional>
#include <memory>

namespace ln::audio {

/// The tablet's microphone, through QAudioSource on a thread of its own, so that a busy screen holds up no sound.
/// Whatever goes wrong (no device, unplugged, the sound server gone, open but mute) is reported, counted as missed
/// while it lasts, and tried again.
class QtMicrophone : public Microphone {
public:
    /// A clock that runs on while the tablet sleeps; its zero does not matter.
    using Clock = std::function<std::chrono::nanoseconds()>;
    explicit QtMicrophone(Clock clock = [] {
        return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch());
    });
    ~QtMicrophone() override;

    void start(SoundSink& sink) override;
    void stop() override;

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker; ///< lives in the thread, and ends with it
};

} // namespace ln::audio
