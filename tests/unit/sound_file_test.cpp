#include "audio/file_microphone.h"
#include "audio/sentences.h"
#include "support/sound.h"
#include <QFile>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <numbers>
#include <sndfile.h>

using namespace ln;
using namespace ln::audio;
using test::Pcm;

namespace {
/// A tone of 440 Hz; every channel gets it, channel c times (c + 1) / channels.
QString writeTone(const QTemporaryDir& folder, int rate, int channels, int format, int seconds = 2) {
    const QString path = folder.filePath(QStringLiteral("tone-%1-%2-%3").arg(rate).arg(channels).arg(format));
    SF_INFO info{.frames = 0, .samplerate = rate, .channels = channels, .format = format, .sections = 0, .seekable = 0};
    SNDFILE* file = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
    REQUIRE(file);
    std::vector<float> frames(static_cast<std::size_t>(rate * seconds * channels));
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const auto frame = static_cast<double>(i / static_cast<std::size_t>(channels));
        const auto channel = static_cast<double>(i % static_cast<std::size_t>(channels));
        frames[i] =
            static_cast<float>(0.5 * (channel + 1) / channels * std::sin(2 * std::numbers::pi * 440 * frame / rate));
    }
    REQUIRE(sf_writef_float(file, frames.data(), rate * seconds) == rate * seconds);
    REQUIRE(sf_close(file) == 0);
    return path;
}

Pcm readAll(SoundFile& file) {
    Pcm pcm(48'000 * 10);
    pcm.resize(file.read(pcm));
    return pcm;
}

Pcm tone(std::size_t samples, double loudness) {
    Pcm pcm(samples);
    for (std::size_t i = 0; i < samples; ++i)
        pcm[i] = static_cast<std::int16_t>(32'768 * loudness *
                                           std::sin(2 * std::numbers::pi * 440 * static_cast<double>(i) / 48'000));
    return pcm;
}
} // namespace

TEST_CASE("a sound file of any rate and any channels is heard as 48 kHz mono") {
    QTemporaryDir folder;
    struct Row {
        int rate, channels, format;
        double loudness;
    };
    const auto row = GENERATE(
        Row{48'000, 1, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 0.5}, Row{44'100, 2, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 0.375},
        Row{8'000, 1, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 0.5}, Row{96'000, 2, SF_FORMAT_WAV | SF_FORMAT_PCM_24, 0.375},
        Row{22'050, 1, SF_FORMAT_OGG | SF_FORMAT_VORBIS, 0.5}, Row{48'000, 2, SF_FORMAT_OGG | SF_FORMAT_OPUS, 0.375});
    CAPTURE(row.rate, row.channels, row.format);
    auto file = SoundFile::open(writeTone(folder, row.rate, row.channels, row.format), AtEnd::Stop);
    REQUIRE(file);
    const Pcm pcm = readAll(**file);
    CHECK(std::abs(static_cast<int>(pcm.size()) - 96'000) <= 960);
    const auto best = test::align(tone(96'000, 0.5), pcm, 10'000, 48'000, -60, 60); // a period is 109
    CHECK(best.correlation > 0.995);
    int loudest = 0;
    for (std::size_t i = 10'000; i < 80'000; ++i)
        loudest = std::max(loudest, std::abs(int{pcm[i]}));
    CHECK(std::abs(loudest / 32'768.0 - row.loudness) < 0.03);
}

TEST_CASE("a WAV of 48 kHz mono goes through unchanged") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("speech.wav"));
    const Pcm spoken = test::speech(100'000);
    SF_INFO info{.frames = 0,
                 .samplerate = 48'000,
                 .channels = 1,
                 .format = SF_FORMAT_WAV | SF_FORMAT_PCM_16,
                 .sections = 0,
                 .seekable = 0};
    SNDFILE* out = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
    REQUIRE(sf_write_short(out, spoken.data(), 100'000) == 100'000);
    REQUIRE(sf_close(out) == 0);
    auto file = SoundFile::open(path, AtEnd::Stop);
    REQUIRE(file);
    CHECK(readAll(**file) == spoken);
}

TEST_CASE("the speech sample reads from memory, and again from its start") {
    QFile raw(QStringLiteral(LN_SPEECH));
    REQUIRE(raw.open(QIODevice::ReadOnly));
    auto once = SoundFile::open(raw.readAll(), AtEnd::Stop);
    REQUIRE(once);
    Pcm whole(48'000 * 60);
    whole.resize((*once)->read(whole));
    CHECK(whole.size() > 48'000 * 20);
    const Pcm again = test::speech(whole.size() + 48'000);
    CHECK(test::correlation(std::span(again).subspan(whole.size()), std::span(whole).first(48'000)) > 0.99);
}

TEST_CASE("a bad sound file is refused with a sentence") {
    QTemporaryDir folder;
    using Fault = SoundFileError::Fault;
    auto missing = SoundFile::open(folder.filePath(QStringLiteral("none.wav")), AtEnd::Stop);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().fault == Fault::Missing);

    QFile text(folder.filePath(QStringLiteral("text.wav")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    REQUIRE(text.write("Biên bản hội nghị") > 0);
    text.close();
    auto notSound = SoundFile::open(text.fileName(), AtEnd::Stop);
    REQUIRE_FALSE(notSound);
    CHECK(notSound.error().fault == Fault::NotSound);
    CHECK(sentenceOf(notSound.error(), text.fileName()).contains(QStringLiteral("text.wav")));

    auto empty = SoundFile::open(writeTone(folder, 48'000, 1, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 0), AtEnd::Repeat);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().fault == Fault::Empty);
}

namespace {
class Ear : public SoundSink {
public:
    void deliver(std::span<const std::int16_t>) override {}
    std::size_t offer(std::span<const std::int16_t> samples) override {
        const std::scoped_lock lock(m_mutex);
        const std::size_t taken = std::min(samples.size(), m_room);
        heard.insert(heard.end(), samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(taken));
        m_room -= taken;
        return taken;
    }
    bool waitForRoom(const std::stop_token& stop) override {
        std::unique_lock lock(m_mutex);
        return m_changed.wait(lock, stop, [this] { return m_room > 0; });
    }
    void missed(std::int64_t) override {}
    void problem(std::optional<MicrophoneProblem>) override {}
    void makeRoom(std::size_t samples) {
        {
            const std::scoped_lock lock(m_mutex);
            m_room += samples;
        }
        m_changed.notify_all();
    }
    Pcm heard;

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_room = 0;
};
} // namespace

TEST_CASE("a file is heard at the pace that is given, and waits for room without losing a sample") {
    std::atomic<std::int64_t> due{0};
    const Pace pace{.due = [&due] { return due.load(); },
                    .when = [](std::int64_t) { return std::chrono::steady_clock::now() + std::chrono::hours(1); }};
    auto file = SoundFile::open(QStringLiteral(LN_SPEECH), AtEnd::Repeat);
    REQUIRE(file);
    FileMicrophone microphone(std::move(file).value(), pace);
    Ear ear;
    microphone.start(ear);
    CHECK(microphone.delivered() == 0);
    due = 10'000;
    microphone.wake();
    ear.makeRoom(4'000);
    CHECK(microphone.waitUntilDelivered(4'000));
    CHECK(microphone.delivered() == 4'000);
    ear.makeRoom(100'000);
    CHECK(microphone.catchUp());
    CHECK(microphone.delivered() == 10'000);
    microphone.stop();
    due = 50'000; // while it was closed: not heard
    microphone.start(ear);
    due = 51'000;
    microphone.wake();
    CHECK(microphone.catchUp());
    microphone.stop();
    CHECK(microphone.delivered() == 11'000);
    CHECK_FALSE(microphone.waitUntilDelivered(12'000));
    CHECK(ear.heard == test::speech(11'000));
}
