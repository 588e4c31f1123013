#include "qml/glance.h"
#include "qml/hall.h"
#include "qml/shown.h"

// The Door by keyboard and by an input method.

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
    const int before = door.registrations()->count();
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(door.problem() == QString());
    CHECK(door.registrations()->count() == before + 1);
    CHECK(shown.focusName().toStdString() == "door.search"); // ready for the next one
}

TEST_CASE("a field shows its beginning; the keys go on at its end, a finger where it touches") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(1);
    here.tablet->door()->setUnit(u"Hội Liên hiệp Phụ nữ thị trấn Cao Thượng, chi hội khu phố Hoàng Hoa Thám"_s);
    QQuickItem& unit = shown.item(u"door.unit"_s);
    const auto cursor = [&] { return unit.property("cursorPosition").toInt(); };
    const int length = unit.property("length").toInt();
    CHECK(cursor() == 0);
    unit.forceActiveFocus(Qt::TabFocusReason);
    CHECK(cursor() == length);
    shown.item(u"door.search"_s).forceActiveFocus(Qt::TabFocusReason);
    CHECK(cursor() == 0);
    shown.tap(u"door.unit"_s); // in its middle
    CHECK(unit.hasActiveFocus());
    CHECK(cursor() > 2);
    CHECK(cursor() < length - 2);
}

TEST_CASE("who is not in the list is registered without a touch: the name, Enter, the unit, Enter") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    view::DoorView& door = *here.tablet->door();
    shown.go(1);
    CHECK_FALSE(shown.has(u"door.nobody"_s));
    shown.type(u"Zacharias"_s);
    REQUIRE(eventually([&] { return door.foundNobody(); }));
    (void)shown.picture();
    REQUIRE(shown.has(u"door.nobody"_s));
    CHECK(leftBehind(shown).join(u'\n').toStdString() == std::string());
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"door.nobody"_s));
    CHECK(door.name() == u"Zacharias"_s);
    CHECK(door.searchText() == QString());
    CHECK(shown.focusName().toStdString() == "door.unit");
    shown.type(u"Thon Trai"_s);
    const int before = door.registrations()->count();
    shown.press(Qt::Key_Return);
    here.settle();
    REQUIRE(door.registrations()->count() == before + 1);
    CHECK(door.registrations()->value(0, "name").toString() == u"Zacharias"_s);
    CHECK(shown.focusName().toStdString() == "door.search");

    // By finger it is the same; a form that is being written is not written over.
    shown.type(u"Zebedaeus"_s);
    (void)shown.picture();
    shown.tap(u"door.nobody"_s);
    (void)shown.picture();
    CHECK(door.name() == u"Zebedaeus"_s);
    shown.item(u"door.search"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.type(u"Zoroaster"_s);
    (void)shown.picture();
    REQUIRE(shown.has(u"door.nobody"_s));
    shown.press(Qt::Key_Return);
    shown.tap(u"door.nobody"_s);
    CHECK(door.name() == u"Zebedaeus"_s);
    CHECK(door.searchText() == u"Zoroaster"_s);
}

TEST_CASE("the heading says which registration is being corrected, also after a restart") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    here.registerSpeaker(u"Trần Văn Đức"_s);
    {
        Shown shown(here);
        shown.go(1);
        const auto heading = [&] { return shown.item(u"door.heading"_s).property("text").toString(); };
        CHECK(heading() == u"Đăng ký phát biểu"_s);
        here.tablet->door()->edit(here.tablet->door()->registrations()->value(0, "registrationId").toString());
        CHECK(heading() == u"Sửa đăng ký A-02"_s);
        here.tablet->door()->edit(here.tablet->door()->registrations()->value(1, "registrationId").toString());
        (void)shown.picture();
        CHECK(heading() == u"Sửa đăng ký A-01"_s);
    }
    here.tablet->drafts().flush();
    here.close();
    here.open();
    Shown shown(here);
    shown.go(1);
    CHECK(shown.item(u"door.heading"_s).property("text").toString() == u"Sửa đăng ký A-01"_s);
    here.tablet->door()->clearForm();
    CHECK(shown.item(u"door.heading"_s).property("text").toString() == u"Đăng ký phát biểu"_s);
}

TEST_CASE("Escape folds a row that shows what can be done with it, and the keys stay in the list") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    here.registerSpeaker(u"Trần Văn Đức"_s);
    Shown shown(here);
    for (const auto& [screen, list, act] :
         {std::tuple(1, u"door.registrations"_s, u"registration.withdraw"_s), std::tuple(2, u"floor.queue"_s, u"queue.call"_s)}) {
        INFO(list.toStdString());
        shown.go(screen);
        for (const bool atTheAct : {false, true}) {
            REQUIRE(eventually([&] { return shown.item(list).property("count").toInt() == 2; }));
            shown.item(list).forceActiveFocus(Qt::TabFocusReason);
            shown.press(Qt::Key_Return);
            (void)shown.picture();
            REQUIRE(shown.has(act));
            if (atTheAct) shown.item(act).forceActiveFocus(Qt::TabFocusReason);
            shown.press(Qt::Key_Escape);
            (void)shown.picture();
            CHECK_FALSE(shown.has(act));
            CHECK(shown.item(list).hasActiveFocus());
            CHECK(shown.item(list).property("ringed").toBool());
        }
        // A finger has opened it.
        const QQuickItem* row = shown.item(list).property("currentItem").value<QQuickItem*>();
        shown.tap(row->objectName());
        (void)shown.picture();
        REQUIRE(shown.has(act));
        shown.press(Qt::Key_Escape);
        (void)shown.picture();
        CHECK_FALSE(shown.has(act));
    }
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

} // namespace ln::test
