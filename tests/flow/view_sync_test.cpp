#include "support/view.h"
#include <QSignalSpy>

namespace ln::test {
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

TEST_CASE("a tablet that was never enrolled says what waits, and calls nothing sent") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Ngô Văn Thắng"_s);
    view::SyncView& sync = *here.tablet->sync();
    view::Shell& shell = *here.tablet->shell();
    REQUIRE(eventually([&] { return shell.unsent() > 0; }));
    CHECK(shell.networkText() == u"Chưa ghép văn phòng · %1 mục chờ gửi"_s.arg(shell.unsent()));
    CHECK_FALSE(sync.enrolled());
    CHECK(sync.entriesText().startsWith(u"0 / "_s));
    CHECK(sync.entriesProgress() == 0);
    CHECK(sync.receivedText() == u"0 mục"_s);
    CHECK_FALSE(sync.freeText().isEmpty());
}

TEST_CASE("how long sound can be kept is said as the warning says it, and not in thousands of hours") {
    ViewTablet here(Sound::Tone);
    const auto says = [&](qint64 bytes) {
        *here.room = bytes;
        here.tablet->sync()->measureDisk();
        return here.tablet->sync()->freeDetail();
    };
    CHECK(says(6'000'000) == u"Đủ ghi âm khoảng 24 phút"_s);
    CHECK(says(100'000'000) == u"Đủ ghi âm khoảng 6 giờ"_s);
    CHECK(says(90'000'000'000) == u"Đủ ghi âm hơn 100 giờ"_s);
    CHECK(says(-1).isEmpty());
}

TEST_CASE("a link that is no invitation is refused in a sentence with its code") {
    ViewTablet here;
    view::SyncView& sync = *here.tablet->sync();
    sync.setEnrolLink(u"https://example.vn"_s);
    sync.enrol();
    CHECK(sync.enrolling());
    REQUIRE(eventually([&] { return !sync.enrolling(); }));
    CHECK(sync.enrolProblem().endsWith(u"[invite-malformed]"_s));
    CHECK(sync.enrolLink() == u"https://example.vn"_s);
    CHECK_FALSE(sync.enrolled());
}

TEST_CASE("clips are listed with their speaker and where they are") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Ngô Văn Thắng"_s);
    here.tablet->floor()->callNext();
    here.settle();
    view::ThingListModel& clips = *here.tablet->sync()->clips();
    const QSignalSpy resets(&clips, &QAbstractItemModel::modelReset);
    REQUIRE(clips.count() == 1);
    CHECK_FALSE(clips.value(0, "playable").toBool());
    here.mic->hear(2s);
    here.tablet->floor()->endTurn();
    here.settle();
    REQUIRE(eventually([&] { return clips.value(0, "playable").toBool(); }));
    CHECK(clips.value(0, "title").toString() == u"Câu 1 · Ngô Văn Thắng"_s);
    CHECK(clips.value(0, "detail").toString() == u"Chờ"_s);
    CHECK(clips.value(0, "pill").toString() == u"0%"_s);
    CHECK(clips.value(0, "sizeText").toString().endsWith(u" KB"_s));

    view::DoorView& door = *here.tablet->door();
    door.edit(door.registrations()->value(0, "registrationId").toString());
    door.setName(u"Ngô Văn Thăng"_s);
    door.registerSpeaker();
    here.settle();
    CHECK(clips.value(0, "title").toString() == u"Câu 1 · Ngô Văn Thăng"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    here.tablet->floor()->callNext();
    here.settle();
    REQUIRE(clips.count() == 2);
    CHECK(clips.value(1, "title").toString() == u"Câu 2 · Lê Thị Oanh"_s);
    CHECK(clips.value(0, "playable").toBool());
    CHECK(resets.isEmpty());
}

} // namespace ln::test
