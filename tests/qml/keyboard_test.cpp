#include "qml/hall.h"
#include "qml/shown.h"
#include <catch2/generators/catch_generators.hpp>

// The Floor by keyboard, and what a finger does there.

namespace ln::test {

TEST_CASE("on the floor: Enter makes a line, Shift+Enter stays in it, a line is corrected where it stands") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    view::FloorView& floor = *here.tablet->floor();
    shown.go(2);
    CHECK(shown.focusName().toStdString() == "floor.draft.editor");
    const int before = floor.lines()->count();
    shown.press(Qt::Key_End, Qt::ControlModifier);
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"thon Ngoi"_s);
    CHECK(floor.draft().endsWith(u"\nthon Ngoi"_s));
    CHECK(floor.lines()->count() == before);
    shown.press(Qt::Key_Return);
    here.settle();
    REQUIRE(floor.lines()->count() == before + 1);
    CHECK(floor.lines()->value(before, "text").toString().endsWith(u"\nthon Ngoi"_s));
    CHECK(floor.draft() == QString());

    const QString first = u"line."_s + floor.lines()->value(0, "lineId").toString();
    shown.tap(first);
    REQUIRE(eventually([&] { return shown.focusName() == u"line.editor"_s; }));
    shown.type(u"!"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(floor.lines()->value(0, "text").toString().endsWith(u'!'));
    CHECK(shown.focusName().toStdString() == "floor.draft.editor");

    shown.tap(first);
    shown.type(u"???"_s);
    shown.press(Qt::Key_Escape);
    here.settle();
    CHECK_FALSE(floor.lines()->value(0, "text").toString().endsWith(u'?'));
}

TEST_CASE("after a call the keys write into the new turn, and no tap takes them away") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    view::FloorView& floor = *here.tablet->floor();
    shown.go(2);
    const int waiting = floor.queue()->count();
    REQUIRE(waiting >= 2);
    const bool byKey = GENERATE(false, true);
    if (byKey) {
        shown.item(u"floor.callNext"_s).forceActiveFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Space);
    } else {
        shown.tap(u"floor.callNext"_s);
    }
    here.settle();
    REQUIRE(eventually([&] { return floor.waitingCount() == waiting - 1; }));
    REQUIRE(eventually([&] { return shown.focusName() == u"floor.draft.editor"_s; }));
    shown.type(u"de nghi "_s);
    shown.tap(u"floor.mark"_s);
    shown.tap(u"floor.extend"_s);
    shown.type(u"sua duong"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(eventually([&] { return floor.waitingCount() == waiting - 1; }));
    REQUIRE(floor.lines()->count() == 1);
    CHECK(floor.lines()->value(0, "text").toString() == u"de nghi sua duong"_s);
}

TEST_CASE("the order changes by keyboard") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    view::FloorView& floor = *here.tablet->floor();
    shown.go(2);
    const QStringList order = column(floor.queue(), "ticket");
    REQUIRE(order.size() >= 3);
    QQuickItem& list = shown.item(u"floor.queue"_s);
    list.forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Down, Qt::ControlModifier);
    here.settle();
    CHECK(column(floor.queue(), "ticket").mid(0, 2) == QStringList{order[1], order[0]});
    (void)shown.picture();
    shown.press(Qt::Key_Up, Qt::ControlModifier);
    here.settle();
    CHECK(column(floor.queue(), "ticket") == order);
    (void)shown.picture();
}

TEST_CASE("the order changes by a row's handle") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    view::FloorView& floor = *here.tablet->floor();
    shown.go(2);
    const QStringList order = column(floor.queue(), "ticket");
    REQUIRE(order.size() >= 3);
    QList<QQuickItem*> handles =
        shown.visibleItems([](const QQuickItem& item) { return item.objectName() == u"queue.handle"_s; });
    REQUIRE(handles.size() >= 3);
    const auto middle = [](const QQuickItem* item) {
        return item->mapToScene({item->width() / 2, item->height() / 2});
    };
    std::sort(handles.begin(), handles.end(),
              [&](auto* one, auto* other) { return middle(one).y() < middle(other).y(); });
    const QPoint from = middle(handles[0]).toPoint();
    const QPoint to = middle(handles[2]).toPoint() + QPoint(0, 4);
    QTest::mousePress(&shown.window(), Qt::LeftButton, {}, from);
    for (int part = 1; part <= 10; ++part) {
        QTest::mouseMove(&shown.window(), from + (to - from) * part / 10);
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(&shown.window(), Qt::LeftButton, {}, to);
    here.settle();
    CHECK(column(floor.queue(), "ticket").mid(0, 3) == QStringList{order[1], order[2], order[0]});
}

TEST_CASE("a row of the order opens its acts in place, and calls that person") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    here.registerSpeaker(u"Trần Văn Đức"_s);
    Shown shown(here);
    shown.go(2);
    CHECK_FALSE(shown.has(u"queue.call"_s));
    shown.tap(u"queue."_s + here.tablet->floor()->queue()->value(1, "registrationId").toString());
    (void)shown.picture();
    shown.tap(u"queue.call"_s);
    here.settle();
    CHECK(here.tablet->floor()->speakerName() == u"Trần Văn Đức"_s);
}

TEST_CASE("Tab reaches every field and button of the floor, and leaves the writing") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(2);
    QStringList reached;
    for (int step = 0; step < 60; ++step) {
        shown.press(Qt::Key_Tab);
        reached.append(shown.focusName());
    }
    CHECK_FALSE(reached.filter(u"queue."_s).isEmpty());
    for (const QStringView name : std::initializer_list<QStringView>{
             u"floor.callNext", u"floor.draft.editor", u"floor.pause", u"floor.extend", u"floor.addOpinion",
             u"floor.goToAnswer", u"floor.endTurn", u"floor.answerBy.0", u"floor.answerText.editor", u"floor.outcome.3",
             u"floor.agency", u"floor.due", u"floor.saveAnswers", u"floor.saveAndCall", u"rail.door"}) {
        INFO(name.toString().toStdString());
        CHECK(reached.contains(name));
    }
}

TEST_CASE("a finger marks the one who was called absent, and the button goes once something was written") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Mai"_s);
    here.registerSpeaker(u"Lan"_s);
    Shown shown(here);
    shown.go(2);
    CHECK_FALSE(shown.has(u"floor.speakerIsAbsent"_s));
    shown.tap(u"floor.callNext"_s);
    here.settle();
    (void)shown.picture();
    shown.tap(u"floor.speakerIsAbsent"_s);
    here.settle();
    CHECK_FALSE(here.tablet->floor()->hasTurn());
    shown.tap(u"floor.callNext"_s);
    here.settle();
    shown.type(u"De nghi"_s);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"floor.speakerIsAbsent"_s));
}

TEST_CASE("one touch takes the meeting to its next step, and back") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(2);
    shown.tap(u"procedure.next"_s);
    here.settle();
    (void)shown.picture();
    CHECK(here.tablet->procedure()->place() == u"2/5"_s);
    shown.tap(u"procedure.back"_s);
    here.settle();
    (void)shown.picture();
    CHECK(here.tablet->procedure()->place() == u"1/5"_s);
    CHECK_FALSE(shown.has(u"procedure.back"_s));
}

TEST_CASE("a line that was being corrected when the program was killed is corrected; what stood there can be read") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    QString before;
    std::unique_ptr<QTemporaryDir> left;
    {
        Shown shown(here);
        shown.go(2);
        const QString line = here.tablet->floor()->lines()->value(0, "lineId").toString();
        before = here.tablet->floor()->lines()->value(0, "text").toString();
        shown.tap(u"line."_s + line);
        REQUIRE(eventually([&] { return shown.focusName() == u"line.editor"_s; }));
        shown.type(u" (37 ho so)"_s);
        // Typing may have taken longer than it takes until a first part of it is kept.
        REQUIRE(eventually([&] {
            const auto drafts = here.tablet->reader().drafts(u"correction:"_s);
            return drafts.size() == 1 && drafts.begin()->second == before + u" (37 ho so)"_s;
        }));
        left = here.onDisk();
    }
    here.goOnWith(std::move(left));
    here.open();
    here.settle();
    view::ReviewView& review = *here.tablet->review();
    review.open(review.opinions()->value(0, "opinionId").toString());
    CHECK(review.lines()->value(0, "text").toString() == before + u" (37 ho so)"_s);
    CHECK(review.history()->value(0, "before").toString() == before);
    CHECK(here.tablet->reader().drafts(u"correction:"_s).empty());
}

} // namespace ln::test
