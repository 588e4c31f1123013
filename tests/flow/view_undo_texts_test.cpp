#include "support/view.h"

// What was typed and went with a call, or with a turn's end, is an act of its own.

namespace ln::test {
using view::FloorView;

TEST_CASE("what was typed and saved by the next call is taken back after that call, and before what was written earlier") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    FloorView& floor = *here.tablet->floor();
    view::UndoStack& stack = *here.tablet->undoStack();
    floor.callNext();
    here.settle();
    floor.setDraft(u"Dòng một"_s);
    floor.commitLine();
    here.settle();
    floor.setDraft(u"Dòng hai còn dở"_s);
    floor.setAnswerText(u"Đã chuyển Phòng TN&MT"_s);
    floor.saveAndCallNext();
    here.settle();
    REQUIRE(floor.speakerName() == u"Lê Thị Oanh"_s);

    const auto undo = [&](const QString& name) {
        REQUIRE(stack.canUndo());
        CHECK(stack.undoName().toStdString() == name.toStdString());
        stack.undo();
        here.settle();
    };
    const SpaceId space = here.tablet->current().space();
    const auto count = [&](Kind kind) { return here.tablet->reader().all(kind, space).size(); };
    undo(u"Mời phát biểu"_s);
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    CHECK(count(Kind::Line) == 2); // nothing that was typed is lost by it
    CHECK(count(Kind::Answer) == 1);
    undo(u"Ghi trả lời"_s);
    CHECK(floor.lines()->count() == 1);
    CHECK(floor.lines()->value(0, "text").toString() == u"Dòng một"_s);
    CHECK(count(Kind::Answer) == 0);
    undo(u"Ghi một dòng"_s);
    CHECK(count(Kind::Line) == 0);
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    undo(u"Mời phát biểu"_s);
    CHECK_FALSE(floor.hasTurn());

    while (stack.canRedo()) {
        stack.redo();
        here.settle();
    }
    CHECK(floor.speakerName() == u"Lê Thị Oanh"_s);
    CHECK(count(Kind::Line) == 2);
    CHECK(count(Kind::Answer) == 1);

    // Also after a restart.
    here.close();
    here.open();
    view::UndoStack& again = *here.tablet->undoStack();
    CHECK(again.undoName() == u"Mời phát biểu"_s);
    again.undo();
    here.settle();
    CHECK(again.undoName() == u"Ghi trả lời"_s);
}

TEST_CASE("a call that is taken back while somebody types into its line complains of nothing, and the line is back with the call") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    FloorView& floor = *here.tablet->floor();
    view::UndoStack& stack = *here.tablet->undoStack();
    floor.callNext();
    here.settle();
    floor.setDraft(u"Đường vào thôn"_s);
    floor.setAnswerText(u"Đã chuyển Phòng"_s);
    stack.undo();
    here.settle();
    CHECK_FALSE(floor.hasTurn());
    CHECK(floor.problem() == QString());
    CHECK(here.tablet->shell()->notice() == u"Đã hoàn tác: Mời phát biểu."_s);
    CHECK(stack.said() == here.tablet->shell()->notice());
    SECTION("at once") {}
    SECTION("after the program was killed") {
        // A second after it was typed at the latest.
        for (const QString& prefix : {u"line:"_s, u"answer:"_s}) REQUIRE(eventually([&] { return !here.tablet->reader().drafts(prefix).empty(); }));
        here.kill();
        here.open();
    }
    REQUIRE(here.tablet->undoStack()->canRedo());
    here.tablet->undoStack()->redo();
    here.settle();
    CHECK(here.tablet->floor()->speakerName() == u"Phạm Quang Huy"_s);
    CHECK(here.tablet->floor()->draft() == u"Đường vào thôn"_s);
    CHECK(here.tablet->floor()->answerText() == u"Đã chuyển Phòng"_s);
}

} // namespace ln::test
