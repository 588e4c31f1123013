#include "support/view.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

// Who is found at the door, who is not, and who may be somebody already there.

namespace ln::test {
using view::DoorView;

TEST_CASE("who is searched for in vain can be written into an empty form") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    here.participant(meeting, u"Nguyễn Thị Hường"_s, u"Hội LHPN xã Cao Xá"_s);
    DoorView& door = *here.tablet->door();
    REQUIRE(eventually([&] { return door.isSearchReady(); }));
    CHECK_FALSE(door.foundNobody());
    door.setSearchText(u"  "_s);
    CHECK_FALSE(door.foundNobody());
    door.setSearchText(u"huong"_s);
    CHECK_FALSE(door.foundNobody());
    CHECK(door.newName() == QString());
    door.writeNew();
    CHECK(door.name() == QString());

    const QSignalSpy searched(&door, &DoorView::searched);
    door.setSearchText(u" Phạm  Bình "_s);
    CHECK(searched.count() == 1);
    CHECK(door.foundNobody());
    CHECK(door.newName() == u"Phạm Bình"_s);
    door.writeNew();
    CHECK(door.name() == u"Phạm Bình"_s);
    CHECK(searched.count() > 1);
    CHECK(door.newName() == QString()); // the form has somebody now
    // Somebody of that name comes in from another tablet.
    here.participant(meeting, u"Phạm Bình"_s, u"Thôn Trại"_s);
    CHECK_FALSE(door.foundNobody());
}

TEST_CASE("search marks what was typed, and a guest who registered shows once") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    const ThingId huong = here.participant(meeting, u"Nguyễn Thị Hường"_s, u"Hội LHPN xã Cao Xá"_s);
    here.participant(meeting, u"Nguyễn Thị Hương"_s, u"Đoàn TNCS xã Cao Xá"_s);
    DoorView& door = *here.tablet->door();
    const QSignalSpy reset(door.results(), &QAbstractItemModel::modelReset);

    door.setSearchText(u"nguyen thi huo"_s);
    CHECK(door.results()->count() == 2);
    CHECK(column(door.results(), "markedName").contains(u"Nguyễn Thị <u>Hườ</u>ng"_s));
    CHECK(column(door.results(), "tag") == QStringList{u"Khách mời"_s, u"Khách mời"_s});

    door.pick(huong.toHex());
    CHECK(door.unit() == u"Hội LHPN xã Cao Xá"_s);
    CHECK(door.canCheckIn());
    door.registerSpeaker();
    here.settle();
    CHECK(door.searchText().isEmpty());
    door.setSearchText(u"hường"_s);
    CHECK(column(door.results(), "tag").contains(u"Đã đăng ký A-01"_s));
    CHECK(door.results()->count() == 2);
    CHECK(reset.isEmpty());

    SECTION("picking it opens it for correction") {
        door.pick(door.results()->value(0, "thingId").toString());
        CHECK(door.editing());
        door.setTopic(u"Môi trường"_s);
        door.registerSpeaker();
        here.settle();
        CHECK(door.registrations()->count() == 1);
        CHECK(door.registrations()->value(0, "detail").toString() == u"Hội LHPN xã Cao Xá · Môi trường"_s);
        CHECK(door.lastTicket().isEmpty());
    }
}

TEST_CASE("a guest who only comes in is checked in") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    const ThingId guest = here.participant(meeting, u"Giáp Thị Lan"_s, u"Hội LHPN TT. Cao Thượng"_s);
    DoorView& door = *here.tablet->door();
    door.pick(guest.toHex());
    door.checkIn();
    here.settle();
    door.setSearchText(u"giap"_s);
    CHECK(door.results()->value(0, "tag").toString() == u"Đã có mặt"_s);
    CHECK(door.registrations()->count() == 0);
}

TEST_CASE("who may be somebody already there is shown beside the form, and hinders nobody") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    here.participant(meeting, u"Nguyễn Thị Hương"_s, u"Đoàn TNCS xã Cao Xá"_s);
    here.registerSpeaker(u"Nguyễn Thị Hường"_s);
    view::DoorView& door = *here.tablet->door();
    CHECK(door.namesakes()->count() == 0);
    door.setName(u"Nguyen thi huong"_s);
    CHECK(door.namesakes()->count() == 2);
    door.setUnit(u"Hội Nông dân xã Cao Xá"_s);
    REQUIRE(door.canRegister());

    SECTION("it was somebody else") {
        door.registerSpeaker();
        here.settle();
        CHECK(door.registrations()->count() == 2);
        CHECK(door.namesakes()->count() == 0);
    }
    SECTION("the program was killed meanwhile") {
        REQUIRE(eventually([&] { return !here.tablet->reader().drafts(u""_s).empty(); }));
        here.kill();
        here.open();
        CHECK(here.tablet->door()->name() == u"Nguyen thi huong"_s);
        CHECK(here.tablet->door()->namesakes()->count() == 2);
    }
    SECTION("it was the guest") {
        const int row = door.namesakes()->value(0, "name").toString() == u"Nguyễn Thị Hương"_s ? 0 : 1;
        door.pick(door.namesakes()->value(row, "thingId").toString());
        CHECK(door.unit() == u"Đoàn TNCS xã Cao Xá"_s);
        CHECK(door.namesakes()->count() == 0);
    }
}

} // namespace ln::test
