#include "qml/glance.h"
#include "qml/hall.h"

// The smallest tablet that is used, 1024×600: what is pressed all the time is in sight without scrolling.

namespace ln::test {
namespace {
constexpr QSize small(1024, 600);

bool inSight(const Shown& shown, const QString& objectName) {
    const QQuickItem& item = shown.item(objectName);
    QRectF seen = item.mapRectToScene({0, 0, item.width(), item.height()});
    for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
        if (up->clip()) seen = seen.intersected(up->mapRectToScene({0, 0, up->width(), up->height()}));
    seen = seen.intersected({{}, shown.window().size()});
    // Of what is written into more and more, the end.
    return seen.height() > std::min(item.height(), 80.0) - 1.5;
}
} // namespace

TEST_CASE("on a small tablet an expected guest is registered in three touches, also below a warning of namesakes") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    here.participant(meeting, u"Nguyễn Thị Hường"_s, u"Hội LHPN xã Cao Xá"_s);
    here.participant(meeting, u"Nguyễn Thị Hương"_s, u"Đoàn TNCS xã Cao Xá"_s);
    here.participant(meeting, u"Nguyễn Thị Hưởng"_s, u"Hội Nông dân xã Cao Xá, chi hội thôn Hoàng Hoa Thám"_s);
    Shown shown(here, small);
    shown.go(1);
    shown.tap(u"door.search"_s);
    shown.type(u"huong cao xa"_s);
    view::DoorView& door = *here.tablet->door();
    REQUIRE(eventually([&] { return door.results()->count() == 3; }));
    (void)shown.picture();
    CHECK(inSight(shown, u"door.register"_s));
    CHECK(shown.item(u"door.results"_s).height() >= 2 * 56);
    const auto rows = shown.visibleItems([](const QQuickItem& item) { return item.objectName().startsWith(u"result."_s); });
    REQUIRE(rows.size() >= 2);
    shown.tap(rows.constFirst()->objectName());
    (void)shown.picture();
    CHECK(door.name().startsWith(u"Nguyễn Thị Hư"_s));
    CHECK(inSight(shown, u"door.register"_s));
    // What is written next is in sight too.
    CHECK(shown.focusName() == u"door.summary.editor"_s);
    CHECK(inSight(shown, u"door.summary"_s));
    REQUIRE(shown.window().grabWindow().save(QStringLiteral(LN_SCREENS) + u"/door-picked-1024x600.png"_s));
    CHECK(glance(shown).join(u'\n').toStdString() == std::string());
    shown.tap(u"door.register"_s);
    here.settle();
    CHECK(door.registrations()->count() == 1);
    CHECK(shown.focusName() == u"door.search"_s);

    // The keys go through all fields, and each is seen while they are there.
    for (const char* field : {"door.name", "door.phone", "door.unit", "door.position", "door.summary"}) {
        const QString name = QString::fromLatin1(field);
        shown.item(name).forceActiveFocus(Qt::TabFocusReason);
        (void)shown.picture();
        INFO(field);
        CHECK(inSight(shown, name));
        CHECK(inSight(shown, u"door.register"_s));
    }
}

TEST_CASE("on a small tablet a turn is led, and a list taken in, without scrolling") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here, small);
    shown.go(2);
    REQUIRE(shown.picture().save(QStringLiteral(LN_SCREENS) + u"/floor-small.png"_s));
    for (const char* act : {"floor.callNext", "floor.record", "floor.mark", "floor.markBack", "floor.draft", "floor.pause", "floor.extend", "floor.addOpinion",
                            "floor.goToAnswer", "floor.endTurn"}) {
        INFO(act);
        CHECK(inSight(shown, QString::fromLatin1(act)));
    }
    here.tablet->people()->open();
    (void)shown.picture();
    CHECK(inSight(shown, u"import.start"_s));
}

} // namespace ln::test
