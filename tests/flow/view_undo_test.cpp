#include "support/undo.h"

namespace ln::test {
using view::FloorView;
using view::UndoStack;
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

TEST_CASE("what was done at the door is taken back act by act, and done again") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    view::DoorView& door = *here.tablet->door();
    const QString id = door.registrations()->value(0, "registrationId").toString();
    door.withdraw(id);
    here.settle();
    REQUIRE(stateOf(here, u"Lê Thị Oanh"_s) == u"withdrawn"_s);
    CHECK(here.tablet->undoStack()->undoName() == u"Rút đăng ký"_s);

    undo(here);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == u"waiting"_s);
    CHECK(here.tablet->shell()->notice().contains(u"Rút đăng ký"_s));
    undo(here);
    CHECK(door.registrations()->count() == 1);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == QString());

    redo(here);
    CHECK(door.registrations()->count() == 2);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == u"waiting"_s);
    redo(here);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == u"withdrawn"_s);
    CHECK_FALSE(here.tablet->undoStack()->canRedo());

    // A ticket is given once: the number that was taken back is not given to somebody else.
    undo(here);
    undo(here);
    here.registerSpeaker(u"Trần Văn Đức"_s);
    CHECK(door.registrations()->value(0, "ticket").toString() == u"A-03"_s);
    CHECK(here.tablet->shell()->notice() == QString());
    CHECK_FALSE(here.tablet->undoStack()->canRedo());
}

TEST_CASE("a turn that was ended by mistake goes on with its sound, and what was typed stays written") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.tablet->meetings()->announceRecording();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    here.mic->hear(2s);
    here.hall.pass(2s);
    floor.setDraft(u"Đề nghị huyện cho biết thời hạn"_s);
    floor.endTurn();
    here.settle();
    REQUIRE_FALSE(floor.hasTurn());

    undo(here);
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    CHECK(stateOf(here, u"Phạm Quang Huy"_s) == u"called"_s);
    REQUIRE(floor.lines()->count() == 1);
    CHECK(floor.lines()->value(0, "text").toString() == u"Đề nghị huyện cho biết thời hạn"_s);
    REQUIRE(eventually([&] { return floor.recording(); }));
    here.mic->hear(1s);
    floor.endTurn();
    here.settle();
    const auto clips = here.tablet->reader().all(Kind::Clip, here.tablet->current().space());
    REQUIRE(clips.size() == 2);
    for (const Thing& clip : clips)
        CHECK(clip.has(u"sha256"));
}

TEST_CASE("somebody called by mistake waits again where they stood; what was recorded stays") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    here.mic->hear(1s);
    undo(here);
    CHECK_FALSE(floor.hasTurn());
    REQUIRE(eventually([&] { return !floor.recording() && here.tablet->isSettled(); }));
    REQUIRE(floor.queue()->count() == 2);
    CHECK(floor.queue()->value(0, "name").toString() == u"Phạm Quang Huy"_s);
    CHECK(here.tablet->reader().all(Kind::Opinion, here.tablet->current().space()).empty());
    CHECK(here.tablet->reader().all(Kind::Clip, here.tablet->current().space()).size() == 1);

    redo(here);
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    CHECK(floor.opinions()->count() == 1);
}

TEST_CASE("calling the next one by mistake gives the floor back to who had it") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    here.mic->hear(1s);
    floor.saveAndCallNext();
    here.settle();
    REQUIRE(floor.speakerName() == u"Lê Thị Oanh"_s);
    undo(here);
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == u"waiting"_s);
    REQUIRE(eventually([&] { return floor.recording() && here.tablet->sound().turn() == here.tablet->current().turn()->id; }));
}

TEST_CASE("a line, an answer and a conclusion are taken back one by one, and can be written anew") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    floor.setDraft(u"Đường xuống cấp"_s);
    floor.commitLine();
    here.settle();
    floor.setAnswerText(u"Sẽ sửa trong quý II"_s);
    floor.setOutcome(FloorView::Noted);
    REQUIRE(floor.saveAnswers());
    here.settle();
    undo(here);
    CHECK(floor.answerText() == QString());
    CHECK(floor.outcome() == FloorView::None);
    undo(here);
    CHECK(floor.lines()->count() == 0);

    floor.setAnswerText(u"Sẽ sửa trong quý III"_s);
    floor.setOutcome(FloorView::Resolved);
    REQUIRE(floor.saveAnswers());
    here.settle();
    const auto space = here.tablet->current().space();
    REQUIRE(here.tablet->reader().all(Kind::Answer, space).size() == 1);
    CHECK(here.tablet->reader().all(Kind::Answer, space).front().text(u"text") == u"Sẽ sửa trong quý III"_s);
    REQUIRE(here.tablet->reader().all(Kind::Conclusion, space).size() == 1);
    CHECK(here.tablet->reader().all(Kind::Conclusion, space).front().text(u"outcome") == u"resolved"_s);
}

TEST_CASE("an answer and a conclusion written after others were taken back have a place and a time of their own") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    here.mic->hear(2s);
    const auto save = [&](const QString& text) {
        floor.setAnswerText(text);
        floor.setOutcome(FloorView::Noted);
        REQUIRE(floor.saveAnswers());
        here.settle();
    };
    save(u"Sẽ sửa trong quý II"_s);
    const auto space = here.tablet->current().space();
    const auto only = [&](Kind kind) {
        const auto all = here.tablet->reader().all(kind, space);
        REQUIRE(all.size() == 1);
        return all.front();
    };
    const Thing answer = only(Kind::Answer), conclusion = only(Kind::Conclusion);
    undo(here);
    here.hall.pass(40s);
    here.mic->hear(40s);
    save(u"Sẽ sửa trong quý III"_s);
    CHECK(only(Kind::Answer).integer(u"sample") > answer.integer(u"sample"));
    CHECK(only(Kind::Answer).integer(u"answered_at") - answer.integer(u"answered_at") >= 40'000);
    CHECK(only(Kind::Conclusion).integer(u"concluded_at") - conclusion.integer(u"concluded_at") >= 40'000);
    CHECK(floor.answerText() == u"Sẽ sửa trong quý III"_s);
}

TEST_CASE("an answer that is being corrected when it is taken back is another one") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    floor.setAnswerText(u"Sẽ sửa"_s);
    REQUIRE(floor.saveAnswers());
    here.settle();
    const auto space = here.tablet->current().space();
    const ThingId first = here.tablet->reader().all(Kind::Answer, space).front().id;
    floor.setAnswerText(u"Sẽ sửa trong quý III"_s);
    undo(here);
    CHECK(floor.answerText() == u"Sẽ sửa trong quý III"_s);
    REQUIRE(floor.saveAnswers());
    here.settle();
    const auto held = here.tablet->reader().all(Kind::Answer, space);
    REQUIRE(held.size() == 1);
    CHECK(held.front().id != first);
    CHECK(held.front().text(u"text") == u"Sẽ sửa trong quý III"_s);
    CHECK(here.tablet->reader().thing(first, true)->flag(u"deleted"));
}

TEST_CASE("what somebody else wrote over since stays, and it is said") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    view::DoorView& door = *here.tablet->door();
    const QString hex = door.registrations()->value(0, "registrationId").toString();
    door.markAbsent(hex);
    here.settle();
    // Another tablet's entry, as far as this one's screens can tell: not one of their acts.
    REQUIRE(here.tablet->store().perform({.commands = {Requeue{*ThingId::fromHex(hex)}}, .author = {}, .settings = {}, .endedDrafts = {}}));
    undo(here);
    CHECK(stateOf(here, u"Phạm Quang Huy"_s) == u"waiting"_s);
    CHECK(here.tablet->shell()->notice().contains(u"không hoàn tác được nữa"_s));
}

TEST_CASE("an act can be taken back for some minutes, not for ever") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.hall.pass(UndoStack::reach + 1s);
    here.tablet->undoStack()->undo();
    here.settle();
    CHECK(here.tablet->door()->registrations()->count() == 1);
}

} // namespace ln::test
