#pragma once
#include "audio/recorder.h"
#include "audio/sound_file.h"
#include "bench/wait.h"
#include <QTimer>
#include <future>

/// What the rows about sound share.
namespace ln::bench {

inline constexpr std::int64_t soundRate = 48'000;

/// How much sound a row hears; LN_BENCH_SECONDS shortens a trial.
inline std::int64_t secondsToHear(std::int64_t usual) {
    const int asked = qEnvironmentVariableIntValue("LN_BENCH_SECONDS");
    return asked > 0 ? asked : usual;
}

/// The speech sample, again and again.
inline std::unique_ptr<audio::SoundFile> speechFile() {
    auto file = audio::SoundFile::open(QStringLiteral(LN_SPEECH), audio::AtEnd::Repeat);
    if (!file) fail(QStringLiteral("the speech sample"));
    return std::move(file).value();
}

inline std::shared_ptr<store::SoundStore> soundStore(const QString& folder, const ThingId& meeting) {
    auto opened = store::SoundStore::open({.folder = folder, .key = QByteArray(32, 'k'), .meeting = meeting});
    if (!opened) fail(opened.error().message);
    return std::move(opened).value();
}

/// A clip under way, which a row waits for.
class Recording {
public:
    Recording(audio::Recorder& recorder, const QString& folder) : m_recorder(recorder) {
        const ThingId meeting = ThingId::random(), clip = ThingId::random();
        (void)recorder.start({clip, soundStore(folder, meeting), systemWallTime(), audio::tagsOf(meeting, clip, {}, {})},
                             [this](const ThingId&, const audio::SealResult& result) { m_result.set_value(result); });
    }
    [[nodiscard]] store::Sealed end() {
        m_recorder.stop();
        const audio::SealResult result = m_result.get_future().get();
        if (!result) fail(result.error().detail);
        return result.value();
    }
    /// Real time passes.
    void waitUntil(std::int64_t sample) const {
        QTimer look;
        look.start(250);
        QEventLoop loop;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (m_recorder.position() >= sample) loop.quit();
            if (m_recorder.status().storage) fail(QStringLiteral("the clip ended"));
        });
        loop.exec();
    }

private:
    audio::Recorder& m_recorder;
    std::promise<audio::SealResult> m_result;
};

} // namespace ln::bench
