// What is kept of the sound outside the turns' clips: the 10 s before a call, and the time between two turns.
#include "support/view.h"

using namespace ln;
using namespace ln::view;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::eventually;
using test::ViewTablet;

namespace {
/// A meeting with two who wait; the hall was told that it is recorded.
struct Floor {
    ViewTablet here{ViewTablet::Sound::Tone};
    FloorView& floor;

    explicit Floor(bool announced = true) : floor(prepare(here, announced)) {}
    static FloorView& prepare(ViewTablet& here, bool announced) {
        here.meeting();
        here.registerSpeaker(u"Thân Thị Mai"_s);
        here.registerSpeaker(u"Giáp Văn Nam"_s);
        if (announced) here.tablet->floor()->announceRecording();
        here.settle();
        return *here.tablet->floor();
    }
    void hear(std::chrono::milliseconds span) {
        here.hall.pass(span);
        here.mic->hear(span);
    }
    void call() {
        floor.callNext();
        here.settle();
    }
    void end() {
        floor.endTurn();
        here.settle();
    }
    [[nodiscard]] std::vector<Thing> clips() const {
        auto clips = here.tablet->reader().all(Kind::Clip, here.tablet->current().space());
        std::ranges::sort(clips, {}, [](const Thing& clip) { return clip.integer(u"started_at"); });
        return clips;
    }
    [[nodiscard]] qint64 seconds(std::size_t clip) const { return clips().at(clip).integer(u"samples") / 48'000; }
};
} // namespace

TEST_CASE("The 10 s before a call are in the clip, and it says when it began") {
    Floor hall;
    CHECK(hall.floor.keepingText().contains(u"10 giây"_s));
    hall.hear(12s);
    const WallTime called = hall.here.hall.clock()();
    hall.call();
    CHECK(hall.floor.keepingText().isEmpty());
    hall.hear(3s);
    hall.end();
    REQUIRE(hall.clips().size() == 1);
    CHECK(hall.seconds(0) == 13);
    CHECK(hall.clips()[0].integer(u"started_at") == (called - 10s).time_since_epoch().count());
    // The second reaches back to the end of the first, and not into it.
    hall.hear(4s);
    hall.call();
    hall.hear(1s);
    hall.end();
    CHECK(hall.seconds(1) == 5);
}

TEST_CASE("A line that is written at once has its place in the turn, not in the pre-roll") {
    Floor hall;
    hall.hear(12s);
    hall.call();
    hall.hear(2s);
    hall.floor.setDraft(u"Đề nghị hỗ trợ xi măng"_s);
    hall.floor.commitLine();
    hall.here.settle();
    CHECK(test::column(hall.floor.lines(), "stamp") == QStringList{u"00:02"_s});
    // Half a minute back is before the turn began: it says so by the turn's start, and the mark is at the clip's.
    hall.floor.markBack();
    hall.here.settle();
    const auto marks = hall.here.tablet->reader().all(Kind::Mark, hall.here.tablet->current().space());
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].integer(u"sample") == 0);
}

TEST_CASE("No moment is lost between a turn that is ended and the next call's pre-roll, while the end is being saved") {
    Floor hall;
    hall.hear(12s);
    hall.call();
    hall.hear(2s);
    hall.floor.endTurn();
    hall.hear(3s); // the end is not in the store yet
    hall.here.settle();
    hall.call();
    hall.hear(1s);
    hall.end();
    CHECK(hall.seconds(0) == 12);
    CHECK(hall.seconds(1) == 4);
}

TEST_CASE("A turn's end that is taken back after the speaker's wish keeps nothing either") {
    Floor hall;
    hall.call();
    hall.hear(2s);
    hall.floor.toggleRecording();
    hall.here.settle();
    hall.end();
    hall.here.tablet->undoStack()->undo();
    hall.here.settle();
    REQUIRE(hall.floor.hasTurn());
    CHECK_FALSE(hall.floor.recording());
    hall.hear(5s);
    hall.floor.toggleRecording();
    hall.here.settle();
    hall.hear(1s);
    hall.end();
    CHECK(hall.seconds(1) == 1);
}

TEST_CASE("Without a microphone it is not said that anything is kept") {
    Floor hall;
    CHECK_FALSE(hall.floor.keepingText().isEmpty());
    hall.here.mic->unplug();
    REQUIRE(eventually([&] { return hall.floor.keepingText().isEmpty(); }));
}

TEST_CASE("Before the hall was told, nothing is kept") {
    Floor hall(false);
    CHECK(hall.floor.keepingText().isEmpty());
    hall.hear(12s);
    SECTION("and a call then begins with itself") {
        hall.call();
        hall.hear(2s);
        hall.end();
        CHECK(hall.seconds(0) == 2);
    }
    SECTION("nor does what was heard before count once it is told") {
        hall.floor.announceRecording();
        hall.here.settle();
        hall.hear(3s);
        hall.call();
        hall.hear(2s);
        hall.end();
        CHECK(hall.seconds(0) == 5);
    }
}

TEST_CASE("The pre-roll can be switched off, and stays off") {
    Floor hall;
    hall.here.tablet->soundHabits()->setPreRoll(false);
    hall.here.settle();
    CHECK(hall.floor.keepingText().isEmpty());
    hall.hear(12s);
    hall.call();
    hall.hear(2s);
    hall.end();
    CHECK(hall.seconds(0) == 2);
    hall.here.close();
    hall.here.open();
    CHECK_FALSE(hall.here.tablet->soundHabits()->preRoll());
    CHECK(hall.here.tablet->floor()->keepingText().isEmpty());
}

TEST_CASE("A speaker's wish not to be recorded keeps what came before and nothing from then on") {
    Floor hall;
    hall.hear(12s);
    hall.call();
    hall.hear(2s);
    hall.floor.toggleRecording();
    hall.here.settle();
    // Whoever wished it: the secretary may have stopped it by herself.
    CHECK(hall.floor.keepingText().startsWith(u"Đã dừng ghi; không giữ lại gì"_s));
    hall.hear(5s);
    SECTION("until it is taken up again") {
        hall.floor.toggleRecording();
        hall.here.settle();
        hall.hear(1s);
        hall.end();
        CHECK(hall.seconds(0) == 12);
        CHECK(hall.seconds(1) == 1);
    }
    SECTION("also after a restart") {
        hall.here.kill();
        hall.here.open();
        FloorView& floor = *hall.here.tablet->floor();
        CHECK_FALSE(floor.recording());
        hall.hear(5s);
        floor.toggleRecording();
        hall.here.settle();
        hall.hear(1s);
        floor.endTurn();
        hall.here.settle();
        CHECK(hall.seconds(1) == 1);
    }
    SECTION("until the turn is over: then the next 10 s may be kept, and none of the pause") {
        hall.end();
        hall.hear(3s);
        hall.call();
        hall.hear(1s);
        hall.end();
        CHECK(hall.seconds(1) == 4);
    }
}

TEST_CASE("The time between two turns is kept when that is wished") {
    Floor hall;
    hall.here.tablet->soundHabits()->setBetween(true);
    hall.here.settle();
    hall.call();
    hall.hear(2s);
    hall.end();
    CHECK_FALSE(hall.floor.hasTurn());
    CHECK(hall.floor.recordingBetween());
    CHECK(hall.here.tablet->shell()->recording());
    CHECK(hall.floor.keepingText().contains(u"giữa hai lượt"_s));
    hall.hear(20s);
    SECTION("until the next one is called, whose clip begins with the same sample") {
        hall.call();
        CHECK_FALSE(hall.floor.recordingBetween());
        hall.hear(3s);
        hall.here.tablet->soundHabits()->setBetween(false);
        hall.end();
        CHECK(hall.seconds(0) == 22);
        CHECK(hall.seconds(1) == 3);
    }
    SECTION("or it is stopped by hand, and nothing before that goes into the next clip") {
        hall.floor.stopBetween();
        hall.here.settle();
        CHECK_FALSE(hall.here.tablet->shell()->recording());
        CHECK(hall.seconds(0) == 22);
        hall.hear(2s);
        hall.call();
        hall.hear(1s);
        hall.here.tablet->soundHabits()->setBetween(false);
        hall.end();
        CHECK(hall.seconds(1) == 3);
    }
    SECTION("or the meeting is closed") {
        hall.here.tablet->meetings()->close();
        hall.here.settle();
        CHECK_FALSE(hall.here.tablet->shell()->recording());
        CHECK(hall.seconds(0) == 22);
    }
    SECTION("or the turn's end is taken back: its clip goes on") {
        hall.here.tablet->undoStack()->undo();
        hall.here.settle();
        REQUIRE(hall.floor.hasTurn());
        CHECK(hall.floor.recording());
        hall.hear(1s);
        hall.here.tablet->soundHabits()->setBetween(false);
        hall.end();
        CHECK(hall.clips().size() == 1);
        CHECK(hall.seconds(0) == 23);
    }
}
