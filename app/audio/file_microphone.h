#pragma once
#include "audio/microphone.h"
#include "audio/sound_file.h"
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ln::audio {

/// How fast a file is heard. Asked on the microphone's thread.
struct Pace {
    /// Samples due by now; never goes back. Only its growth since the microphone was started counts.
    std::function<std::int64_t()> due;
    /// When due() will have come to `sample`, if nothing changes: FileMicrophone::wake() tells of a change.
    std::function<std::chrono::steady_clock::time_point(std::int64_t sample)> when;

    /// The machine's clock times `speed`.
    [[nodiscard]] static Pace steady(double speed = 1);
};

/// A sound file as the microphone, again and again from its start. Never loses a sample: when the encoder is behind it
/// waits, and takes up what was due meanwhile.
class FileMicrophone : public Microphone {
public:
    FileMicrophone(std::unique_ptr<SoundFile> file, Pace pace);
    ~FileMicrophone() override;

    void start(SoundSink& sink) override;
    void stop() override;

    /// The pace has changed.
    void wake();
    /// Samples given so far, over all starts.
    [[nodiscard]] std::int64_t delivered() const;
    /// Waits until `sample` samples have been given; false when the microphone was stopped before.
    [[nodiscard]] bool waitUntilDelivered(std::int64_t sample);
    /// Waits until everything that is due at this moment has been given; false as above.
    [[nodiscard]] bool catchUp();

private:
    void run(const std::stop_token& stop, SoundSink& sink);
    void waitUntilDue(const std::stop_token& stop, std::int64_t sample);

    const std::unique_ptr<SoundFile> m_file;
    const Pace m_pace;
    std::vector<std::int16_t> m_buffer; ///< the thread's
    std::span<const std::int16_t> m_pending;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::int64_t m_delivered = 0;
    std::int64_t m_offset = 0; ///< due() at the start, less what was given before
    bool m_running = false;
    bool m_woken = false;
    std::jthread m_thread;
};

} // namespace ln::audio
