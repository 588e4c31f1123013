#include "support/view.h"

namespace ln::test {
using namespace std::chrono_literals;

TEST_CASE("the hall sees who speaks, how long still, and who is next; and nothing else") {
    ViewTablet here;
    here.meeting();
    for (const QString& name : {u"Một"_s, u"Hai"_s, u"Ba"_s, u"Bốn"_s, u"Năm"_s})
        here.registerSpeaker(name);
    view::HallView& hall = *here.tablet->hall();
    view::FloorView& floor = *here.tablet->floor();
    CHECK(hall.next()->count() == 0); // nobody looks
    hall.setShown(true);
    CHECK(column(hall.next(), "name") == QStringList{u"Một"_s, u"Hai"_s, u"Ba"_s});
    CHECK(hall.speaker().isEmpty());
    CHECK(hall.timeText().isEmpty());

    floor.callNext();
    here.settle();
    REQUIRE(eventually([&] { return hall.speaker() == u"Một"_s; }));
    CHECK(hall.stateText() == u"Đang phát biểu"_s);
    CHECK(hall.detail() == u"Hội Nông dân xã Cao Xá · Đất đai"_s);
    CHECK(column(hall.next(), "name") == QStringList{u"Hai"_s, u"Ba"_s, u"Bốn"_s});
    CHECK(hall.timeText() == u"05:00"_s);
    here.hall.pass(198s);
    CHECK(hall.timeText() == u"01:42"_s);
    CHECK_FALSE(hall.overtime());
    here.hall.pass(132s);
    CHECK(hall.timeText() == u"+00:30"_s);
    CHECK(hall.overtime());
    floor.goToAnswer();
    here.settle();
    CHECK(hall.stateText() == u"Đang trả lời"_s);
    here.hall.pass(65s);
    CHECK(hall.timeText() == u"01:05"_s);
    CHECK_FALSE(hall.overtime());

    floor.moveBefore(floor.queue()->value(3, "registrationId").toString(), floor.queue()->value(0, "registrationId").toString());
    here.settle();
    REQUIRE(eventually([&] { return hall.next()->value(0, "name").toString() == u"Năm"_s; }));
    floor.endTurn();
    here.settle();
    REQUIRE(eventually([&] { return hall.speaker().isEmpty(); }));
    here.tablet->meetings()->close();
    here.settle();
    REQUIRE(eventually([&] { return hall.next()->count() == 0; }));
    CHECK(hall.stateText() == u"Hội nghị đã kết thúc"_s);
}

} // namespace ln::test
