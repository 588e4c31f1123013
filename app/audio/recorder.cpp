#include "audio/recorder.h"
#include "audio/clip_encoder.h"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace ln::audio {
namespace {
/// Sound that can wait gets at most so far ahead of the encoder: after a kill it would be lost.
constexpr std::size_t mostAhead = 7'200;
/// Read at once from the line: 100 ms.
constexpr std::size_t chunk = 4'800;

QString isoOf(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc()).toString(Qt::ISODateWithMs);
}
} // namespace

SoundTags tagsOf(const ThingId& meeting, const ThingId& turn, const QString& ticket, const DeviceId& device) {
    SoundTags tags{{"MEETING", meeting.toHex()}, {"TURN", turn.toHex()}, {"DEVICE", device.toHex()}};
    if (!ticket.isEmpty()) tags.emplace_back("TICKET", ticket);
    return tags;
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
        status.level.reset();
    });
    m_meter.silence();
}

void Recorder::keepBefore(std::int64_t samples) {
    const std::scoped_lock lock(m_mutex);
    m_border.keepBefore(samples, m_timeline.end());
}

void Recorder::forgetHeard() {
    const std::scoped_lock lock(m_mutex);
    m_border.forget(m_timeline.end());
}

std::int64_t Recorder::preRoll() const {
    const std::scoped_lock lock(m_mutex);
    if (m_current || !m_border.keeps()) return 0;
    const std::int64_t now = m_timeline.end();
    return now - m_border.beginAt(now);
}

std::int64_t Recorder::start(ClipRequest request, SealDone done) {
    listen();
    std::int64_t lead = 0;
    {
        const std::scoped_lock lock(m_mutex);
        endClipLocked();
        const std::int64_t now = m_timeline.end(), at = m_border.beginAt(now);
        lead = now - at;
        request.startedAt -= std::chrono::milliseconds(lead * 1000 / store::soundRate);
        request.tags.emplace_back("DATE", isoOf(request.startedAt));
        m_current = Place{request.clip, at};
        m_inTurn = true;
        m_commands.emplace_back(Begin{std::move(request), std::move(done), at});
    }
    wakeEncoder();
    return lead;
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
    m_inTurn = false;
    const std::int64_t now = m_timeline.end();
    m_border.ended(now);
    m_commands.emplace_back(End{now});
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

// The microphone's thread.

void Recorder::deliver(std::span<const std::int16_t> samples) {
    m_timeline.deliver(samples);
    m_heardAt.note(m_timeline.next(), m_options.clock());
    measure(samples);
    wakeEncoder();
}

std::size_t Recorder::offer(std::span<const std::int16_t> samples) {
    const std::size_t taken = m_timeline.offer(samples, mostAhead);
    if (taken > 0) m_heardAt.note(m_timeline.next(), m_options.clock());
    measure(samples.first(taken));
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
    if (problem) m_meter.silence();
    changeStatus([&](SoundStatus& status) {
        status.microphone = problem;
        status.level = m_meter.problem();
    });
}

void Recorder::inputs(const MicrophoneInputs& inputs) {
    changeStatus([&inputs](SoundStatus& status) { status.inputs = inputs; });
}

void Recorder::measure(std::span<const std::int16_t> samples) {
    if (!m_meter.add(samples, m_inTurn)) return;
    changeStatus([this](SoundStatus& status) { status.level = m_meter.problem(); });
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
        std::int64_t until = 0, kept = 0;
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
            kept = m_border.window();
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
        advanceTo(m_clip ? until : until - kept);
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
        if (!m_current || m_current->clip != clip) return;
        m_current.reset();
        m_inTurn = false;
    });
}

void Recorder::perform(Command command) {
    std::optional<StorageProblem> problem;
    if (auto* begin = std::get_if<Begin>(&command)) {
        advanceTo(begin->at);
        const ThingId clip = begin->request.clip;
        const auto heardAt = [this, at = begin->at](std::int64_t sample) {
            const auto noted = m_heardAt.timeOf(at + sample);
            return noted ? *noted : m_options.clock();
        };
        m_clip = ClipEncoder::begin(std::move(begin->request), std::move(begin->done), heardAt, problem);
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
