#include "support/carry.h"

// Two desks of one meeting that do not hear of each other for a while, and both move the floor.

namespace ln::test {
using view::FloorView;
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

namespace {
struct TwoDesks {
    explicit TwoDesks(const QStringList& names) {
        meeting = here.meeting();
        space = spaceOf(meeting);
        for (const QString& name : names) here.registerSpeaker(name);
        carry(space, here, other);
        other.tablet->meetings()->open(meeting.toHex());
        other.tablet->meetings()->setDesk(u"b"_s);
        other.settle();
    }
    /// They hear of each other again, in both directions until nothing is new.
    void meet() {
        for (int round = 0; round < 2; ++round) {
            carry(space, here, other);
            carry(space, other, here);
        }
        for (const Kind kind : {Kind::Turn, Kind::Registration, Kind::Meeting})
            for (const Thing& one : here.tablet->reader().all(kind, space)) CHECK(other.tablet->reader().thing(one.id)->fields == one.fields);
    }
    static void next(ViewTablet& at) {
        at.hall.pass(10s);
        at.tablet->floor()->callNext();
        at.settle();
        REQUIRE(at.tablet->floor()->hasTurn());
    }
    static void end(ViewTablet& at) {
        at.hall.pass(10s);
        at.tablet->floor()->endTurn();
        at.settle();
    }
    [[nodiscard]] ThingId turn(const ViewTablet& at) const { return at.tablet->current().turn()->id; }
    [[nodiscard]] Thing thing(const ThingId& id) const {
        const auto found = here.tablet->reader().thing(id);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString stateOf(const ThingId& turn) const { return thing(*thing(turn).thing(u"registration")).text(u"state"); }

    ViewTablet here{Sound::Tone}, other{Sound::Tone};
    ThingId meeting;
    SpaceId space;
};
} // namespace

TEST_CASE("two desks call at once: the turn that lost the floor is ended once, by the desk that called it, and its sound is kept") {
    TwoDesks hall({u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    FloorView& floor = *hall.here.tablet->floor();
    TwoDesks::next(hall.here);
    const ThingId lost = hall.turn(hall.here);
    hall.here.mic->hear(3s);
    hall.other.hall.pass(1min);
    hall.other.tablet->floor()->call(hall.other.tablet->floor()->queue()->idAt(1));
    hall.other.settle();
    const ThingId won = hall.turn(hall.other);
    hall.meet();

    CHECK(hall.turn(hall.here) == won);
    CHECK(floor.speakerName() == u"Lê Thị Oanh"_s);
    CHECK_FALSE(floor.recording());
    CHECK(hall.other.tablet->floor()->recording());
    CHECK(hall.thing(lost).has(u"ended_at"));
    CHECK_FALSE(hall.thing(won).has(u"ended_at"));
    CHECK(hall.stateOf(lost) == u"spoken"_s);
    CHECK(hall.stateOf(won) == u"called"_s);
    CHECK(hall.here.tablet->reader().history(lost, u"ended_at"_s).size() == 1);
    CHECK(hall.here.tablet->reader().conflicts(lost).empty());
    for (const Thing& clip : hall.here.tablet->reader().referring(Kind::Clip, "turn", lost)) CHECK(clip.integer(u"samples") == 3 * 48'000);
    // It is nothing that the secretary did: what can be taken back is still the call.
    CHECK(hall.here.tablet->undoStack()->undoName() == u"Mời phát biểu"_s);
}

TEST_CASE("two desks that call the same person at once: the turn that is left ends as the person's turn") {
    TwoDesks hall({u"Phạm Quang Huy"_s});
    TwoDesks::next(hall.here);
    const ThingId lost = hall.turn(hall.here);
    hall.other.hall.pass(1min);
    TwoDesks::next(hall.other);
    const ThingId won = hall.turn(hall.other);
    hall.meet();
    CHECK(hall.thing(lost).has(u"ended_at"));
    CHECK(hall.stateOf(won) == u"called"_s);
    CHECK(hall.here.tablet->floor()->speakerName() == u"Phạm Quang Huy"_s);
    TwoDesks::end(hall.other);
    hall.meet();
    CHECK(hall.stateOf(won) == u"spoken"_s);
    CHECK(hall.here.tablet->reader().history(lost, u"ended_at"_s).size() == 1);
}

TEST_CASE("a desk that ends an earlier turn too late does not take the floor from who speaks: sound, clip and line go on") {
    TwoDesks hall({u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    TwoDesks::next(hall.here);
    hall.meet();
    REQUIRE(hall.other.tablet->floor()->hasTurn());
    TwoDesks::next(hall.here);
    const ThingId speaking = hall.turn(hall.here);
    hall.here.mic->hear(2s);
    hall.here.tablet->floor()->setDraft(u"Đường vào thôn"_s);
    hall.other.hall.pass(1min);
    TwoDesks::end(hall.other);
    hall.meet();

    FloorView& floor = *hall.here.tablet->floor();
    REQUIRE(floor.hasTurn());
    CHECK(hall.turn(hall.here) == speaking);
    CHECK(hall.turn(hall.other) == speaking);
    CHECK(hall.other.tablet->floor()->speakerName() == u"Lê Thị Oanh"_s);
    CHECK(floor.recording());
    CHECK(floor.draft() == u"Đường vào thôn"_s);
    hall.here.mic->hear(2s);
    TwoDesks::end(hall.here);
    hall.meet();
    const auto clips = hall.here.tablet->reader().referring(Kind::Clip, "turn", speaking);
    REQUIRE(clips.size() == 1);
    CHECK(clips.front().integer(u"samples") == 4 * 48'000);
    CHECK_FALSE(hall.other.tablet->floor()->hasTurn());
}

TEST_CASE("a turn that lost the floor while its tablet was off is ended when that tablet hears of it") {
    TwoDesks hall({u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    TwoDesks::next(hall.here);
    const ThingId lost = hall.turn(hall.here);
    hall.other.hall.pass(1min);
    hall.other.tablet->floor()->call(hall.other.tablet->floor()->queue()->idAt(1));
    hall.other.settle();
    TwoDesks::end(hall.other);
    hall.here.kill();
    hall.here.open();
    CHECK(hall.turn(hall.here) == lost);
    hall.meet();
    CHECK_FALSE(hall.here.tablet->floor()->hasTurn());
    CHECK_FALSE(hall.here.tablet->floor()->recording());
    CHECK(hall.thing(lost).has(u"ended_at"));
    CHECK(hall.stateOf(lost) == u"spoken"_s);
    CHECK(hall.here.tablet->reader().history(lost, u"ended_at"_s).size() == 1);
}

TEST_CASE("a desk that closes the meeting without having heard of who speaks does not cut the sound: the desk that called ends the turn") {
    TwoDesks hall({u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    SECTION("when it had an earlier turn before it") {
        TwoDesks::next(hall.here);
        hall.meet();
    }
    SECTION("when it had none") {}
    TwoDesks::next(hall.here);
    const ThingId speaking = hall.turn(hall.here);
    hall.other.hall.pass(1min);
    hall.other.tablet->meetings()->close();
    hall.other.settle();
    hall.meet();
    CHECK(hall.here.tablet->current().closed());
    REQUIRE(hall.here.tablet->floor()->hasTurn());
    CHECK(hall.turn(hall.here) == speaking);
    CHECK(hall.here.tablet->floor()->recording());
    TwoDesks::end(hall.here);
    hall.meet();
    CHECK(hall.thing(speaking).has(u"ended_at"));
    CHECK(hall.stateOf(speaking) == u"spoken"_s);
    CHECK_FALSE(hall.other.tablet->floor()->hasTurn());
    CHECK(hall.other.tablet->current().closed());
}

TEST_CASE("a floor that came to a turn which has ended can be taken from it, and its end stays what it was") {
    TwoDesks hall({u"Phạm Quang Huy"_s});
    TwoDesks::next(hall.here);
    const ThingId turn = hall.turn(hall.here);
    TwoDesks::end(hall.here);
    const QCborValue ended = hall.thing(turn).fields.at(u"ended_at"_s);
    // As when one desk took something back while another ended the turn.
    hall.other.hall.pass(1min);
    carry(hall.space, hall.here, hall.other);
    hall.other.tablet->commands().run({SetFields{Kind::Meeting, hall.meeting, hall.space, {{u"current_turn"_s, toValue(turn)}}}});
    hall.other.settle();
    hall.meet();
    REQUIRE(hall.here.tablet->floor()->hasTurn());
    TwoDesks::end(hall.here);
    hall.meet();
    CHECK_FALSE(hall.here.tablet->floor()->hasTurn());
    CHECK_FALSE(hall.other.tablet->floor()->hasTurn());
    CHECK(hall.thing(turn).fields.at(u"ended_at"_s) == ended);
}

TEST_CASE("what another desk wrote into a call, an opinion or a registration keeps these from being taken back") {
    TwoDesks hall({u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    view::UndoStack& undo = *hall.here.tablet->undoStack();
    TwoDesks::next(hall.here);
    const ThingId turn = hall.turn(hall.here);
    const ThingId opinion = hall.here.tablet->reader().referring(Kind::Opinion, "turn", turn).front().id;
    hall.meet();
    const auto writes = [&](Command command) {
        hall.other.hall.pass(10s);
        hall.other.tablet->commands().run({std::move(command)});
        hall.other.settle();
        hall.meet();
    };
    const auto isKept = [&] {
        undo.undo();
        hall.here.settle();
        CHECK(hall.here.tablet->shell()->notice().contains(u"ghi tiếp"_s));
        return hall.here.tablet->reader().thing(turn).has_value();
    };
    SECTION("another opinion") {
        writes(AddOpinion{.opinion = ThingId::random(), .turn = turn});
        CHECK(isKept());
    }
    SECTION("an answer") {
        writes(SetFields{Kind::Answer, ThingId::random(), hall.space, {{u"opinion"_s, toValue(opinion)}, {u"text"_s, u"Đã giao."_s}}});
        CHECK(isKept());
    }
    SECTION("somebody who joins") {
        const auto waiting = ThingId::fromHex(hall.other.tablet->floor()->queue()->idAt(0));
        REQUIRE(waiting);
        writes(JoinOpinion{.joining = ThingId::random(), .opinion = opinion, .registration = *waiting});
        CHECK(isKept());
    }
    SECTION("nothing that is still there") {
        const ThingId another = ThingId::random();
        writes(AddOpinion{.opinion = another, .turn = turn});
        writes(Delete{.thing = another});
        undo.undo();
        hall.here.settle();
        CHECK_FALSE(hall.here.tablet->reader().thing(turn));
    }
}

TEST_CASE("a recording that was cut off goes on when what cut it off is taken back") {
    TwoDesks hall({u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    FloorView& floor = *hall.here.tablet->floor();
    TwoDesks::next(hall.here);
    const ThingId turn = hall.turn(hall.here);
    hall.meet();
    hall.here.mic->hear(3s);
    SECTION("this desk closed the meeting") {
        floor.setDraft(u"Đường xã xuống cấp"_s);
        hall.here.tablet->meetings()->close();
        hall.here.settle();
        CHECK_FALSE(floor.recording());
        hall.here.tablet->undoStack()->undo();
        hall.here.settle();
        CHECK_FALSE(hall.here.tablet->current().closed());
        CHECK(column(floor.lines(), "text") == QStringList{u"Đường xã xuống cấp"_s}); // it went before
    }
    SECTION("another desk ended the turn") {
        TwoDesks::end(hall.other);
        hall.meet();
        CHECK_FALSE(floor.recording());
        hall.other.tablet->undoStack()->undo();
        hall.other.settle();
        hall.meet();
    }
    SECTION("another desk called somebody else") {
        TwoDesks::next(hall.other);
        hall.meet();
        CHECK_FALSE(floor.recording());
        hall.other.tablet->undoStack()->undo();
        hall.other.settle();
        hall.meet();
    }
    CHECK(hall.turn(hall.here) == turn);
    CHECK(floor.recording());
    hall.here.mic->hear(2s);
    TwoDesks::end(hall.here);
    std::int64_t heard = 0;
    for (const Thing& clip : hall.here.tablet->reader().referring(Kind::Clip, "turn", turn)) heard += clip.integer(u"samples");
    CHECK(heard == 5 * 48'000);
}

} // namespace ln::test
