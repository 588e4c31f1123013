#include "support/view.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/generators/catch_generators.hpp>

namespace ln::test {
using view::DoorView;

TEST_CASE("a registration at the door is one new row, on top") {
    ViewTablet here;
    here.meeting();
    DoorView& door = *here.tablet->door();
    here.registerSpeaker(u"Nguyễn Văn Ánh"_s);
    CHECK(door.lastTicket() == u"A-01"_s);

    view::ThingListModel& list = *door.registrations();
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    here.hall.pass(std::chrono::minutes(41));
    CHECK(door.nextTicket() == u"A-02"_s);
    here.registerSpeaker(u"Hoàng Thị Yến"_s, u"Môi trường"_s);

    CHECK(inserted.count() == 1);
    CHECK(reset.isEmpty());
    CHECK(door.lastTicket() == u"A-02"_s);
    CHECK(door.name().isEmpty());
    CHECK_FALSE(door.canRegister());
    CHECK(column(&list, "ticket") == QStringList{u"A-02"_s, u"A-01"_s});
    CHECK(list.value(0, "detail").toString() == u"Hội Nông dân xã Cao Xá · Môi trường"_s);
    CHECK(list.value(0, "state").toString() == u"Chờ"_s);
    CHECK(list.value(0, "time").toString() == u"08:41"_s);
    CHECK(eventually([&] { return door.totalText() == u"2 người"_s; }));
}

TEST_CASE("what is missing is said, and nothing is registered") {
    ViewTablet here;
    DoorView& door = *here.tablet->door();
    CHECK(door.problem().contains(u"Chưa mở hội nghị"_s));
    here.meeting();
    CHECK(door.problem().isEmpty());
    door.setName(u"Trần Văn Đức"_s);
    CHECK_FALSE(door.canRegister());
    door.registerSpeaker();
    here.settle();
    CHECK(door.problem() == u"Chưa nhập đơn vị."_s);
    CHECK(door.name() == u"Trần Văn Đức"_s);
    CHECK(door.registrations()->count() == 0);
}

TEST_CASE("withdrawn, absent and back again, each shows at its row and in the filters") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Dương Minh Tuấn"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    DoorView& door = *here.tablet->door();
    const QString first = door.registrations()->value(1, "registrationId").toString();
    door.markAbsent(first);
    here.settle();
    CHECK(door.registrations()->value(1, "state").toString() == u"Vắng mặt"_s);
    door.setFilter(DoorView::Waiting);
    CHECK(door.registrations()->count() == 1);
    CHECK(door.registrations()->count() == 1);
    door.requeue(first);
    here.settle();
    CHECK(door.registrations()->count() == 2);
    door.withdraw(first);
    here.settle();
    CHECK(door.registrations()->count() == 1);
}

TEST_CASE("a half-filled form is there again after a kill") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Ngô Văn Thắng"_s);
    DoorView& door = *here.tablet->door();
    door.setName(u"Đỗ Văn Ích"_s);
    door.setSummary(u"Đường vào thôn Trại xuống cấp"_s);
    REQUIRE(eventually([&] { return here.tablet->reader().drafts(u"door:"_s).size() == 1; }));
    here.kill();
    here.open();
    CHECK(here.tablet->door()->name() == u"Đỗ Văn Ích"_s);
    CHECK(here.tablet->door()->summary() == u"Đường vào thôn Trại xuống cấp"_s);
    CHECK(here.tablet->door()->registrations()->count() == 1);
    CHECK(here.tablet->door()->nextTicket() == u"A-02"_s);

    SECTION("and gone once it is registered") {
        here.tablet->door()->setUnit(u"Công đoàn"_s);
        here.tablet->door()->registerSpeaker();
        here.settle();
        here.kill();
        here.open();
        CHECK(here.tablet->door()->name().isEmpty());
        CHECK(here.tablet->door()->registrations()->count() == 2);
    }
}

TEST_CASE("what was written before somebody was found, or before a correction, is not lost") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    here.registerSpeaker(u"Ngô Văn Thắng"_s);
    const ThingId guest = here.participant(meeting, u"Nguyễn Thị Hường"_s, u"Hội LHPN xã"_s);
    DoorView& door = *here.tablet->door();
    door.setSummary(u"Đường vào thôn Trại xuống cấp"_s);
    door.pick(guest.toHex());
    CHECK(door.name() == u"Nguyễn Thị Hường"_s);
    CHECK(door.summary() == u"Đường vào thôn Trại xuống cấp"_s);

    door.edit(door.registrations()->value(0, "registrationId").toString());
    REQUIRE(door.editing());
    CHECK(door.name() == u"Ngô Văn Thắng"_s);
    CHECK(door.summary().isEmpty());
    SECTION("left") { door.clearForm(); }
    SECTION("left for somebody who was found") { door.pick(guest.toHex()); }
    SECTION("saved") {
        door.setPhone(u"0912345678"_s);
        door.registerSpeaker();
        here.settle();
    }
    SECTION("left after a kill") {
        REQUIRE(eventually([&] { return here.tablet->reader().drafts(u"door-aside:"_s).size() == 1; }));
        here.kill();
        here.open();
        REQUIRE(here.tablet->door()->editing());
        here.tablet->door()->clearForm();
    }
    view::DoorView& after = *here.tablet->door();
    CHECK_FALSE(after.editing());
    CHECK(after.name() == u"Nguyễn Thị Hường"_s);
    CHECK(after.summary() == u"Đường vào thôn Trại xuống cấp"_s);
    after.registerSpeaker();
    here.settle();
    CHECK(after.registrations()->count() == 2);
    CHECK(after.name().isEmpty());
}

TEST_CASE("ten thousand registrations cost a screenful") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    std::vector<Change> many;
    for (int i = 1; i <= 3'000; ++i)
        many.push_back({Kind::Registration,
                        ThingId::random(),
                        spaceOf(meeting),
                        {{u"desk"_s, u"A"_s},
                         {u"number"_s, i},
                         {u"name"_s, u"Đại biểu %1"_s.arg(i)},
                         {u"state"_s, u"spoken"_s},
                         {u"registered_at"_s, qint64{1'521'075'600'000} + i}}});
    here.tablet->commands().run({Import{std::move(many)}});
    here.settle();
    here.close();
    here.open();
    view::ThingListModel& list = *here.tablet->door()->registrations();
    CHECK(list.count() < 200);
    CHECK(eventually([&] { return here.tablet->door()->total() == 3'000; }));
    while (list.canFetchMore({}))
        list.fetchMore({});
    CHECK(list.count() == 3'000);
    CHECK(list.value(0, "ticket").toString() == u"A-3000"_s);
    CHECK(list.value(2'999, "ticket").toString() == u"A-01"_s);
}

TEST_CASE("who writes at this tablet is named on what is written") {
    ViewTablet here;
    here.meeting();
    view::MeetingsView& meetings = *here.tablet->meetings();
    meetings.setSecretary(u"  Thân Thị   Mai "_s);
    here.settle();
    CHECK(meetings.secretaryName() == u"Thân Thị Mai"_s);
    CHECK(meetings.deskLetter() == u"A"_s);
    CHECK(meetings.stateText() == u"Đang diễn ra từ 08:00"_s);
    CHECK(meetings.listTitle() == u"Hội nghị năm 2018"_s);
    here.registerSpeaker(u"Vũ Đình Khoa"_s);
    const ThingId registration = here.tablet->door()->registrations()->at(0)->id;
    const auto history = here.tablet->reader().history(registration, u"name"_s);
    REQUIRE(history.size() == 1);
    CHECK(here.tablet->reader().thing(history[0].author)->text(u"name") == u"Thân Thị Mai"_s);
    CHECK(here.tablet->shell()->subtitle() == u"Hội trường UBND xã Cao Xá · 15/03/2018 · Bàn đăng ký A"_s);
}

TEST_CASE("registrations are counted by state and by unit") {
    ViewTablet here;
    here.meeting();
    view::DoorView& door = *here.tablet->door();
    const auto add = [&](const QString& name, const QString& unit) {
        here.hall.pass(std::chrono::seconds(1)); // so that the newest is known
        door.setName(name);
        door.setUnit(unit);
        door.registerSpeaker();
        here.settle();
    };
    add(u"Phạm Quang Huy"_s, u"MTTQ xã"_s);
    add(u"Lê Thị Oanh"_s, u"Đoàn Thanh niên"_s);
    add(u"Trần Văn Đức"_s, u"mttq xã"_s);
    add(u"Vũ Đình Khoa"_s, u"MTTQ xã"_s);
    door.withdraw(door.registrations()->value(0, "registrationId").toString());
    here.tablet->floor()->callNext();
    here.settle();
    here.tablet->floor()->endTurn();
    here.settle();
    REQUIRE(eventually([&] { return door.stateCounts() == u"2 chờ · 1 đã phát biểu · 1 rút"_s; }));
    door.setByUnit(true);
    REQUIRE(door.units()->count() == 2);
    CHECK(door.units()->value(0, "unit").toString() == u"Đoàn Thanh niên"_s);
    CHECK(door.units()->value(1, "unit").toString() == u"MTTQ xã"_s);
    CHECK(door.units()->value(1, "registered").toInt() == 2);
    CHECK(door.units()->value(1, "detail").toString() == u"1 chờ · 1 đã phát biểu"_s);
    add(u"Giáp Thị Lan"_s, u"Đoàn Thanh niên"_s);
    REQUIRE(eventually([&] { return door.units()->value(0, "registered").toInt() == 2; }));
}

TEST_CASE("a correction writes what was corrected, and another tablet's correction of the rest stays") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    view::DoorView& door = *here.tablet->door();
    const QString id = door.registrations()->value(0, "registrationId").toString();
    const ThingId registration = *ThingId::fromHex(id);
    door.edit(id);
    door.setTopic(u"Môi trường"_s);
    // Meanwhile, elsewhere.
    here.tablet->commands().run({EditRegistration{registration, {{u"summary"_s, u"Thu gom rác"_s}, {u"phone"_s, u"0912345678"_s}}}});
    here.settle();
    const bool killed = GENERATE(false, true);
    if (killed) {
        here.tablet->drafts().flush();
        here.tablet->commands().run({});
        here.settle();
        here.kill();
        here.open();
        here.settle();
    }
    here.tablet->door()->registerSpeaker();
    here.settle();
    const auto held = here.tablet->reader().thing(registration);
    REQUIRE(held);
    CHECK(held->text(u"topic") == u"Môi trường");
    CHECK(held->text(u"summary") == u"Thu gom rác");
    CHECK(held->text(u"phone") == u"0912345678");
    // What was never written is not written as nothing.
    CHECK(here.tablet->reader().history(registration, u"position"_s).empty());
}

} // namespace ln::test
