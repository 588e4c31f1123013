#include "qml/hall.h"
#include "qml/shown.h"
#include <QClipboard>
#include <catch2/generators/catch_generators.hpp>

// The screens by keyboard, and what a finger and an input method do.

namespace ln::test {

TEST_CASE("at the door: type, arrow to a person, Enter picks, Enter registers") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    view::DoorView& door = *here.tablet->door();
    shown.go(1);
    CHECK(shown.focusName().toStdString() == "door.search");
    shown.type(u"huong"_s);
    REQUIRE(eventually([&] { return door.results()->count() >= 2; }));
    (void)shown.picture(); // who presses Down has seen the list
    shown.press(Qt::Key_Down);
    const QString wanted = door.results()->value(1, "name").toString();
    shown.press(Qt::Key_Return);
    CHECK(door.name() == wanted);
    CHECK(door.searchText() == QString());
    const int before = door.total();
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(door.problem() == QString());
    CHECK(door.total() == before + 1);
    CHECK(shown.focusName().toStdString() == "door.search"); // ready for the next one
}

TEST_CASE("the search reads what an input method is still composing") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(1);
    shown.compose(u"Hườ"_s);
    CHECK(here.tablet->door()->searchText() == u"Hườ"_s);
    shown.compose({}, u"Hường"_s);
    CHECK(here.tablet->door()->searchText() == u"Hường"_s);
}

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
    CHECK(floor.lines()->count() == before + 1);
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
    const int waiting = floor.waitingCount();
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
    CHECK(floor.waitingCount() == waiting - 1);
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

TEST_CASE("a list is taken in by keyboard alone: opened, pasted, a column changed, saved, and left by Escape") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    Shown shown(here);
    view::PeopleImport& import = *here.tablet->people();
    shown.go(0);
    shown.item(u"duty.participants.open"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    REQUIRE(shown.has(u"import.page"_s));
    CHECK(shown.focusName().toStdString() == "import.choose");
    QGuiApplication::clipboard()->setText(u"Họ và tên\tThôn của họ\nLê Oanh\tTrại\nĐỗ Mai\tNgòi"_s);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !import.busy() && import.newCount() == 2; }));
    (void)shown.picture();

    QStringList reached;
    for (int step = 0; step < 20; ++step) {
        shown.press(Qt::Key_Tab);
        reached.append(shown.focusName());
    }
    for (const QStringView name : std::initializer_list<QStringView>{u"import.back", u"import.choose", u"import.paste", u"import.start", u"import.column.0", u"import.column.1", u"rail.door"}) {
        INFO(name.toString().toStdString());
        CHECK(reached.contains(name));
    }

    shown.item(u"import.column.1"_s).forceActiveFocus(Qt::TabFocusReason);
    CHECK(import.columns()->value(1, "meaning").toInt() == 3);
    shown.press(Qt::Key_Down);
    REQUIRE(eventually([&] { return !import.busy(); }));
    CHECK(import.columns()->value(1, "meaning").toInt() == 4);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return !import.busy(); }));
    CHECK(import.columns()->value(1, "meaning").toInt() == 3);

    shown.item(u"import.start"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return !import.busy() && !import.importing(); }));
    CHECK(here.tablet->reader().all(Kind::Participant, spaceOf(meeting)).size() == 2);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"import.page"_s));
    CHECK(shown.has(u"duty.participants.open"_s));
    // What was chosen is there again; the rail leads away from it as well.
    import.open();
    (void)shown.picture();
    CHECK(shown.item(u"import.source"_s).property("text").toString().contains(u"dán"_s));
    shown.go(1);
    CHECK_FALSE(import.shown());
}

TEST_CASE("a column's meaning is chosen by finger, and the button asks for a file") {
    ViewTablet here;
    (void)here.meeting();
    Shown shown(here);
    view::PeopleImport& import = *here.tablet->people();
    import.readText(u"Họ và tên\tThôn\nLê Oanh\tTrại"_s);
    import.open();
    REQUIRE(eventually([&] { return !import.busy(); }));
    (void)shown.picture();
    shown.tap(u"import.column.1"_s);
    (void)shown.picture();
    shown.tap(u"import.column.1.6"_s);
    REQUIRE(eventually([&] { return !import.busy() && import.columns()->value(1, "meaning").toInt() == 6; }));
    (void)shown.picture();
    const auto asks = [&] {
        const QList<QObject*> all = shown.window().findChildren<QObject*>();
        return std::ranges::any_of(all, [](const QObject* one) { return one->inherits("QQuickFileDialog") && one->property("visible").toBool(); });
    };
    CHECK_FALSE(asks());
    shown.tap(u"import.choose"_s);
    REQUIRE(eventually(asks));
    shown.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !asks(); }));
    CHECK(import.shown());
    shown.tap(u"import.back"_s);
    CHECK_FALSE(import.shown());
}

TEST_CASE("what was typed stays when the screen is left and seen again") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    shown.go(1);
    shown.item(u"door.name"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.type(u"Le Thi Oanh"_s);
    shown.go(2);
    shown.go(4);
    shown.go(1);
    CHECK(shown.item(u"door.name"_s).property("text").toString() == u"Le Thi Oanh"_s);
    CHECK(here.tablet->door()->name() == u"Le Thi Oanh"_s);
}

TEST_CASE("a field shows what is kept, keeps what is being typed, and writes nothing when it was only passed through") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    view::MeetingsView& meetings = *here.tablet->meetings();
    const auto write = [&](int screen, const QString& name) {
        shown.go(screen);
        shown.tap(u"meeting.secretary"_s);
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(name);
        shown.press(Qt::Key_Return);
        here.settle();
        REQUIRE(eventually([&] { return meetings.secretaryName() == name; }));
    };
    write(0, u"Lan"_s);
    write(5, u"Mai"_s); // the same field stands in two places
    shown.go(0);
    CHECK(shown.item(u"meeting.secretary"_s).property("text").toString() == u"Mai"_s);
    shown.tap(u"meeting.secretary"_s);
    shown.press(Qt::Key_Tab);
    here.settle();
    CHECK(meetings.secretaryName() == u"Mai"_s);

    // Half a name, and then the meeting starts at another desk: the field belongs to who types in it.
    shown.tap(u"meeting.secretary"_s);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type(u"Ngoc L"_s);
    meetings.close();
    here.settle();
    CHECK(shown.item(u"meeting.secretary"_s).property("text").toString() == u"Ngoc L"_s);
    shown.type(u"an"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(meetings.secretaryName() == u"Ngoc Lan"_s);

    // A speaking time typed for one meeting does not go into another.
    shown.go(5);
    shown.tap(u"settings.minutes"_s);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type(u"9"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(here.tablet->settings()->speakingMinutes() == 9);
    here.meeting();
    shown.press(Qt::Key_Tab);
    here.settle();
    CHECK(shown.item(u"settings.minutes"_s).property("text").toString() == u"5"_s);
    CHECK(here.tablet->settings()->speakingMinutes() == 5);
}

TEST_CASE("what Settings says of colours and text size shows at once, and at the next start") {
    ViewTablet here;
    here.meeting();
    const auto looks = [](const Shown& shown) {
        const QQuickItem& segment = shown.item(u"rail.meetings"_s);
        return std::pair(shown.window().color().lightness() < 128, segment.width());
    };
    double usual = 0;
    {
        Shown shown(here);
        usual = looks(shown).second;
        CHECK_FALSE(looks(shown).first);
        shown.go(5);
        shown.tap(u"settings.palette.1"_s);
        shown.press(Qt::Key_Plus, Qt::ControlModifier);
        (void)shown.picture();
        CHECK(looks(shown).first);
        CHECK(looks(shown).second > usual);
    }
    here.close();
    here.open();
    Shown shown(here);
    CHECK(looks(shown).first);
    CHECK(looks(shown).second > usual);
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

TEST_CASE("Ctrl+Z takes back an act from an empty field; in a field with text it takes back the typing") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    shown.go(1);
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    REQUIRE(shown.focusName() == u"door.search"_s);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    here.settle();
    CHECK(here.tablet->door()->total() == 0);
    shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    here.settle();
    CHECK(here.tablet->door()->total() == 1);

    shown.type(u"lan"_s);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    here.settle();
    CHECK(here.tablet->door()->total() == 1);
    CHECK(shown.item(u"door.search"_s).property("text").toString() == QString());
    shown.tap(u"rail.undo"_s);
    here.settle();
    CHECK(here.tablet->door()->total() == 0);
}

TEST_CASE("Review by keyboard: search, open, correct a line, correct the conclusion, read who wrote what") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    view::ReviewView& review = *here.tablet->review();
    here.tablet->floor()->endTurn();
    here.settle();
    shown.go(3);
    CHECK(shown.focusName() == u"review.search"_s);
    shown.type(u"ngoi"_s);
    REQUIRE(review.opinions()->count() == 1);
    (void)shown.picture();
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Return);
    REQUIRE(review.hasCurrent());
    (void)shown.picture();

    const QString line = u"line."_s + review.lines()->value(0, "lineId").toString();
    shown.item(line).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return shown.focusName() == u"line.editor"_s; }));
    shown.type(u"!"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(review.lines()->value(0, "text").toString().endsWith(u'!'));
    CHECK(review.lastChange().contains(u"còn nguyên bản gốc"_s));

    shown.tap(u"review.correct"_s);
    for (const QString& name : {u"review.outcome.0"_s, u"review.save"_s}) {
        shown.item(name).forceActiveFocus(Qt::TabFocusReason); // the page follows where it is
        shown.press(Qt::Key_Space);
    }
    here.settle();
    CHECK(review.verdict() == u"Đã giải quyết"_s);
    shown.tap(u"review.history"_s);
    (void)shown.picture();
    CHECK(review.history()->count() > 4);
    CHECK(shown.has(u"write."_s + review.history()->value(0, "rowId").toString()));
}

TEST_CASE("a meeting is added by keyboard alone") {
    ViewTablet here;
    Shown shown(here);
    shown.go(0);
    shown.item(u"meetings.add"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "meetingForm.title");
    shown.type(u"Doi thoai xa Lam Cot"_s);
    QStringList reached;
    for (int step = 0; step < 14; ++step) {
        shown.press(Qt::Key_Tab);
        reached.append(shown.focusName());
        if (shown.focusName() == u"meetingForm.day"_s) shown.type(u"15/07/2018"_s);
        if (shown.focusName() == u"meetingForm.save"_s) break;
    }
    for (const QStringView name : std::initializer_list<QStringView>{u"meetingForm.audience", u"meetingForm.topics.editor",
                                                                     u"meetingForm.steps.editor", u"meetingForm.resultsDays", u"meetingForm.save"}) {
        INFO(name.toString().toStdString());
        CHECK(reached.contains(name));
    }
    shown.press(Qt::Key_Space);
    here.settle();
    REQUIRE(here.tablet->current().isOpen());
    CHECK(here.tablet->current().thing()->text(u"title") == u"Doi thoai xa Lam Cot"_s);
    CHECK(here.tablet->current().thing()->text(u"day") == u"2018-07-15"_s);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"meetingForm.title"_s));
}

TEST_CASE("Esc leaves a meeting's form for later, with what was typed") {
    ViewTablet here;
    here.meeting(false);
    Shown shown(here);
    shown.go(0);
    shown.tap(u"meeting.edit"_s);
    (void)shown.picture();
    shown.press(Qt::Key_End);
    shown.type(u"!"_s);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"meetingForm.title"_s));
    shown.tap(u"meeting.edit"_s);
    (void)shown.picture();
    CHECK(shown.item(u"meetingForm.title"_s).property("text").toString().endsWith(u'!'));
    shown.tap(u"meetingForm.forget"_s);
    CHECK_FALSE(shown.item(u"meetingForm.title"_s).property("text").toString().endsWith(u'!'));
}

TEST_CASE("duties are ticked by finger and by key, and the page behind one is left by Esc") {
    ViewTablet here;
    here.meeting(false);
    Shown shown(here);
    shown.go(0);
    (void)shown.picture();
    shown.tap(u"duty.announcement.tick"_s);
    here.settle();
    CHECK(here.tablet->current().thing()->has(u"announced_at"));
    (void)shown.picture();
    shown.item(u"duty.announcement.tick"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    here.settle();
    CHECK_FALSE(here.tablet->current().thing()->has(u"announced_at"));
    (void)shown.picture();
    shown.tap(u"duty.opinions.open"_s);
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "collected.unit");
    shown.type(u"MTTQ"_s);
    shown.press(Qt::Key_Return);
    CHECK(shown.focusName().toStdString() == "collected.text.editor");
    shown.type(u"Sua duong"_s);
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"xuong thon"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    here.settle();
    REQUIRE(here.tablet->collected()->count() == 1);
    CHECK(here.tablet->collected()->opinions()->value(0, "words") == u"Sua duong\nxuong thon"_s);
    // The unit stays; the next text goes on at once.
    CHECK(shown.focusName().toStdString() == "collected.text.editor");
    shown.type(u"Thu gom rac"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(here.tablet->collected()->count() == 2);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK(shown.has(u"duty.opinions.open"_s));
}

TEST_CASE("paper slips in a row by keys alone: unit, text, Enter") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    shown.go(1);
    shown.item(u"door.slips"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    for (int slip = 0; slip < 20; ++slip) {
        CHECK(shown.focusName().toStdString() == "collected.unit");
        // The unit of the slip before is chosen whole: typing replaces it, Enter keeps it.
        if (slip % 5 == 0) shown.type(u"Thon "_s + QString::number(slip / 5 + 1));
        shown.press(Qt::Key_Return);
        shown.type(u"de nghi "_s + QString::number(slip));
        shown.press(Qt::Key_Return);
        here.settle();
    }
    CHECK(here.tablet->slips()->count() == 20);
    CHECK(column(here.tablet->slips()->opinions(), "unit").count(u"Thon 2"_s) == 5);
    CHECK(shown.item(u"collected.count"_s).property("text").toString() == u"Đã nhập 20 phiếu"_s);
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

TEST_CASE("before a meeting is closed it says what is missing, and leads there") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(0);
    CHECK(shown.item(u"meeting.missing"_s).property("text").toString() == u"2 chưa có trả lời"_s);
    shown.item(u"meeting.showMissing"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    (void)shown.picture();
    CHECK(here.tablet->review()->filter() == view::ReviewView::Incomplete);
    CHECK(shown.has(u"review.opinions"_s));
    CHECK(here.tablet->review()->opinions()->count() == 2);
}

} // namespace ln::test
