#include "audio/clip_player.h"
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

namespace ln::audio {
namespace {
/// Decoded sound as QAudioSink pulls it.
class PcmDevice : public QIODevice {
public:
    explicit PcmDevice(std::unique_ptr<ClipDecoder> decoder) : m_stream(std::move(decoder)) {}
    [[nodiscard]] PlaybackStream& stream() { return m_stream; }
    [[nodiscard]] const PlaybackStream& stream() const { return m_stream; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    [[nodiscard]] qint64 bytesAvailable() const override {
        return m_stream.remaining() * 2 + QIODevice::bytesAvailable();
    }
    void rewound() { m_ended = false; }

protected:
    qint64 readData(char* into, qint64 most) override {
        qint64 count = 0;
        std::array<std::int16_t, 2'880> samples{}; // two frames of 60 ms never need more than this at once
        while (most - count >= 2) {
            const auto wanted = std::min<std::size_t>(samples.size(), static_cast<std::size_t>(most - count) / 2);
            const auto got = m_stream.read(std::span(samples).first(wanted));
            if (!got) m_error = got.error();
            if (!got || *got == 0) {
                m_ended = true;
                break;
            }
            std::memcpy(into + count, samples.data(), *got * 2);
            count += static_cast<qint64>(*got * 2);
        }
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    PlaybackStream m_stream;
    QString m_error;
    bool m_ended = false;
};

QAudioFormat clipFormat() {
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}
} // namespace

class ClipPlayer::Output {
public:
    Output(ClipPlayer& player, const ThingId& clip, std::unique_ptr<ClipDecoder> decoder, QAudioDevice device)
        : m_player(player), m_clip(clip), m_pcm(std::move(decoder)), m_device(std::move(device)) {}
    ~Output() { end(); }
    /// Each time with a sink of its own: what the one before still held is never heard, and Qt's, reset and started again
    /// a few times in a row, ends up Active without asking for sound any more.
    bool begin(std::int64_t sample) {
        end();
        if (!m_pcm.isOpen() && !m_pcm.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return false;
        if (auto found = m_pcm.stream().seek(sample); !found) return false;
        m_pcm.rewound();
        m_sink = std::make_unique<QAudioSink>(m_device, clipFormat());
        // Queued, because what the sink reports ends this object; to the sink itself, so that nothing comes after its end.
        QObject::connect(
            m_sink.get(), &QAudioSink::stateChanged, m_sink.get(), [this](QAudio::State state) { onState(state); },
            Qt::QueuedConnection);
        m_sink->start(&m_pcm);
        return m_sink->error() == QAudio::NoError;
    }
    void end() {
        if (!m_sink) return;
        m_sink->disconnect();
        m_sink->stop();
        m_sink.reset();
    }
    void onState(QAudio::State state) {
        ClipPlayer& player = m_player;
        const bool ended = state == QAudio::IdleState && m_pcm.atEnd();
        const bool failed = state == QAudio::StoppedState && m_sink->error() != QAudio::NoError;
        const QString error = m_pcm.error();
        if (!ended && !failed) return;
        player.stop(); // this object is gone from here on
        if (failed) Q_EMIT player.problem(ClipPlayer::tr("Loa ngừng hoạt động: không phát tiếp được."));
        if (ended && !error.isEmpty())
            Q_EMIT player.problem(ClipPlayer::tr("Không mở được đoạn ghi âm: %1").arg(error));
        if (ended && error.isEmpty()) Q_EMIT player.finished();
    }

    ClipPlayer& m_player;
    const ThingId m_clip;
    PcmDevice m_pcm;
    const QAudioDevice m_device;
    std::unique_ptr<QAudioSink> m_sink;
};

ClipPlayer::ClipPlayer(QObject* parent) : QObject(parent) {}
ClipPlayer::~ClipPlayer() = default;

void ClipPlayer::play(std::unique_ptr<store::SoundReader> reader, const ThingId& clip, std::int64_t fromSample,
                      std::vector<Stretch> leftOut) {
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        Q_EMIT problem(tr("Không có loa hay tai nghe: không phát được đoạn ghi âm."));
        return;
    }
    auto decoder = ClipDecoder::open(std::move(reader), clip);
    if (!decoder) {
        Q_EMIT problem(tr("Không mở được đoạn ghi âm: %1").arg(decoder.error()));
        return;
    }
    m_output = std::make_unique<Output>(*this, clip, std::move(decoder).value(), device);
    setLeftOut(std::move(leftOut));
    if (!m_output->m_pcm.stream().setSpeed(m_speed) || !m_output->begin(fromSample)) {
        stop();
        Q_EMIT problem(tr("Loa không mở được: không phát được đoạn ghi âm."));
        return;
    }
    Q_EMIT changed();
}

void ClipPlayer::pause() {
    if (!isPlaying()) return;
    m_output->m_sink->suspend();
    Q_EMIT changed();
}

void ClipPlayer::resume() {
    if (!m_output || isPlaying()) return;
    m_output->m_sink->resume();
    Q_EMIT changed();
}

void ClipPlayer::stop() {
    if (!m_output) return;
    m_output.reset();
    Q_EMIT changed();
}

void ClipPlayer::seek(std::int64_t sample) {
    if (!m_output) return;
    if (m_output->begin(sample)) {
        Q_EMIT changed();
        return;
    }
    stop();
    Q_EMIT problem(tr("Không tìm được chỗ này trong đoạn ghi âm."));
}

void ClipPlayer::setSpeed(double speed) {
    m_speed = speed;
    if (!m_output || m_output->m_pcm.stream().setSpeed(speed)) return;
    stop();
    Q_EMIT problem(tr("Không tìm được chỗ này trong đoạn ghi âm."));
}

void ClipPlayer::setLeftOut(std::vector<Stretch> stretches) {
    if (m_output) m_output->m_pcm.stream().setLeftOut(std::move(stretches));
}

bool ClipPlayer::isPlaying() const {
    return m_output && m_output->m_sink->state() != QAudio::SuspendedState;
}
ThingId ClipPlayer::clip() const {
    return m_output ? m_output->m_clip : ThingId{};
}
std::int64_t ClipPlayer::duration() const {
    return m_output ? m_output->m_pcm.stream().samples() : 0;
}

std::int64_t ClipPlayer::position() const {
    if (!m_output) return 0;
    return m_output->m_pcm.stream().placeOf(m_output->m_sink->processedUSecs() * 48 / 1000);
}

} // namespace ln::audio
