// The tablet's microphone and loudspeaker against a real sound server of the test's own.
#include "audio/clip_player.h"
#include "audio/live_microphone.h"
#include "support/sound.h"
#include "support/sound_server.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace ln;
using namespace ln::audio;
using namespace std::chrono_literals;
using test::Pcm;
using test::Sealing;
using test::SoundServer;
using test::StatusWatch;
using test::Studio;

namespace {
/// Real time passes until the recorder has come so far.
bool waitForSample(const Recorder& recorder, std::int64_t sample) {
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (recorder.position() >= sample) loop.exit(1);
    });
    look.start(20);
    QTimer::singleShot(20s, &loop, [&loop] { loop.exit(0); });
    return loop.exec() == 1;
}

bool waitForSignal(const std::function<void(QEventLoop&)>& connect) {
    QEventLoop loop;
    connect(loop);
    QTimer::singleShot(20s, &loop, [&loop] { loop.exit(0); });
    return loop.exec() == 1;
}
} // namespace

TEST_CASE("the microphone comes and goes, and recording goes on by itself") {
    int argc = 1;
    char name[] = "sound_server_test";
    char* argv[] = {name, nullptr};
    SoundServer server;
    REQUIRE(server.start());
    const QCoreApplication app(argc, argv);
    Studio studio;
    StatusWatch watch;
    Recorder recorder(std::make_shared<LiveMicrophone>(), {.statusChanged = watch.callback()});

    // A server without a microphone, nor a loudspeaker.
    recorder.listen();
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return s.microphone == MicrophoneProblem::Missing; }));
    ClipPlayer player;
    QString sentence;
    QObject::connect(&player, &ClipPlayer::problem, &player, [&sentence](const QString& said) { sentence = said; });
    player.play(studio.reader(), ThingId::random());
    CHECK(sentence.contains(QStringLiteral("loa")));
    CHECK_FALSE(player.isPlaying());

    // A microphone appears; what is spoken is recorded whole.
    const Pcm spoken = test::speech(48'000 * 30);
    REQUIRE(server.plugMicrophone(spoken));
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return !s.microphone; }));
    const ThingId whole = ThingId::random();
    Sealing sealing;
    recorder.start(studio.request(whole), sealing.callback());
    REQUIRE(waitForSample(recorder, 48'000 * 5));
    recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK(sealed.gaps.empty());
    const Pcm heard = studio.decoded(whole);
    CHECK(static_cast<std::int64_t>(heard.size()) == sealed.samples);
    // Found where it was spoken, and at the same place to the end: no sample was lost or doubled.
    const auto first = test::alignCoarsely(spoken, heard, 24'000, 24'000);
    const auto last = test::align(spoken, heard, 48'000 * 4, 24'000, first.lag - 2'000, first.lag + 2'000);
    CAPTURE(first.lag, first.correlation, last.lag, last.correlation);
    CHECK(first.correlation > 0.85);
    CHECK(last.correlation > 0.85);
    CHECK(std::abs(first.lag - last.lag) <= 2);

    // Unplugged and plugged in again in the middle of a turn.
    const ThingId broken = ThingId::random();
    Sealing second;
    recorder.start(studio.request(broken), second.callback());
    REQUIRE(waitForSample(recorder, 48'000));
    REQUIRE(server.unplugMicrophone());
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return s.microphone == MicrophoneProblem::Missing; }));
    REQUIRE(waitForSample(recorder, 48'000 * 3)); // the clip's time goes on
    REQUIRE(server.plugMicrophone(spoken));
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return !s.microphone; }));
    const auto back = recorder.position();
    REQUIRE(waitForSample(recorder, back + 48'000));

    // The server killed, and back.
    server.kill();
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return s.microphone.has_value(); }));
    REQUIRE(server.start());
    REQUIRE(server.plugMicrophone(spoken));
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return !s.microphone; }));
    const auto again = recorder.position();
    REQUIRE(waitForSample(recorder, again + 48'000));
    recorder.stop();
    const auto result = second.sealed();
    CHECK(result.gaps.size() == 2);
    CHECK(static_cast<std::int64_t>(studio.decoded(broken).size()) == result.samples);
    recorder.rest();

    // The loudspeaker.
    REQUIRE(server.plugLoudspeaker());
    REQUIRE(waitForSignal([&](QEventLoop& loop) {
        QObject::connect(&player, &ClipPlayer::finished, &loop, [&loop] { loop.exit(1); });
        auto* tries = new QTimer(&loop); // the list of devices takes a moment to be told
        QObject::connect(tries, &QTimer::timeout, &loop, [&] {
            if (player.clip().isNull()) player.play(studio.reader(), whole, sealed.samples - 48'000);
        });
        tries->start(100);
    }));
    CHECK(player.clip().isNull());
}
