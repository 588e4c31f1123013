#include "support/sound.h"

using namespace ln;
using namespace ln::audio;
using test::Pcm;
using test::ScriptedMicrophone;
using test::Sealing;
using test::Studio;

namespace {
constexpr std::size_t second = 48'000;

/// A recorder that keeps 10 s from `kept` on, with a clip made of what is spoken.
struct Desk {
    Studio studio;
    std::shared_ptr<ScriptedMicrophone> microphone = std::make_shared<ScriptedMicrophone>();
    Recorder recorder{microphone, {}};
    Pcm spoken = test::speech(60 * second);
    std::size_t said = 0;

    Desk() { recorder.listen(); }
    void say(std::size_t seconds) {
        microphone->hearAll(std::span(spoken).subspan(said, seconds * second));
        said += seconds * second;
    }
    /// A clip of so many seconds more. Gives how long before now it began.
    std::int64_t clip(std::size_t seconds) {
        Sealing sealing;
        id = ThingId::random();
        const std::size_t now = said;
        const std::int64_t lead = recorder.start(studio.request(id), sealing.callback());
        say(seconds);
        CHECK(recorder.position() == static_cast<std::int64_t>(seconds * second) + lead);
        recorder.stop();
        const auto sealed = sealing.sealed();
        CHECK(sealed.samples == static_cast<std::int64_t>(seconds * second) + lead);
        CHECK(sealed.gaps.empty());
        // Its sound is what was said from there on, to the sample.
        const Pcm heard = studio.decoded(id);
        const auto from = static_cast<std::int64_t>(now) - lead;
        for (const std::size_t at : {second / 2, heard.size() - second}) {
            const auto best = test::align(spoken, heard, at, second / 2, from - 100, from + 100);
            CAPTURE(lead, at, best.lag, best.correlation);
            CHECK(std::abs(best.lag - from) <= 48);
            CHECK(best.correlation > 0.85);
        }
        return lead;
    }
    ThingId id;
};
} // namespace

TEST_CASE("a clip begins with the 10 s before it, once they are kept") {
    Desk desk;
    desk.say(12);
    CHECK(desk.recorder.preRoll() == 0);
    desk.recorder.keepBefore(10 * second);
    CHECK(desk.recorder.preRoll() == 0); // what was heard before does not count
    desk.say(4);
    CHECK(desk.recorder.preRoll() == 4 * second);
    SECTION("less, when they were kept for less") {
        CHECK(desk.clip(3) == 4 * second);
    }
    SECTION("and no more") {
        desk.say(14);
        CHECK(desk.recorder.preRoll() == 10 * second);
        CHECK(desk.clip(3) == 10 * second);
    }
}

TEST_CASE("the pre-roll never reaches into the clip before: no sample is in two") {
    Desk desk;
    desk.recorder.keepBefore(10 * second);
    desk.say(11);
    CHECK(desk.clip(3) == 10 * second);
    desk.say(6);
    CHECK(desk.clip(2) == 6 * second);
    CHECK(desk.clip(2) == 0);
}

TEST_CASE("a pause empties the pre-roll, and nothing of it comes into a later clip") {
    Desk desk;
    desk.recorder.keepBefore(10 * second);
    desk.say(11);
    CHECK(desk.clip(3) == 10 * second);
    SECTION("taken up at once") {
        desk.recorder.forgetHeard();
        CHECK(desk.clip(2) == 0);
    }
    SECTION("not kept for a while") {
        desk.recorder.forgetHeard();
        desk.recorder.keepBefore(0);
        desk.say(5);
        CHECK(desk.recorder.preRoll() == 0);
        desk.recorder.keepBefore(10 * second);
        desk.say(2);
        CHECK(desk.clip(2) == 2 * second);
    }
    SECTION("kept again at once") {
        desk.say(3);
        desk.recorder.forgetHeard();
        desk.say(1);
        CHECK(desk.clip(2) == 1 * second);
    }
}

TEST_CASE("a gap in what was kept is silence in the clip, and listed") {
    Desk desk;
    desk.recorder.keepBefore(10 * second);
    desk.say(3);
    desk.microphone->sink().missed(2 * second);
    desk.say(1);
    Sealing sealing;
    const ThingId clip = ThingId::random();
    CHECK(desk.recorder.start(desk.studio.request(clip), sealing.callback()) == 6 * second);
    desk.say(1);
    desk.recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK(sealed.samples == 7 * second);
    REQUIRE(sealed.gaps.size() == 1);
    CHECK(sealed.gaps[0] == store::Gap{3 * second, 2 * second});
}

TEST_CASE("the meter holds a peak for a second and a half") {
    Desk desk;
    desk.microphone->hearAll(Pcm(480, 30'000));
    desk.microphone->hearAll(Pcm(second, 0));
    CHECK(desk.recorder.meter().peak() > 0.9);
    CHECK(desk.recorder.meter().level() < 0.1);
    desk.microphone->hearAll(Pcm(second, 0));
    CHECK(desk.recorder.meter().peak() < 0.1);
}

TEST_CASE("what is wrong with the level is in the recorder's status") {
    Desk desk;
    desk.microphone->hearAll(Pcm(3 * second, 0));
    CHECK(desk.recorder.status().level == LevelProblem::Dead);
    desk.say(1);
    CHECK_FALSE(desk.recorder.status().level);
    desk.recorder.rest();
    CHECK_FALSE(desk.recorder.status().level);
}
