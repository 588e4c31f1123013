#include "audio/qt_microphone.h"
#include <QAudioDevice>
#include <QAudioSource>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>
#include <cstring>
#include <vector>

namespace ln::audio {
namespace {
using namespace std::chrono_literals;
/// No data for so long is a fault, whatever the state says: a source that was unloaded stays Active.
constexpr auto patience = 1s;
constexpr auto watchInterval = 200ms;
constexpr auto retryInterval = 1s;

QAudioFormat microphoneFormat() {
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

/// Takes the bytes that QAudioSource pushes.
class Input : public QIODevice {
public:
    explicit Input(std::function<void(const char*, qint64)> take) : m_take(std::move(take)) {}

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override {
        m_take(bytes, count);
        return count;
    }

private:
    std::function<void(const char*, qint64)> m_take;
};
} // namespace

class QtMicrophone::Worker : public QObject {
public:
    explicit Worker(Clock clock)
        : m_clock(std::move(clock)), m_input([this](const char* b, qint64 n) { take(b, n); }) {}

    void begin(SoundSink& sink) {
        end();
        m_sink = &sink;
        m_heardUntil = m_clock();
        m_problem.reset();
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, [this] { devicesChanged(); });
        m_watch = std::make_unique<QTimer>();
        connect(m_watch.get(), &QTimer::timeout, this, [this] { watch(); });
        m_watch->start(watchInterval);
        open();
    }
    void end() {
        m_watch.reset();
        m_devices.reset();
        close();
        m_sink = nullptr;
    }

private:
    void open() {
        m_triedAt = m_clock();
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull()) return report(MicrophoneProblem::Missing);
        if (!m_input.isOpen() && !m_input.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return report(MicrophoneProblem::NotReady);
        m_deviceId = device.id();
        m_odd.clear();
        m_source = std::make_unique<QAudioSource>(device, microphoneFormat());
        // Queued, because what it reports ends the source; to the source itself, so that nothing comes after its end.
        connect(
            m_source.get(), &QAudioSource::stateChanged, m_source.get(),
            [this, source = m_source.get()](QAudio::State state) {
                if (source == m_source.get() && state == QAudio::StoppedState) fail(MicrophoneProblem::NotReady);
            },
            Qt::QueuedConnection);
        m_source->start(&m_input);
        if (m_source->error() != QAudio::NoError) fail(MicrophoneProblem::NotReady);
    }
    void close() {
        if (!m_source) return;
        m_source->disconnect();
        m_source->stop();
        m_source.release()->deleteLater();
    }
    void fail(MicrophoneProblem problem) {
        close();
        report(QMediaDevices::defaultAudioInput().isNull() ? MicrophoneProblem::Missing : problem);
    }
    void report(std::optional<MicrophoneProblem> problem) {
        if (problem == m_problem) return;
        m_problem = problem;
        m_sink->problem(problem);
    }
    void devicesChanged() {
        bool there = false;
        for (const QAudioDevice& device : QMediaDevices::audioInputs())
            there = there || device.id() == m_deviceId;
        if (m_source && !there) fail(MicrophoneProblem::Missing);
        if (!m_source) open();
    }
    void watch() {
        const auto now = m_clock();
        if (m_source && now - m_heardUntil > patience && now - m_triedAt > patience) fail(MicrophoneProblem::Silent);
        // While it lasts, so that the clip's length and the marks in it stay right.
        if (m_problem) missUntil(now);
        if (!m_source && now - m_triedAt > retryInterval) open();
    }
    void missUntil(std::chrono::nanoseconds time) {
        const auto samples = (time - m_heardUntil).count() / 1'000 * 48 / 1'000;
        if (samples <= 0) return;
        m_sink->missed(samples);
        m_heardUntil = time;
    }
    void take(const char* bytes, qint64 count) {
        if (!m_sink || count <= 0) return;
        m_odd.append(bytes, count);
        m_samples.resize(static_cast<std::size_t>(m_odd.size() / 2));
        std::memcpy(m_samples.data(), m_odd.constData(), m_samples.size() * 2);
        m_odd.remove(0, static_cast<qsizetype>(m_samples.size() * 2));
        if (m_samples.empty()) return;
        const auto now = m_clock();
        if (m_problem) missUntil(now - std::chrono::nanoseconds(static_cast<qint64>(m_samples.size()) * 62'500 / 3));
        m_heardUntil = now;
        m_sink->deliver(m_samples);
        report(std::nullopt);
    }

    const Clock m_clock;
    Input m_input;
    SoundSink* m_sink = nullptr;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QTimer> m_watch;
    std::unique_ptr<QAudioSource> m_source;
    QByteArray m_deviceId;
    QByteArray m_odd; ///< a sample may come in two halves
    std::vector<std::int16_t> m_samples;
    std::optional<MicrophoneProblem> m_problem;
    std::chrono::nanoseconds m_heardUntil{}; ///< heard, or counted as missed
    std::chrono::nanoseconds m_triedAt{};
};

QtMicrophone::QtMicrophone(Clock clock) : m_worker(new Worker(std::move(clock))) {
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("microphone"));
    m_thread.start(QThread::TimeCriticalPriority);
}

QtMicrophone::~QtMicrophone() {
    stop();
    m_thread.quit();
    m_thread.wait();
}

void QtMicrophone::start(SoundSink& sink) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, &sink] { worker->begin(sink); }, Qt::QueuedConnection);
}

void QtMicrophone::stop() {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->end(); }, Qt::BlockingQueuedConnection);
}

} // namespace ln::audio
