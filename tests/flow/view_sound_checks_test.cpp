// What threatens the recording is said; and the ten seconds that are tried before the meeting.
#include "support/view.h"
#include <QDir>
#include <catch2/generators/catch_generators.hpp>

using namespace ln;
using namespace ln::view;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::eventually;
using test::ViewTablet;

namespace {
struct Turn {
    ViewTablet here{ViewTablet::Sound::Tone};
    SoundWarnings& warnings;

    Turn() : warnings(prepare(here)) {}
    static SoundWarnings& prepare(ViewTablet& here) {
        here.meeting();
        here.registerSpeaker(u"Thân Thị Mai"_s);
        here.tablet->floor()->callNext();
        here.settle();
        return *here.tablet->soundWarnings();
    }
    bool says(const QString& word) {
        return eventually([&] { return warnings.word() == word; });
    }
};
} // namespace

TEST_CASE("A turn that goes well is not warned of") {
    Turn turn;
    turn.here.mic->hear(20s);
    turn.here.settle();
    CHECK(turn.warnings.word().isEmpty());
    CHECK(turn.warnings.alarm().isEmpty());
}

TEST_CASE("A dead microphone is an alarm in a turn, until something is heard") {
    Turn turn;
    turn.here.mic->hear(3s, 0);
    REQUIRE(turn.says(u"Micrô câm"_s));
    CHECK(turn.warnings.alarm().contains(u"tắt tiếng"_s));
    CHECK(turn.warnings.tone() == Tone::Rec);
    turn.here.mic->hear(100ms);
    REQUIRE(turn.says(QString()));
    CHECK(turn.warnings.alarm().isEmpty());
}

TEST_CASE("Sound too low or cut off is a warning, not an alarm") {
    Turn turn;
    SECTION("too low") {
        turn.here.mic->hear(15s, 60);
        REQUIRE(turn.says(u"Tiếng quá nhỏ"_s));
    }
    SECTION("cut off") {
        turn.here.mic->hear(1s, 32'767);
        REQUIRE(turn.says(u"Tiếng bị vỡ"_s));
    }
    CHECK_FALSE(turn.warnings.notice().isEmpty());
    CHECK(turn.warnings.alarm().isEmpty());
}

TEST_CASE("A microphone that goes is an alarm in a turn, and over when it is back") {
    Turn turn;
    turn.here.mic->unplug();
    REQUIRE(turn.says(u"Mất micrô"_s));
    CHECK_FALSE(turn.warnings.alarm().isEmpty());
    turn.here.mic->plugIn();
    REQUIRE(turn.says(QString()));
}

TEST_CASE("Less than half an hour of room, and a battery below 15 %, are said when they are looked at") {
    Turn turn;
    *turn.here.room = 6'000'000; // 24 minutes
    turn.here.battery->set(platform::BatteryLevel{.percent = 12, .charging = false});
    // Looked at when a meeting is opened, and every 10 s.
    const QString id = turn.here.tablet->current().id().toHex();
    turn.here.close();
    turn.here.open();
    SoundWarnings& warnings = *turn.here.tablet->soundWarnings();
    REQUIRE(eventually([&] { return warnings.notice().contains(u"12 %"_s); }));
    CHECK(warnings.word() == u"Chỉ còn ghi được 24 phút"_s);
    CHECK(warnings.notice().contains(u"Hãy xóa bớt tệp khác"_s));
    CHECK(warnings.alarm().isEmpty());
    // Neither half an hour of room nor a battery that is being charged is a warning.
    *turn.here.room = 7'600'000;
    turn.here.battery->set(platform::BatteryLevel{.percent = 12, .charging = true});
    REQUIRE(eventually([&] { return warnings.notice().isEmpty(); }));
}

TEST_CASE("Ten seconds are tried, judged, and leave nothing behind") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    MicrophoneTest& trial = *here.tablet->microphoneTest();
    const QDir folder(here.tablet->store().options().folder + u"/microphone-test"_s);
    trial.start();
    REQUIRE(trial.recording());
    CHECK_FALSE(here.tablet->shell()->recording());
    CHECK(folder.exists());
    SECTION("words with pauses are good") {
        for (int i = 0; i < 7; ++i) {
            here.mic->hear(1s, 3000);
            here.mic->hear(500ms, 20);
        }
        REQUIRE(eventually([&] { return !trial.busy(); }));
        CHECK(trial.verdict() == u"Tốt: nghe rõ"_s);
        CHECK(trial.tone() == Tone::Done);
        CHECK(trial.canPlay());
    }
    SECTION("nothing at all is a dead microphone") {
        here.mic->hear(10s, 0);
        REQUIRE(eventually([&] { return !trial.busy(); }));
        CHECK(trial.verdict() == u"Micrô câm"_s);
    }
    SECTION("a hum is not speech") {
        here.mic->hear(10s, 3000);
        REQUIRE(eventually([&] { return !trial.busy(); }));
        CHECK(trial.verdict() == u"Quá ồn"_s);
    }
    SECTION("low words are too low, and a quiet room is nobody speaking") {
        const std::int16_t loud = GENERATE(std::int16_t{120}, std::int16_t{12});
        for (int i = 0; i < 7; ++i) {
            here.mic->hear(1s, loud);
            here.mic->hear(500ms, 10);
        }
        REQUIRE(eventually([&] { return !trial.busy(); }));
        CHECK(trial.verdict() == (loud == 120 ? u"Tiếng quá nhỏ"_s : u"Không nghe thấy ai nói"_s));
    }
    SECTION("a turn that is called in between ends it, and has its own sound alone") {
        here.mic->hear(3s, 3000);
        here.registerSpeaker(u"Thân Thị Mai"_s);
        here.tablet->floor()->callNext();
        here.settle();
        CHECK(here.tablet->shell()->recording());
        here.mic->hear(2s);
        here.tablet->floor()->endTurn();
        here.settle();
        const auto clips = here.tablet->reader().all(Kind::Clip, here.tablet->current().space());
        REQUIRE(clips.size() == 1);
        CHECK(clips[0].integer(u"samples") == 2 * 48'000);
        REQUIRE(eventually([&] { return !trial.busy(); }));
        CHECK_FALSE(trial.verdict().isEmpty());
    }
    CHECK(here.tablet->reader().all(Kind::Clip, here.tablet->current().space()).size() <= 1);
    here.close();
    CHECK_FALSE(folder.exists());
}

TEST_CASE("Without a microphone, and in a turn, the trial says why not") {
    SECTION("no microphone") {
        ViewTablet here;
        here.meeting();
        here.tablet->microphoneTest()->start();
        CHECK_FALSE(here.tablet->microphoneTest()->busy());
        CHECK(here.tablet->microphoneTest()->detail() == u"Máy này không có micrô."_s);
    }
    SECTION("in a turn") {
        Turn turn;
        turn.here.tablet->microphoneTest()->start();
        CHECK_FALSE(turn.here.tablet->microphoneTest()->busy());
        CHECK(turn.here.tablet->microphoneTest()->detail().contains(u"lượt"_s));
        CHECK(turn.here.tablet->shell()->recording());
        // Only as long as it is true.
        turn.here.tablet->floor()->endTurn();
        turn.here.settle();
        CHECK(turn.here.tablet->microphoneTest()->verdict() == QString());
        CHECK(turn.here.tablet->microphoneTest()->detail() == QString());
    }
    SECTION("a microphone that comes back") {
        ViewTablet here(ViewTablet::Sound::Unplugged);
        here.meeting();
        MicrophoneTest& trial = *here.tablet->microphoneTest();
        REQUIRE(eventually([&] { return !here.tablet->shell()->soundAvailable(); }));
        trial.start();
        CHECK_FALSE(trial.verdict().isEmpty());
        here.mic->plugIn();
        CHECK(eventually([&] { return trial.verdict().isEmpty(); }));
    }
    SECTION("the page is left") {
        ViewTablet here;
        here.meeting();
        here.tablet->microphoneTest()->start();
        CHECK_FALSE(here.tablet->microphoneTest()->verdict().isEmpty());
        here.tablet->microphoneTest()->stop();
        CHECK(here.tablet->microphoneTest()->verdict() == QString());
    }
}
