#include "platform/linux/pulse_input.h"
#include "platform/dummy/dummy_sound_input.h"
#include <cstring>

namespace ln::platform {
namespace {
using namespace std::chrono_literals;
constexpr auto reconnectAfter = 1s;
constexpr pa_sample_spec format{.format = PA_SAMPLE_S16NE, .rate = 48'000, .channels = 1};
/// How much the server collects before it sends: 50 ms.
constexpr std::uint32_t fragment = 4'800;

void forget(pa_operation* operation) {
    if (operation) pa_operation_unref(operation);
}
} // namespace

std::unique_ptr<SoundInput> makeSoundInput() {
    // Without file handles there is no loop, and nothing will ever come.
    if (PulseInput::Loop loop(pa_mainloop_new()); loop) return std::make_unique<PulseInput>(std::move(loop));
    return std::make_unique<DummySoundInput>();
}

PulseInput::~PulseInput() {
    disconnect();
}

std::span<const std::int16_t> PulseInput::turn(std::chrono::milliseconds patience) {
    m_heard.clear();
    m_skipped = false;
    if (!m_context && std::chrono::steady_clock::now() >= m_connectAt) connect();
    const auto timeout = std::chrono::duration_cast<std::chrono::microseconds>(patience);
    if (pa_mainloop_prepare(m_loop.get(), static_cast<int>(timeout.count())) < 0 ||
        pa_mainloop_poll(m_loop.get()) < 0 || pa_mainloop_dispatch(m_loop.get()) < 0)
        qWarning("pulseaudio: its loop does not turn");
    if (m_context) {
        const pa_context_state_t state = pa_context_get_state(m_context.get());
        if (!PA_CONTEXT_IS_GOOD(state))
            disconnect();
        else if (state == PA_CONTEXT_READY && !m_greeted)
            greet();
    }
    return m_heard;
}

void PulseInput::wake() {
    pa_mainloop_wakeup(m_loop.get());
}

void PulseInput::connect() {
    m_context.reset(pa_context_new(pa_mainloop_get_api(m_loop.get()), "Lắng Nghe"));
    if (!m_context || pa_context_connect(m_context.get(), nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0) disconnect();
}

/// What is wanted of a server that has just let us in.
void PulseInput::greet() {
    m_greeted = true;
    pa_context_set_subscribe_callback(
        m_context.get(),
        [](pa_context*, pa_subscription_event_type_t, std::uint32_t, void* self) {
            static_cast<PulseInput*>(self)->askForDevices();
        },
        this);
    constexpr auto what =
        static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SERVER);
    forget(pa_context_subscribe(m_context.get(), what, nullptr, nullptr));
    askForDevices();
}

/// The server is gone, or never was there: there are no microphones until it comes back.
void PulseInput::disconnect() {
    m_stream.reset(); // first: it holds on to the context
    if (m_context) pa_context_disconnect(m_context.get());
    m_context.reset();
    m_greeted = m_asking = m_askAgain = false;
    m_devices.emplace();
    m_connectAt = std::chrono::steady_clock::now() + reconnectAfter;
}

/// Events only say that something changed, and come in dozens. The two answers come in the order asked.
void PulseInput::askForDevices() {
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    m_listing.clear();
    forget(pa_context_get_server_info(
        m_context.get(),
        [](pa_context*, const pa_server_info* server, void* self) {
            static_cast<PulseInput*>(self)->noteDefault(server);
        },
        this));
    forget(pa_context_get_source_info_list(
        m_context.get(),
        [](pa_context*, const pa_source_info* source, int end, void* self) {
            if (end == 0)
                static_cast<PulseInput*>(self)->noteSource(source);
            else
                static_cast<PulseInput*>(self)->listed();
        },
        this));
}

void PulseInput::noteDefault(const pa_server_info* server) {
    m_default = server && server->default_source_name ? server->default_source_name : "";
}

void PulseInput::noteSource(const pa_source_info* source) {
    if (source->monitor_of_sink != PA_INVALID_INDEX) return; // what a loudspeaker plays
    m_listing.push_back({.id = QString::fromUtf8(source->name),
                         .name = QString::fromUtf8(source->description),
                         .isDefault = m_default == source->name});
}

void PulseInput::listed() {
    m_devices = std::move(m_listing);
    m_asking = false;
    if (std::exchange(m_askAgain, false)) askForDevices();
}

void PulseInput::open(const QString& id) {
    close();
    m_open = true;
    if (!m_greeted) return;
    m_stream.reset(pa_stream_new(m_context.get(), "Lắng Nghe", &format, nullptr));
    if (!m_stream) return;
    pa_stream_set_read_callback(
        m_stream.get(), [](pa_stream*, std::size_t, void* self) { static_cast<PulseInput*>(self)->read(); }, this);
    constexpr auto unset = static_cast<std::uint32_t>(-1);
    const pa_buffer_attr buffer{
        .maxlength = unset, .tlength = unset, .prebuf = unset, .minreq = unset, .fragsize = fragment};
    // It stays where it was put: which microphone comes next is for us to say, and to show.
    constexpr auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE);
    if (pa_stream_connect_record(m_stream.get(), id.toUtf8().constData(), &buffer, flags) < 0) m_stream.reset();
}

void PulseInput::close() {
    m_open = false;
    if (!m_stream) return;
    const bool givenUp = pa_stream_get_state(m_stream.get()) == PA_STREAM_CREATING;
    pa_stream_set_read_callback(m_stream.get(), nullptr, nullptr);
    pa_stream_disconnect(m_stream.get()); // refused when the server has ended it already
    m_stream.reset();
    if (!givenUp) return;
    // What the server has not answered has no name to be ended by: it would be opened in the end, with nobody to hear it, and PipeWire
    // answers only when there is a microphone to be had. The server forgets it with everything else of this connection.
    disconnect();
    m_devices.reset();
    m_connectAt = {};
}

SoundInput::State PulseInput::state() const {
    if (!m_open) return State::Closed;
    if (!m_stream) return State::Failed;
    switch (pa_stream_get_state(m_stream.get())) {
    case PA_STREAM_UNCONNECTED:
    case PA_STREAM_CREATING:
        return State::Opening;
    case PA_STREAM_READY:
        return State::Open;
    case PA_STREAM_FAILED:
    case PA_STREAM_TERMINATED:
        break;
    }
    return State::Failed;
}

void PulseInput::read() {
    const void* bytes = nullptr;
    std::size_t count = 0;
    while (pa_stream_peek(m_stream.get(), &bytes, &count) == 0 && count > 0) {
        // Without bytes it is a hole, where the server itself lost something: it may only stand before all else.
        if (!bytes) {
            if (!m_heard.empty()) return; // what follows comes with the next piece
            m_skipped = true;
        } else {
            const std::size_t before = m_heard.size();
            m_heard.resize(before + count / sizeof(std::int16_t));
            std::memcpy(m_heard.data() + before, bytes, (m_heard.size() - before) * sizeof(std::int16_t));
        }
        if (pa_stream_drop(m_stream.get()) < 0) return;
    }
}

} // namespace ln::platform
