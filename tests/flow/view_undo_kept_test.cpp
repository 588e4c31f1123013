#include "support/undo.h"

namespace ln::test {
using view::FloorView;
using view::UndoStack;
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

TEST_CASE("what was done before a crash can be taken back after it, and what was taken back done again") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    view::DoorView* door = here.tablet->door();
    door->withdraw(door->registrations()->value(0, "registrationId").toString());
    here.settle();
    const auto again = [&] {
        here.kill();
        here.open();
        here.tablet->meetings()->open(meeting.toHex());
        here.settle();
    };
    again();
    CHECK(here.tablet->undoStack()->undoName() == u"Rút đăng ký"_s);
    undo(here);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == u"waiting"_s);
    undo(here);
    CHECK(here.tablet->door()->registrations()->count() == 1);
    again();
    CHECK(here.tablet->undoStack()->undoName() == u"Đăng ký Phạm Quang Huy"_s);
    redo(here);
    redo(here);
    CHECK(stateOf(here, u"Lê Thị Oanh"_s) == u"withdrawn"_s);
    CHECK_FALSE(here.tablet->undoStack()->canRedo());

    SECTION("what a new act ended does not come back") {
        undo(here);
        here.registerSpeaker(u"Trần Văn Bốn"_s);
        again();
        CHECK_FALSE(here.tablet->undoStack()->canRedo());
        undo(here);
        again();
        redo(here);
        CHECK_FALSE(here.tablet->undoStack()->canRedo());
        CHECK(here.tablet->door()->registrations()->count() == 3);
    }
    SECTION("nor what is too old by then") {
        here.hall.pass(UndoStack::reach + 1s);
        again();
        CHECK_FALSE(here.tablet->undoStack()->canUndo());
        here.registerSpeaker(u"Trần Văn Bốn"_s);
        CHECK(here.tablet->reader().settings(QString::fromLatin1(store::setting::acts)).size() == 1);
    }
    SECTION("nor what was erased") {
        here.tablet->commands().run({SetFields{Kind::Erasure, ThingId::random(), spaceOf(meeting), {{u"things"_s, toValue(std::vector{ThingId::random()})}}}});
        here.settle();
        again();
        CHECK(here.tablet->reader().settings(QString::fromLatin1(store::setting::acts)).size() <= 1);
    }
}

TEST_CASE("an act is kept as it was, and nonsense in its place is no act") {
    view::UndoAct act{.name = u"Sửa đăng ký"_s, .things = {}, .settings = {{u"a"_s, u"b"_s}}, .at = WallTime(123ms), .number = 7, .own = false, .takenBack = true};
    auto& thing = act.things.emplace_back();
    thing.written = {Kind::Opinion, ThingId::random(), SpaceId{}, {{u"unit"_s, u"Hội"_s}, {u"number"_s, 3}, {u"turn"_s, toValue(ThingId::random())}}};
    thing.before = {{u"unit"_s, nullptr}};
    thing.created = true;
    const auto read = view::keptAct(view::keptText(act));
    REQUIRE(read);
    CHECK(read->name == act.name);
    CHECK(read->settings == act.settings);
    CHECK(read->at == act.at);
    CHECK(read->number == 7);
    CHECK((!read->own && read->takenBack));
    REQUIRE(read->things.size() == 1);
    CHECK(read->things[0].written.id == act.things[0].written.id);
    CHECK(read->things[0].written.fields == act.things[0].written.fields);
    CHECK(read->things[0].before == act.things[0].before);
    CHECK(read->things[0].created);
    act.things.resize(view::mostKeptThings + 1, act.things.front());
    CHECK(view::keptText(act).isEmpty());
    for (const QString& nonsense : {u""_s, u"{}"_s, u"////"_s, u"gaA="_s, view::keptText({.name = {}, .things = {}})}) CHECK_FALSE(view::keptAct(nonsense));
}

TEST_CASE("a speaker called before a crash is taken back after it, with every kind of value as it was") {
    ViewTablet here(Sound::Tone);
    const ThingId meeting = here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.tablet->floor()->callNext();
    here.settle();
    here.mic->hear(1s);
    here.kill();
    here.open();
    here.tablet->meetings()->open(meeting.toHex());
    here.settle();
    FloorView& floor = *here.tablet->floor();
    REQUIRE(floor.hasTurn());
    CHECK(here.tablet->shell()->firstScreen() == view::Shell::Floor);
    undo(here);
    CHECK(here.tablet->shell()->firstScreen() == view::Shell::Door);
    CHECK_FALSE(floor.hasTurn());
    CHECK(stateOf(here, u"Phạm Quang Huy"_s) == u"waiting"_s);
    REQUIRE(eventually([&] { return !floor.recording() && here.tablet->isSettled(); }));
    redo(here);
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
}

} // namespace ln::test
