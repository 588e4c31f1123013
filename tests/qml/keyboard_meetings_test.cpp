#include "qml/hall.h"
#include "qml/shown.h"

// Meetings and their preparation by keyboard and by finger.

namespace ln::test {

TEST_CASE("who answers for the agencies is written by keys alone, and Escape goes back to where they were") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    shown.go(0);
    const auto opened = [&](const QString& button) {
        shown.item(button).forceActiveFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Return);
        (void)shown.picture();
    };
    opened(u"duty.agencies.open"_s);
    CHECK(shown.focusName().toStdString() == "agencies.add"); // none is known yet
    shown.type(u"Phong Kinh te"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    (void)shown.picture();
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"agencies.add"_s));
    CHECK(shown.focusName().toStdString() == "duty.agencies.open");
    opened(u"duty.agencies.open"_s);
    CHECK(shown.focusName().startsWith(u"representative."_s));
    shown.type(u"Ong Tam"_s);
    shown.press(Qt::Key_Escape);
    here.settle();
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "duty.agencies.open");
    CHECK(here.tablet->preparation()->agencies()->value(0, "representative").toString() == u"Ong Tam"_s);
    // A finger went back by the button.
    opened(u"duty.agencies.open"_s);
    shown.tap(u"agencies.back"_s);
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "duty.agencies.open");
}

TEST_CASE("what is incomplete is shown, whatever was searched for in Review before") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(3);
    shown.type(u"zzz"_s);
    (void)shown.picture();
    REQUIRE(here.tablet->review()->opinions()->count() == 0);
    shown.go(0);
    shown.item(u"meeting.showMissing"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    CHECK(shown.has(u"review.search"_s));
    CHECK(here.tablet->review()->filter() == view::ReviewView::Incomplete);
    CHECK(here.tablet->review()->opinions()->count() > 0);
    CHECK(shown.item(u"review.search"_s).property("text").toString() == QString());
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

TEST_CASE("meetings are opened by arrows and Enter, from the screen that comes first") {
    ViewTablet here;
    const auto add = [&](const QString& title, const QString& day) {
        const ThingId id = ThingId::random();
        here.tablet->commands().run({SetFields{Kind::Meeting, id, spaceOf(id), {{u"title"_s, title}, {u"day"_s, day}}}});
    };
    add(u"Đối thoại xã Cao Xá"_s, u"2018-03-15"_s);
    add(u"Đối thoại xã Lam Cốt"_s, u"2018-05-22"_s);
    here.settle();
    Shown shown(here);
    (void)shown.picture();
    CHECK(shown.item(u"meetings.list"_s).hasActiveFocus());
    const auto title = [&] { return here.tablet->current().isOpen() ? here.tablet->current().thing()->text(u"title") : QString(); };
    const auto titleOfRow = [&] {
        return shown.item(u"meetings.list"_s).property("currentItem").value<QQuickItem*>()->property("title").toString();
    };
    QStringList opened;
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        const QString row = titleOfRow();
        shown.press(enter);
        here.settle();
        (void)shown.picture();
        CHECK(title().toStdString() == row.toStdString());
        opened.append(title());
        CHECK(shown.item(u"meetings.list"_s).hasActiveFocus()); // where it was
        shown.press(Qt::Key_Down);
    }
    CHECK(opened.removeDuplicates() == 0);
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
    shown.item(u"collected.file"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return shown.asksForFile(); }));
    shown.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !shown.asksForFile(); }));
    shown.item(u"collected.unit"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK(shown.has(u"duty.opinions.open"_s));
}

TEST_CASE("before a meeting is closed it says what is missing, and leads there") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(0);
    CHECK(shown.item(u"meeting.missing"_s).property("text").toString() == u"Ý kiến: 2 chưa có trả lời"_s);
    shown.item(u"meeting.showMissing"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    (void)shown.picture();
    CHECK(here.tablet->review()->filter() == view::ReviewView::Incomplete);
    CHECK(shown.has(u"review.opinions"_s));
    CHECK(here.tablet->review()->opinions()->count() == 2);
}

} // namespace ln::test
