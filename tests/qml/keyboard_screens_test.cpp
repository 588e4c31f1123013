#include "qml/glance.h"
#include "qml/hall.h"
#include "qml/shown.h"

// Fields, Settings and Review by keyboard and by finger.

namespace ln::test {
using namespace std::chrono_literals;
namespace {
/// The top bar counts what waits a little later.
void waitForCount(view::Tablet& tablet) {
    REQUIRE(eventually([&] {
        const auto counts = tablet.reader().outboxCounts();
        return tablet.shell()->unsent() == counts.entries - counts.entriesReceived + counts.clips - counts.clipsReceived;
    }));
}
} // namespace

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

TEST_CASE("everything finds its place when a notice goes at the moment in which somebody is registered") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    here.participant(meeting, u"Trần Văn Đức"_s, u"Thôn Trại"_s);
    Shown shown(here);
    shown.go(1);
    shown.press(Qt::Key_Z, Qt::ControlModifier); // the participant goes
    here.settle();
    shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    here.settle();
    REQUIRE(shown.has(u"notice"_s));
    shown.type(u"duc"_s);
    REQUIRE(eventually([&] { return here.tablet->door()->results()->count() == 1; }));
    (void)shown.picture();
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    shown.press(Qt::Key_Return);
    here.settle();
    waitForCount(*here.tablet);
    (void)shown.picture();
    CHECK(shown.has(u"door.lastTicket"_s));
    CHECK_FALSE(shown.has(u"notice"_s));
    CHECK(leftBehind(shown).join(u'\n').toStdString() == std::string());
}

TEST_CASE("everything finds its place at each step of a meeting, with notices that come and go at that moment") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting(false);
    Shown shown(here);
    view::Tablet& tablet = *here.tablet;
    bool noticed = false;
    const auto step = [&](const char* what, int screen, const std::function<void()>& act) {
        shown.go(screen);
        if (std::exchange(noticed, !noticed)) tablet.shell()->dismissNotice();
        else tablet.shell()->say(u"Một câu báo cho thư ký"_s, view::Tone::Info);
        act();
        here.settle();
        waitForCount(tablet);
        (void)shown.picture();
        INFO(what);
        CHECK(leftBehind(shown).join(u'\n').toStdString() == std::string());
    };
    step("announced", 0, [&] { tablet.meetings()->announceRecording(); });
    step("started", 0, [&] { tablet.meetings()->start(); });
    step("registered", 1, [&] { here.registerSpeaker(u"Phạm Quang Huy"_s); });
    step("registered again", 1, [&] { here.registerSpeaker(u"Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên"_s); });
    step("edited", 1, [&] { tablet.door()->edit(tablet.door()->registrations()->value(0, "registrationId").toString()); });
    step("let be", 1, [&] { tablet.door()->clearForm(); });
    step("called", 2, [&] { tablet.floor()->callNext(); });
    step("heard", 2, [&] { here.mic->hear(2s); });
    step("paused", 2, [&] { tablet.floor()->pause(); });
    step("resumed", 2, [&] { tablet.floor()->resume(); });
    step("written", 2, [&] { tablet.floor()->setDraft(u"Đề nghị sửa đường"_s); });
    step("unplugged", 2, [&] { here.mic->unplug(); });
    step("plugged in", 2, [&] { here.mic->plugIn(); });
    step("to the answer", 2, [&] { tablet.floor()->goToAnswer(); });
    step("ended", 2, [&] { tablet.floor()->endTurn(); });
    step("looked at", 3, [&] { tablet.review()->open(tablet.review()->opinions()->value(0, "opinionId").toString()); });
    step("closed", 0, [&] { tablet.meetings()->close(); });
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

TEST_CASE("agencies are found without tone marks, and chosen by keys, on the floor and in Review") {
    ViewTablet here;
    fillHall(here);
    for (const QString& name : {u"Phòng Tài nguyên và Môi trường"_s, u"Phòng Kinh tế và Hạ tầng"_s, u"Đài Truyền thanh"_s}) {
        here.tablet->settings()->addAgency(name);
        here.settle();
    }
    Shown shown(here);
    shown.go(3);
    shown.openFirstOpinion();
    shown.item(u"review.correct"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    for (const auto& [screen, place] : {std::pair(2, u"floor"_s), std::pair(3, u"review"_s)}) {
        INFO(place.toStdString());
        shown.go(screen);
        view::AnswerEditor& view = screen == 2 ? static_cast<view::AnswerEditor&>(*here.tablet->floor()) : *here.tablet->review();
        view.setAnswerBy(view::AnswerEditor::Agency);
        view.setOutcome(view::AnswerEditor::Assigned);
        (void)shown.picture();
        for (const auto& [field, chips, next] :
             {std::tuple(u".answerWho.editor"_s, u".who.agency."_s, u".answerText.editor"_s), std::tuple(u".agency"_s, u".agency."_s, u".due"_s)}) {
            INFO(field.toStdString());
            const auto written = [&] { return shown.item(place + field).property("text").toString(); };
            shown.item(place + field).forceActiveFocus(Qt::TabFocusReason);
            shown.press(Qt::Key_A, Qt::ControlModifier);
            shown.type(u"phong"_s);
            (void)shown.picture();
            CHECK(shown.has(place + chips + u"Phòng Kinh tế và Hạ tầng"_s));
            CHECK(shown.has(place + chips + u"Phòng Tài nguyên và Môi trường"_s));
            CHECK_FALSE(shown.has(place + chips + u"Đài Truyền thanh"_s));
            shown.press(Qt::Key_Down);
            CHECK(shown.focusName() == place + chips + u"Phòng Kinh tế và Hạ tầng"_s);
            shown.press(Qt::Key_Escape);
            CHECK(shown.focusName() == place + field);
            CHECK(written() == u"phong"_s);
            shown.press(Qt::Key_Down);
            shown.press(Qt::Key_Right);
            CHECK(shown.focusName() == place + chips + u"Phòng Tài nguyên và Môi trường"_s);
            shown.press(Qt::Key_Return);
            CHECK(written() == u"Phòng Tài nguyên và Môi trường"_s);
            CHECK(shown.focusName() == place + next);
            // What is written in full has nothing to choose.
            shown.item(place + field).forceActiveFocus(Qt::TabFocusReason);
            (void)shown.picture();
            CHECK_FALSE(shown.has(place + chips + u"Phòng Tài nguyên và Môi trường"_s));
        }
    }
}

TEST_CASE("on one screen Escape leaves the hall's display; F11 and a double tap only change its size") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    view::HallView& hall = *here.tablet->hall();
    const auto display = [] {
        const QWindowList all = QGuiApplication::topLevelWindows();
        const auto found = std::ranges::find_if(all, [](const QWindow* one) { return one->objectName() == u"hall"_s && one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    };
    hall.setShown(true);
    REQUIRE(eventually([&] { return display() && display()->isExposed(); }));
    display()->requestActivate();
    REQUIRE(eventually([&] { return QGuiApplication::focusWindow() == display(); }));
    const auto isFull = [&] { return display()->visibility() == QWindow::FullScreen; };
    const bool full = isFull();
    QTest::keyClick(display(), Qt::Key_F11);
    CHECK(eventually([&] { return isFull() != full; }));
    QTest::mouseDClick(display(), Qt::LeftButton, {}, {200, 200});
    CHECK(eventually([&] { return isFull() == full; }));
    CHECK(hall.shown());
    QTest::keyClick(display(), Qt::Key_Escape);
    CHECK(eventually([&] { return display() == nullptr; }));
    CHECK_FALSE(hall.shown());
    // And it is there again when it is asked for.
    hall.setShown(true);
    CHECK(eventually([&] { return display() != nullptr; }));
    hall.setShown(false);
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
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"37 ho so!"_s);
    shown.press(Qt::Key_Enter); // the keypad's
    here.settle();
    CHECK(review.lines()->value(0, "text").toString().endsWith(u"\n37 ho so!"_s));
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

} // namespace ln::test
