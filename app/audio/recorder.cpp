#include "audio/recorder.h"
#include "audio/clip_encoder.h"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace ln::audio {
namespace {
/// Between clips so much of the newest sound is kept back, for a clip that begins right where the last one ended.
constexpr std::int64_t joinWindow = 24'000;
/// Sound that can wait gets at most so far ahead of the encoder: after a kill it would be lost.
constexpr std::size_t mostAhead = 7'200;
/// Read at once from the line: 100 ms.
constexpr std::size_t chunk = 4'800;
constexpr std::size_t levelPeaks = 5;
} // namespace

SoundTags tagsOf(const ThingId& meeting, const ThingId& turn, WallTime startedAt, const DeviceId& device) {
    const auto at = QDateTime::fromMSecsSinceEpoch(startedAt.time_since_epoch().count(), QTimeZone::utc());
    return {{"MEETING", meeting.toHex()},
            {"TURN", turn.toHex()},
            {"DATE", at.toString(Qt::ISODateWithMs)},
            {"DEVICE", device.toHex()}};
}

Recorder::Recorder(std::shared_ptr<Microphone> microphone, RecorderOptions options)
    : m_options(std::move(options)), m_microphone(std::move(microphone)), m_thread([this] { encode(); }) {}

Recorder::~Recorder() {
    rest();
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
    }
    wakeEncoder();
    m_thread.join();
}

void Recorder::listen() {
    if (status().listening) return;
    changeStatus([](SoundStatus& status) { status.listening = true; });
    m_microphone->start(*this);
}

void Recorder::rest() {
    if (status().listening) m_microphone->stop();
    stop();
    changeStatus([](SoundStatus& status) {
        status.listening = false;
        status.microphone.reset();
    });
    silenceMeter();
}

void Recorder::start(ClipRequest request, SealDone done) {
    listen();
    {
        const std::scoped_lock lock(m_mutex);
        endClipLocked();
        const std::int64_t now = m_timeline.end();
        const std::int64_t at = m_lastEnd && now - *m_lastEnd <= joinWindow ? *m_lastEnd : now;
        m_current = Place{request.clip, at};
        m_commands.emplace_back(Begin{std::move(request), std::move(done), at});
    }
    wakeEncoder();
}

void Recorder::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        endClipLocked();
    }
    wakeEncoder();
}

void Recorder::endClipLocked() {
    if (!m_current) return;
    m_current.reset();
    m_lastEnd = m_timeline.end();
    m_commands.emplace_back(End{*m_lastEnd});
}

void Recorder::waitUntilSealed() {
    std::unique_lock lock(m_mutex);
    m_sealed.wait(lock, [this] { return m_commands.empty() && !m_performing; });
}

SoundStatus Recorder::status() const {
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

std::optional<Recorder::Place> Recorder::place() const {
    const std::scoped_lock lock(m_mutex);
    if (!m_current) return std::nullopt;
    return Place{m_current->clip, m_timeline.end() - m_current->sample};
}

std::int64_t Recorder::position() const {
    const auto now = place();
    return now ? now->sample : 0;
}

double Recorder::level() const {
    std::uint8_t loudest = 0;
    for (const std::uint8_t peak : m_peaks.last(levelPeaks))
        loudest = std::max(loudest, peak);
    return loudest / 255.0;
}

// The microphone's thread.

void Recorder::deliver(std::span<const std::int16_t> samples) {
    m_timeline.deliver(samples);
    meter(samples);
    wakeEncoder();
}

std::size_t Recorder::offer(std::span<const std::int16_t> samples) {
    const std::size_t taken = m_timeline.offer(samples, mostAhead);
    meter(samples.first(taken));
    if (taken > 0) wakeEncoder();
    return taken;
}

bool Recorder::waitForRoom(const std::stop_token& stop) {
    const std::stop_callback wake(stop, [this] {
        m_room.fetch_add(1, std::memory_order_release);
        m_room.notify_all();
    });
    for (;;) {
        const int seen = m_room.load(std::memory_order_acquire);
        if (stop.stop_requested()) return false;
        if (m_timeline.room(mostAhead) > 0) return true;
        m_room.wait(seen, std::memory_order_acquire);
    }
}

void Recorder::missed(std::int64_t samples) {
    m_timeline.miss(samples);
    wakeEncoder();
}

void Recorder::problem(std::optional<MicrophoneProblem> problem) {
    if (problem) silenceMeter();
    changeStatus([problem](SoundStatus& status) { status.microphone = problem; });
}

void Recorder::inputs(const MicrophoneInputs& inputs) {
    changeStatus([&inputs](SoundStatus& status) { status.inputs = inputs; });
}

void Recorder::meter(std::span<const std::int16_t> samples) {
    m_meter.add(samples, [this](std::uint8_t peak) { m_peaks.add(peak); });
}

/// A level that stands still would look like sound.
void Recorder::silenceMeter() {
    for (std::size_t i = 0; i < levelPeaks; ++i)
        m_peaks.add(0);
}

void Recorder::wakeEncoder() {
    m_work.fetch_add(1, std::memory_order_release);
    m_work.notify_one();
}

// The encoder's thread.

void Recorder::encode() {
    for (;;) {
        const int seen = m_work.load(std::memory_order_acquire);
        std::optional<Command> command;
        std::int64_t until = 0;
        {
            // Whoever gives a command takes its place on the line under the same lock, so it is never before `until`.
            const std::scoped_lock lock(m_mutex);
            if (!m_commands.empty()) {
                command = std::move(m_commands.front());
                m_commands.pop_front();
                m_performing = true;
            } else if (m_quit) {
                return;
            }
            until = m_timeline.end();
        }
        if (command) {
            perform(std::move(*command));
            {
                const std::scoped_lock lock(m_mutex);
                m_performing = false;
            }
            m_sealed.notify_all();
            continue;
        }
        advanceTo(m_clip ? until : until - joinWindow);
        m_timeline.setHandled(until);
        m_room.fetch_add(1, std::memory_order_release);
        m_room.notify_all();
        m_work.wait(seen, std::memory_order_acquire);
    }
}

void Recorder::advanceTo(std::int64_t place) {
    std::array<std::int16_t, chunk> buffer{};
    while (m_timeline.place() < place) {
        const auto stretch = m_timeline.read(buffer, place);
        if (stretch.samples == 0) return;
        m_timeline.setHandled(m_timeline.place());
        m_room.fetch_add(1, std::memory_order_release);
        m_room.notify_all();
        if (!m_clip) continue;
        if (stretch.missed)
            changeStatus([&](SoundStatus& status) { status.missed += static_cast<std::int64_t>(stretch.samples); });
        const auto problem = m_clip->add(std::span(buffer).first(stretch.samples), stretch.missed);
        if (!problem) continue;
        const ThingId clip = m_clip->id();
        m_clip.reset();
        clipFailed(clip, problem);
    }
}

void Recorder::clipFailed(const ThingId& clip, std::optional<StorageProblem> problem) {
    changeStatus([&](SoundStatus& status) {
        status.recording = false;
        status.storage = problem;
        if (m_current && m_current->clip == clip) m_current.reset();
    });
}

void Recorder::perform(Command command) {
    std::optional<StorageProblem> problem;
    if (auto* begin = std::get_if<Begin>(&command)) {
        advanceTo(begin->at);
        const ThingId clip = begin->request.clip;
        m_clip = ClipEncoder::begin(std::move(begin->request), std::move(begin->done), m_options.clock, problem);
        if (!m_clip) return clipFailed(clip, problem);
    } else {
        advanceTo(std::get<End>(command).at);
        if (!m_clip) return;
        problem = m_clip->finish();
        m_clip.reset();
    }
    changeStatus([&](SoundStatus& status) {
        status.recording = m_clip != nullptr;
        if (m_clip || problem) status.storage = problem;
    });
}

template <class Change>
void Recorder::changeStatus(Change change) {
    {
        const std::scoped_lock lock(m_mutex);
        const SoundStatus before = m_status;
        change(m_status);
        if (m_status == before) return;
    }
    if (m_options.statusChanged) m_options.statusChanged();
}

} // namespace ln::audio
