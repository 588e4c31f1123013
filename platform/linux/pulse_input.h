#pragma once
#include "platform/sound_input.h"
#include <memory>
#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/mainloop.h>
#include <pulse/stream.h>
#include <pulse/subscribe.h>

namespace ln::platform {

/// The microphones of a PulseAudio server, or of PipeWire, which speaks its language. QAudioSource would wait without
/// end for a source that has gone, holding up all other sound of the program, and Qt 6.8 goes on listing such sources
/// (6.4 and 6.8: QPulseAudioSource::open() knows no failure). Here everything happens in turn(), and nothing is waited
/// for.
class PulseInput : public SoundInput {
    struct Free {
        void operator()(pa_mainloop* loop) const { pa_mainloop_free(loop); }
        void operator()(pa_context* context) const { pa_context_unref(context); }
        void operator()(pa_stream* stream) const { pa_stream_unref(stream); }
    };

public:
    using Loop = std::unique_ptr<pa_mainloop, Free>;
    /// `loop` is not null.
    explicit PulseInput(Loop loop) : m_loop(std::move(loop)) {}
    ~PulseInput() override;
    PulseInput(const PulseInput&) = delete;
    PulseInput& operator=(const PulseInput&) = delete;

    [[nodiscard]] std::span<const std::int16_t> turn(std::chrono::milliseconds patience) override;
    [[nodiscard]] bool skipped() const override { return m_skipped; }
    void wake() override;
    [[nodiscard]] const std::optional<std::vector<SoundDevice>>& devices() const override { return m_devices; }
    void open(const QString& id) override;
    void close() override;
    [[nodiscard]] State state() const override;

private:
    void connect();
    void greet();
    void disconnect();
    void askForDevices();
    void noteDefault(const pa_server_info* server);
    void noteSource(const pa_source_info* source);
    void listed();
    void read();

    const Loop m_loop;
    std::unique_ptr<pa_context, Free> m_context;
    std::unique_ptr<pa_stream, Free> m_stream;
    std::chrono::steady_clock::time_point m_connectAt{};
    bool m_greeted = false;
    bool m_open = false; ///< open() was called, and close() not since
    bool m_asking = false, m_askAgain = false;
    QByteArray m_default;
    std::vector<SoundDevice> m_listing;
    std::optional<std::vector<SoundDevice>> m_devices;
    std::vector<std::int16_t> m_heard;
    bool m_skipped = false;
};

} // namespace ln::platform
