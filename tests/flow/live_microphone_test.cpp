// Which microphone is listened to, and what a clip is like when that one comes, goes and sleeps.
#include "audio/live_microphone.h"
#include "support/scripted_input.h"
#include "support/sound.h"

using namespace ln;
using namespace ln::audio;
using namespace std::chrono_literals;
using test::Pcm;
using test::ScriptedRoom;
using test::Sealing;
using test::StatusWatch;
using test::Studio;

namespace {
const platform::SoundDevice builtIn{.id = QStringLiteral("built-in"), .name = QStringLiteral("Micrô của máy")};
const platform::SoundDevice table{.id = QStringLiteral("usb-table"), .name = QStringLiteral("Micrô để bàn")};
platform::SoundDevice asDefault(platform::SoundDevice device) {
    device.isDefault = true;
    return device;
}

struct Listening {
    ScriptedRoom room;
    Studio studio;
    StatusWatch watch;
    Recorder recorder{
        std::make_shared<LiveMicrophone>([this] { return room.makeInput(); }, [this] { return room.now(); }),
        {.statusChanged = watch.callback()}};

    bool until(const std::function<bool(const SoundStatus&)>& condition) { return watch.wait(recorder, condition); }
    /// What becomes of a turn in the middle of which something happens to the microphone.
    auto recordAround(const Pcm& spoken, const ThingId& clip, const std::function<void()>& happens) {
        recorder.listen();
        room.put({asDefault(builtIn)});
        Sealing sealing;
        recorder.start(studio.request(clip), sealing.callback());
        room.speak(std::span(spoken).first(spoken.size() / 2));
        happens();
        room.speak(std::span(spoken).subspan(spoken.size() / 2));
        recorder.stop();
        return sealing.sealed();
    }
};
bool near(std::int64_t samples, double seconds) {
    return std::abs(static_cast<double>(samples) - seconds * 48'000) <= 480; // 10 ms
}
} // namespace

TEST_CASE("the tablet sleeps for a minute in the middle of a turn") {
    Listening here;
    const Pcm spoken = test::speech(48'000 * 8);
    const ThingId clip = ThingId::random();
    const auto sealed = here.recordAround(spoken, clip, [&] { here.room.sleep(60s); });
    REQUIRE(sealed.gaps.size() == 1);
    CHECK(sealed.gaps[0].first == 48'000 * 4);
    CHECK(near(sealed.gaps[0].length, 60));
    CHECK(sealed.samples == 48'000 * 8 + sealed.gaps[0].length);
    // What was said after it is found where it was said.
    const Pcm heard = here.studio.decoded(clip);
    const std::ptrdiff_t lag = -sealed.gaps[0].length;
    const auto after = test::align(spoken, heard, 48'000 * 66, 24'000, lag - 500, lag + 500);
    CAPTURE(after.lag, after.correlation);
    CHECK(std::abs(after.lag - lag) <= 48);
    CHECK(after.correlation > 0.85);
}

TEST_CASE("what the system itself lost is a gap, however short, where it was lost") {
    Listening here;
    const Pcm spoken = test::speech(48'000 * 4);
    const auto sealed = here.recordAround(spoken, ThingId::random(), [&] { here.room.lose(150ms); });
    REQUIRE(sealed.gaps.size() == 1);
    CHECK(sealed.gaps[0].first == 48'000 * 2);
    CHECK(near(sealed.gaps[0].length, 0.15));
    CHECK(sealed.samples == 48'000 * 4 + sealed.gaps[0].length);
    CHECK_FALSE(here.recorder.status().microphone);
}

TEST_CASE("the default is followed while nothing was chosen, and each change is a gap") {
    Listening here;
    here.recorder.listen();
    here.room.put({asDefault(builtIn), table});
    CHECK(here.room.open() == builtIn.id);
    const Pcm spoken = test::speech(48'000 * 2);
    Sealing sealing;
    here.recorder.start(here.studio.request(ThingId::random()), sealing.callback());
    here.room.speak(spoken);
    here.room.put({builtIn, asDefault(table)});
    CHECK(here.room.open() == table.id);
    CHECK(here.recorder.status().inputs.used == table.id);
    CHECK_FALSE(here.recorder.status().inputs.instead);
    here.room.sleep(250ms); // what opening takes
    here.room.speak(spoken);
    here.recorder.stop();
    const auto sealed = sealing.sealed();
    REQUIRE(sealed.gaps.size() == 1);
    CHECK(sealed.gaps[0].first == 48'000 * 2);
    CHECK(near(sealed.gaps[0].length, 0.25));
    CHECK_FALSE(here.recorder.status().microphone);
}

TEST_CASE("the chosen microphone is the one, whatever the default; without it another one does and that is said") {
    Listening here;
    here.recorder.choose(table.id);
    here.recorder.listen();
    here.room.put({asDefault(builtIn), table});
    CHECK(here.room.open() == table.id);
    CHECK(here.recorder.status().inputs ==
          MicrophoneInputs{.all = {{.id = builtIn.id, .name = builtIn.name, .isDefault = true},
                                   {.id = table.id, .name = table.name}},
                           .used = table.id});
    const Pcm spoken = test::speech(48'000);
    Sealing sealing;
    here.recorder.start(here.studio.request(ThingId::random()), sealing.callback());
    here.room.speak(spoken);
    here.room.put({asDefault(builtIn)});
    CHECK(here.room.open() == builtIn.id);
    CHECK(here.recorder.status().inputs.instead);
    here.room.speak(spoken);
    CHECK_FALSE(here.recorder.status().microphone);
    // It is plugged in again.
    here.room.put({asDefault(builtIn), table});
    CHECK(here.room.open() == table.id);
    CHECK_FALSE(here.recorder.status().inputs.instead);
    here.room.speak(spoken);
    // Another choice holds at once; none means the default.
    here.recorder.choose(QString());
    CHECK(here.until([](const SoundStatus& s) { return s.inputs.used == builtIn.id; }));
    here.room.speak(spoken);
    here.recorder.stop();
    CHECK(sealing.sealed().samples >= 48'000 * 4);
}

TEST_CASE("no microphone, a taken one and a mute one are three things, and each passes") {
    Listening here;
    here.recorder.listen();
    here.room.put({});
    CHECK(here.recorder.status().microphone == MicrophoneProblem::Missing);
    CHECK(here.recorder.status().inputs == MicrophoneInputs{});
    const Pcm spoken = test::speech(48'000);
    here.room.put({builtIn}); // none is the default: the first one does
    here.room.speak(spoken);
    CHECK_FALSE(here.recorder.status().microphone);
    // Another program takes it, and gives it back.
    Sealing sealing;
    here.recorder.start(here.studio.request(ThingId::random()), sealing.callback());
    here.room.speak(spoken);
    here.room.breakOpen();
    CHECK(here.recorder.status().microphone == MicrophoneProblem::NotReady);
    here.room.sleep(5s);
    here.room.repair();
    here.room.speak(spoken);
    CHECK_FALSE(here.recorder.status().microphone);
    // It is open and says nothing: seen by the machine's own clock, whatever the scripted one says.
    REQUIRE(here.until([](const SoundStatus& s) { return s.microphone == MicrophoneProblem::Silent; }));
    here.room.sleep(7s);
    here.room.speak(spoken);
    CHECK_FALSE(here.recorder.status().microphone);
    here.recorder.stop();
    const auto sealed = sealing.sealed();
    REQUIRE(sealed.gaps.size() == 2);
    CHECK(near(sealed.gaps[0].length, 5));
    CHECK(near(sealed.gaps[1].length, 7));
    CHECK(near(sealed.samples, 15));
}

TEST_CASE("after it is closed nothing is heard any more, and it can be opened again") {
    Listening here;
    const Pcm spoken = test::speech(48'000);
    here.recorder.listen();
    here.room.put({asDefault(builtIn)});
    here.room.speak(spoken);
    const auto levels = here.recorder.meter().peaks().count();
    CHECK(levels >= 50);
    here.recorder.rest();
    CHECK(here.room.open().isEmpty());
    here.recorder.listen();
    here.room.speak(spoken);
    CHECK(here.room.open() == builtIn.id);
    CHECK(here.recorder.meter().peaks().count() > levels);
    CHECK_FALSE(here.recorder.status().microphone);
}
