#include "audio/file_microphone.h"
#include <algorithm>

namespace ln::audio {
namespace {
/// As a sound card gives it: 10 ms at a time.
constexpr std::int64_t period = 480;
constexpr std::size_t bufferSize = 4'800;
} // namespace

Pace Pace::steady(double speed) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const double perSecond = 48'000 * speed;
    return {.due =
                [=] {
                    const std::chrono::duration<double> passed = Clock::now() - start;
                    return static_cast<std::int64_t>(passed.count() * perSecond);
                },
            .when =
                [=](std::int64_t sample) {
                    const std::chrono::duration<double> at(static_cast<double>(sample) / perSecond);
                    return start + std::chrono::duration_cast<Clock::duration>(at);
                }};
}

FileMicrophone::FileMicrophone(std::unique_ptr<SoundFile> file, Pace pace)
    : m_file(std::move(file)), m_pace(std::move(pace)), m_buffer(bufferSize) {}

FileMicrophone::~FileMicrophone() {
    stop();
}

void FileMicrophone::start(SoundSink& sink) {
    stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_offset = m_pace.due() - m_delivered;
        m_running = true;
    }
    m_thread = std::jthread([this, &sink](const std::stop_token& stop) { run(stop, sink); });
}

void FileMicrophone::stop() {
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
}

void FileMicrophone::run(const std::stop_token& stop, SoundSink& sink) {
    while (!stop.stop_requested()) {
        if (m_pending.empty()) m_pending = std::span(m_buffer).first(m_file->read(m_buffer));
        if (m_pending.empty()) { // the file went bad on the way
            sink.problem(MicrophoneProblem::Silent);
            break;
        }
        const std::int64_t given = m_delivered; // written by this thread alone
        const std::int64_t due = m_pace.due() - m_offset - given;
        if (due <= 0) {
            waitUntilDue(stop, given + m_offset + period);
            continue;
        }
        const std::size_t taken =
            sink.offer(m_pending.first(std::min(m_pending.size(), static_cast<std::size_t>(due))));
        if (taken == 0) {
            (void)sink.waitForRoom(stop); // the loop asks for the stop itself
            continue;
        }
        m_pending = m_pending.subspan(taken);
        {
            const std::scoped_lock lock(m_mutex);
            m_delivered += static_cast<std::int64_t>(taken);
        }
        m_changed.notify_all();
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_running = false;
    }
    m_changed.notify_all();
}

void FileMicrophone::waitUntilDue(const std::stop_token& stop, std::int64_t sample) {
    const auto when = m_pace.when(sample);
    std::unique_lock lock(m_mutex);
    (void)m_changed.wait_until(lock, stop, when, [this] { return m_woken; }); // whatever woke it, the loop looks again
    m_woken = false;
}

void FileMicrophone::wake() {
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

std::int64_t FileMicrophone::delivered() const {
    const std::scoped_lock lock(m_mutex);
    return m_delivered;
}

bool FileMicrophone::waitUntilDelivered(std::int64_t sample) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, sample] { return m_delivered >= sample || !m_running; });
    return m_delivered >= sample;
}

bool FileMicrophone::catchUp() {
    std::int64_t sample = 0;
    {
        const std::scoped_lock lock(m_mutex);
        sample = m_pace.due() - m_offset;
    }
    return waitUntilDelivered(sample);
}

} // namespace ln::audio
