#include "audio/live_microphone.h"
#include "audio/live_line.h"
#include <algorithm>

namespace ln::audio {
namespace {
using namespace std::chrono_literals;
using platform::SoundDevice;
using State = platform::SoundInput::State;
/// Measured while the machine is awake: sleep is nobody's fault.
using Awake = std::chrono::steady_clock;
/// How often what goes by unheard is counted, and what goes wrong is seen.
constexpr auto watchInterval = 200ms;
/// No data for so long is a fault, whatever the state says.
constexpr auto patience = 2s;
/// A mute device mostly speaks again by itself; now and then only opening it again helps.
constexpr auto reopenAfter = 10s;
constexpr auto retryAfter = 1s;

const SoundDevice* find(const std::vector<SoundDevice>& devices, const QString& id) {
    const auto found = std::ranges::find(devices, id, &SoundDevice::id);
    return found == devices.end() ? nullptr : &*found;
}
const SoundDevice* defaultOf(const std::vector<SoundDevice>& devices) {
    const auto found = std::ranges::find(devices, true, &SoundDevice::isDefault);
    if (found != devices.end()) return &*found;
    return devices.empty() ? nullptr : &devices.front();
}
} // namespace

/// From one start to its stop, on the microphone's thread.
class LiveMicrophone::Session {
public:
    Session(const LiveMicrophone& microphone, platform::SoundInput& input, SoundSink& sink)
        : m_microphone(microphone), m_input(input), m_sink(sink), m_line(sink, microphone.m_clock()) {}

    void turn() {
        const auto heard = m_input.turn(watchInterval);
        const auto now = m_microphone.m_clock();
        if (m_input.skipped()) m_line.interrupt(); // what came after it may come in a later turn
        if (heard.empty()) {
            m_line.pass(now);
        } else {
            m_line.hear(heard, now);
            m_heardAt = Awake::now();
        }
        if (m_line.keepsStep()) report(std::nullopt);
        attend(Awake::now());
    }

private:
    void attend(Awake::time_point now) {
        const auto& devices = m_input.devices();
        if (!devices) { // a sound server that does not answer
            if (now - m_heardAt > patience) report(MicrophoneProblem::NotReady);
            return;
        }
        const QString chosen = m_microphone.chosen();
        const SoundDevice* wanted = find(*devices, chosen);
        const bool instead = !chosen.isEmpty() && !wanted;
        if (!wanted) wanted = defaultOf(*devices);
        listen(wanted ? wanted->id : QString(), now);
        tell({.all = *devices, .used = m_used, .instead = instead && wanted});
    }
    void listen(const QString& id, Awake::time_point now) {
        if (id.isEmpty()) {
            close();
            return report(MicrophoneProblem::Missing);
        }
        if (m_used != id) {
            close();
            return open(id, now);
        }
        const bool failed = m_input.state() == State::Failed;
        const auto mute = now - std::max(m_heardAt, m_openedAt);
        if (failed || mute > patience)
            report(failed || m_input.state() == State::Opening ? MicrophoneProblem::NotReady
                                                               : MicrophoneProblem::Silent);
        if ((failed && now - m_openedAt > retryAfter) || mute > reopenAfter) open(id, now);
    }
    void open(const QString& id, Awake::time_point now) {
        m_input.open(id);
        m_used = id;
        m_openedAt = now;
    }
    void close() {
        if (m_used.isEmpty()) return;
        m_input.close();
        m_used.clear();
        m_line.interrupt();
    }
    void report(std::optional<MicrophoneProblem> problem) {
        if (problem == m_problem) return;
        m_problem = problem;
        if (problem) m_line.interrupt();
        m_sink.problem(problem);
    }
    void tell(MicrophoneInputs inputs) {
        if (inputs == m_told) return;
        m_told = std::move(inputs);
        m_sink.inputs(m_told);
    }

    const LiveMicrophone& m_microphone;
    platform::SoundInput& m_input;
    SoundSink& m_sink;
    LiveLine m_line;
    QString m_used;
    Awake::time_point m_openedAt = Awake::now(), m_heardAt = Awake::now();
    std::optional<MicrophoneProblem> m_problem;
    MicrophoneInputs m_told;
};

LiveMicrophone::LiveMicrophone(MakeInput makeInput, Clock clock)
    : m_makeInput(std::move(makeInput)), m_clock(std::move(clock)) {}

LiveMicrophone::~LiveMicrophone() {
    stop();
}

void LiveMicrophone::start(SoundSink& sink) {
    stop();
    m_input = m_makeInput();
    m_thread = std::jthread([this, &sink](const std::stop_token& stop) {
        const std::stop_callback wake(stop, [this] { m_input->wake(); });
        Session session(*this, *m_input, sink);
        while (!stop.stop_requested())
            session.turn();
    });
}

void LiveMicrophone::stop() {
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
    m_input.reset();
}

void LiveMicrophone::choose(const QString& id) {
    {
        const std::scoped_lock lock(m_mutex);
        m_chosen = id;
    }
    if (m_input) m_input->wake();
}

QString LiveMicrophone::chosen() const {
    const std::scoped_lock lock(m_mutex);
    return m_chosen;
}

} // namespace ln::audio
