#include "support/office_process.h"
#include "support/sync_tablet.h"
#include <QDir>
#include <QRandomGenerator>

// The office's program dies at random instants while everything is on its way.
using namespace ln;
using namespace ln::test;

TEST_CASE("An office killed in the middle of uploads and batches ends with everything, once") {
    OfficeProcess office;
    SyncTablet tablet;
    REQUIRE(tablet.enrol(office.invite()).ok());
    const ThingId meeting = tablet.meeting();
    std::vector<ThingId> clips;
    for (int round = 0; round < 12; ++round) {
        clips.push_back(tablet.clip(meeting, 8'000'000));
        tablet.registerSpeaker(meeting, QStringLiteral("Giáp Thị Lan"));
        const std::int64_t received = tablet.counts().clipsReceived;
        const auto later = std::chrono::milliseconds(QRandomGenerator::global()->bounded(250));
        eventually([&] { return tablet.counts().clipsReceived > received; }, later);
        office.kill();
        if (round % 3 == 0) tablet.restart();
        office.start();
        tablet.engine->wake();
    }
    REQUIRE(tablet.settles());
    CHECK(tablet.counts().clipsReceived == 12);
    CHECK(tablet.counts().clipsRefused == 0);
    const QString folder = office.folder() + QStringLiteral("/clips/");
    for (const ThingId& clip : clips) {
        QFile file(folder + clip.toHex() + QStringLiteral(".opus"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == tablet.sound(clip));
    }
    CHECK(QDir(folder).entryList({QStringLiteral("*.opus")}, QDir::Files).size() == 12);
}
