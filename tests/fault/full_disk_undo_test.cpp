#include "support/small_disk.h"
#include "support/view.h"

// What a full disk does not let anybody take back can be taken back once there is room.

namespace ln::test {
namespace {
constexpr std::int64_t diskBytes = 64'000'000;

void undo(ViewTablet& here) {
    REQUIRE(here.tablet->undoStack()->canUndo());
    here.tablet->undoStack()->undo();
    here.settle();
}
std::size_t people(const ViewTablet& here) {
    return here.tablet->reader().all(Kind::Participant, here.tablet->current().space()).size();
}
} // namespace

TEST_CASE("an act that a full disk keeps is still the next one to be taken back") {
    const SmallDisk disk(diskBytes);
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    const auto registrations = [&] { return here.tablet->door()->registrations()->count(); };
    REQUIRE(registrations() == 2);
    const QString name = here.tablet->undoStack()->undoName();

    disk.fill(0);
    undo(here);
    CHECK(registrations() == 2);
    CHECK(here.tablet->shell()->notice().contains(u"đầy"_s));
    CHECK(here.tablet->undoStack()->undoName() == name);
    CHECK_FALSE(here.tablet->undoStack()->canRedo());

    disk.makeRoom();
    undo(here);
    CHECK(registrations() == 1);
    undo(here);
    CHECK(registrations() == 0);
    REQUIRE(here.tablet->undoStack()->canRedo());

    // The same of doing it again.
    disk.fill(0);
    here.tablet->undoStack()->redo();
    here.settle();
    CHECK(registrations() == 0);
    disk.makeRoom();
    here.tablet->undoStack()->redo();
    here.settle();
    CHECK(registrations() == 1);
}

TEST_CASE("a list of which the disk let half be taken back is taken back to its end, and done again whole") {
    const SmallDisk disk(diskBytes);
    ViewTablet here;
    here.meeting();
    const std::size_t before = people(here);
    QString list = u"Họ và tên\tĐơn vị\n"_s;
    for (int i = 0; i < 6000; ++i) list += u"Nguyễn Thị Số %1\tThôn %2\n"_s.arg(i).arg(i % 20);
    view::PeopleImport& import = *here.tablet->people();
    import.readText(list);
    REQUIRE(eventually([&] { return !import.busy() && import.canImport(); }));
    import.start();
    REQUIRE(eventually([&] { return !import.importing(); }));
    here.settle();
    REQUIRE(people(here) == before + 6000);

    // Slice after slice goes to the write-ahead log, until there is no more room for it.
    disk.fill(1'000'000);
    undo(here);
    const std::size_t left = people(here);
    CHECK(left > before);
    CHECK(left < before + 6000);
    CHECK(here.tablet->shell()->notice().contains(u"đầy"_s));

    disk.makeRoom();
    undo(here);
    CHECK(people(here) == before);
    while (here.tablet->undoStack()->canRedo()) {
        here.tablet->undoStack()->redo();
        here.settle();
    }
    CHECK(people(here) == before + 6000);
}

} // namespace ln::test
