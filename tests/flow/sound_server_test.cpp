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
class Application {
    int m_argc = 1;
    char m_name[18] = "sound_server_test";
    char* m_argv[2] = {m_name, nullptr};
    const QCoreApplication m_application{m_argc, m_argv};
};

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

constexpr std::int64_t oneSecond = 48'000, half = 24'000;

/// What was heard between two swaps.
struct Stretch {
    std::int64_t from = 0, to = 0;

    /// Its first half second in which nothing is missing: on a busy machine the next microphone opens later.
    [[nodiscard]] std::int64_t whole(const std::vector<store::Gap>& gaps) const {
        std::int64_t at = from;
        for (const store::Gap& gap : gaps) // in their order
            if (gap.first < at + half && gap.first + gap.length > at) at = gap.first + gap.length;
        return at;
    }
    /// Said by `spoken`, and not by `other`?
    [[nodiscard]] bool isBy(const Pcm& spoken, const Pcm& other, const Pcm& heard,
                            const std::vector<store::Gap>& gaps) const {
        const std::int64_t at = whole(gaps);
        CAPTURE(from, to, at);
        REQUIRE(at + half <= to); // it spoke again before it was swapped once more
        const auto place = static_cast<std::size_t>(at);
        return test::alignCoarsely(spoken, heard, place, half).correlation > 0.85 &&
               test::alignCoarsely(other, heard, place, half).correlation < 0.8;
    }
};

struct Hall {
    SoundServer server;
    Studio studio;
    StatusWatch watch;
    std::shared_ptr<LiveMicrophone> microphone = std::make_shared<LiveMicrophone>();
    Recorder recorder{microphone, {.statusChanged = watch.callback()}};

    bool until(const std::function<bool(const SoundStatus&)>& condition) { return watch.wait(recorder, condition); }
    bool isUsing(const QString& id) {
        return until([&](const SoundStatus& s) { return s.inputs.used == id && !s.microphone; });
    }
    /// Records three more seconds, of which the first may still be what went before.
    Stretch stretch() {
        const auto from = recorder.position() + oneSecond;
        REQUIRE(waitForSample(recorder, from + 2 * oneSecond));
        return {from, from + 2 * oneSecond};
    }
};
} // namespace

TEST_CASE("the chosen microphone is listened to; while it is gone another one is, and that is said") {
    Application app;
    const Pcm all = test::speech(48'000 * 30);
    const Pcm one(all.begin(), all.begin() + 48'000 * 15), two(all.begin() + 48'000 * 15, all.end());
    const QString first = QStringLiteral("first"), second = QStringLiteral("second");
    Hall hall;
    REQUIRE(hall.server.start());
    REQUIRE(hall.server.plugMicrophone(one, first));
    REQUIRE(hall.server.plugMicrophone(two, second));
    REQUIRE(hall.server.makeDefault(first));
    hall.recorder.choose(second);
    hall.recorder.listen();
    REQUIRE(hall.isUsing(second));
    const auto inputs = hall.recorder.status().inputs;
    REQUIRE(inputs.all.size() == 2);
    CHECK_FALSE(inputs.instead);
    CHECK(std::ranges::count(inputs.all, true, &platform::SoundDevice::isDefault) == 1);

    const ThingId clip = ThingId::random();
    Sealing sealing;
    hall.recorder.start(hall.studio.request(clip), sealing.callback());
    const auto chosen = hall.stretch();
    REQUIRE(hall.server.unplugMicrophone(second));
    REQUIRE(hall.isUsing(first));
    CHECK(hall.recorder.status().inputs.instead);
    const auto instead = hall.stretch();
    REQUIRE(hall.server.plugMicrophone(two, second));
    REQUIRE(hall.isUsing(second));
    CHECK_FALSE(hall.recorder.status().inputs.instead);
    const auto again = hall.stretch();
    // Nothing is chosen any more: the default, and the one that becomes it.
    hall.recorder.choose(QString());
    REQUIRE(hall.isUsing(first));
    const auto byDefault = hall.stretch();
    REQUIRE(hall.server.makeDefault(second));
    REQUIRE(hall.isUsing(second));
    const auto nextDefault = hall.stretch();
    hall.recorder.stop();
    const auto sealed = sealing.sealed();
    const Pcm heard = hall.studio.decoded(clip);
    CHECK(static_cast<std::int64_t>(heard.size()) == sealed.samples);
    CHECK(chosen.isBy(two, one, heard, sealed.gaps));
    CHECK(instead.isBy(one, two, heard, sealed.gaps));
    CHECK(again.isBy(two, one, heard, sealed.gaps));
    CHECK(byDefault.isBy(one, two, heard, sealed.gaps));
    CHECK(nextDefault.isBy(two, one, heard, sealed.gaps));
}

TEST_CASE("a microphone that is taken away for a while gives a gap as long as it was away") {
    Application app;
    Hall hall;
    REQUIRE(hall.server.start());
    REQUIRE(hall.server.plugMicrophone(test::speech(48'000 * 30)));
    hall.recorder.listen();
    REQUIRE(hall.isUsing(QStringLiteral("mic")));
    Sealing sealing;
    hall.recorder.start(hall.studio.request(ThingId::random()), sealing.callback());
    const auto now = std::chrono::steady_clock::now;
    using Seconds = std::chrono::duration<double>;
    const auto began = now();
    (void)hall.stretch();
    REQUIRE(hall.server.take(QStringLiteral("mic")));
    REQUIRE(hall.until([](const SoundStatus& s) { return s.microphone == MicrophoneProblem::Silent; }));
    REQUIRE(hall.server.letGo(QStringLiteral("mic")));
    REQUIRE(hall.until([](const SoundStatus& s) { return !s.microphone; }));
    (void)hall.stretch();
    const Seconds atLeast = now() - began;
    hall.recorder.stop();
    const auto sealed = sealing.sealed();
    const Seconds atMost = now() - began;
    REQUIRE(sealed.gaps.size() == 1);
    CHECK(sealed.gaps[0].length > 48'000);
    // The clip is as long as it took, gap and all; what waited in the pipe (0.7 s) came on top of it.
    const double length = static_cast<double>(sealed.samples) / 48'000;
    CHECK(length > atLeast.count() - 0.25);
    CHECK(length < atMost.count() + 0.9);
}

TEST_CASE("an opening that the server did not answer and that was given up leaves nothing behind") {
    Application app;
    SoundServer server;
    REQUIRE(server.start());
    REQUIRE(server.plugMicrophone(test::speech(48'000 * 5)));
    const auto input = platform::makeSoundInput();
    const auto turnUntil = [&](const std::function<bool()>& condition) {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (std::chrono::steady_clock::now() < end) {
            const bool heard = !input->turn(20ms).empty();
            if (condition ? condition() : heard) return true;
        }
        return false;
    };
    const auto isListed = [&] { return input->devices() && !input->devices()->empty(); };
    REQUIRE(turnUntil(isListed));
    server.freeze();
    input->open(QStringLiteral("mic"));
    (void)input->turn(20ms);
    CHECK(input->state() == platform::SoundInput::State::Opening);
    input->open(QStringLiteral("mic")); // once more, as after a while without sound
    (void)input->turn(20ms);
    CHECK_FALSE(input->devices()); // not "none": the server has not said so
    server.thaw();
    REQUIRE(turnUntil(isListed));
    input->open(QStringLiteral("mic"));
    REQUIRE(turnUntil({}));
    CHECK(server.listeners() == 1);
    input->close();
    (void)input->turn(20ms);
    REQUIRE(turnUntil([&] { return server.listeners() == 0; }));
}

TEST_CASE("the microphone comes and goes, and recording goes on by itself") {
    Application app;
    SoundServer server;
    REQUIRE(server.start());
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
