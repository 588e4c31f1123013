#include "qml/glance.h"
#include "qml/shown.h"

// Undo and redo by keyboard and by finger.

namespace ln::test {

TEST_CASE("Ctrl+Z takes back an act from an empty field; in a field with text it takes back the typing") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    shown.go(1);
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    REQUIRE(shown.focusName() == u"door.search"_s);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    here.settle();
    CHECK(here.tablet->door()->registrations()->count() == 0);
    shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    here.settle();
    CHECK(here.tablet->door()->registrations()->count() == 1);

    shown.type(u"lan"_s);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    here.settle();
    CHECK(here.tablet->door()->registrations()->count() == 1);
    CHECK(shown.item(u"door.search"_s).property("text").toString() == QString());
    shown.tap(u"rail.undo"_s);
    here.settle();
    CHECK(here.tablet->door()->registrations()->count() == 0);

    // A tablet has no Ctrl: what was taken back is done again where that is said, for as long as it can be.
    (void)shown.picture();
    CHECK(glance(shown).join(u'\n').toStdString() == std::string());
    shown.tap(u"notice.act"_s);
    here.settle();
    CHECK(shown.focusName() == u"door.search"_s); // whoever taps it goes on writing
    CHECK(here.tablet->door()->registrations()->count() == 1);
    CHECK(here.tablet->shell()->notice() == u"Đã làm lại: Đăng ký Phạm Quang Huy."_s);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"notice.act"_s));
    here.tablet->shell()->say(u"Đồng hồ của máy sai 3 phút."_s, view::Tone::Wait);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"notice.act"_s));
}

} // namespace ln::test
