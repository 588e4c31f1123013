#include "support/sound.h"
#include "sync/protocol/crypto.h"
#include <QFile>
#include <QProcess>
#include <atomic>
#include <random>

using namespace ln;
using test::Studio;

TEST_CASE("a recording killed at any instant loses one second at most, and plays") {
    Studio studio;
    std::mt19937 random(std::random_device{}());
    std::int64_t longest = 0;
    for (int round = 0; round < 15; ++round) {
        studio.sound.reset();
        const ThingId clip = ThingId::random();
        QFile page(studio.folder.filePath(QStringLiteral("delivered")));
        REQUIRE(page.open(QIODevice::ReadWrite | QIODevice::Truncate));
        REQUIRE(page.write(QByteArray(8, '\0')) == 8);
        REQUIRE(page.flush());
        const auto* delivered = reinterpret_cast<const std::atomic<std::int64_t>*>(page.map(0, 8));
        REQUIRE(delivered);

        QProcess child;
        const auto speed = round % 3 == 0 ? QStringLiteral("1") : QStringLiteral("8");
        child.start(QStringLiteral(LN_SOUND_KILL_CHILD),
                    {studio.options.folder, studio.options.meeting.toHex(), clip.toHex(), page.fileName(), speed});
        REQUIRE(child.waitForStarted());
        // The instant is told by the sound itself: so many periods of 10 ms.
        qsizetype left = std::uniform_int_distribution<qsizetype>(1, speed == QStringLiteral("1") ? 180 : 800)(random);
        while (left > 0 && child.waitForReadyRead(30'000))
            left -= child.readAll().size();
        REQUIRE(left <= 0);
        child.kill();
        REQUIRE(child.waitForFinished());
        REQUIRE(child.exitStatus() == QProcess::CrashExit);

        studio.reopen();
        const auto open = studio.sound->openClips();
        REQUIRE(open);
        std::int64_t kept = 0;
        if (!open->empty()) { // killed before the first commit there is none
            REQUIRE(*open == std::vector{clip});
            const auto sealed = studio.sound->sealRecovered(clip);
            REQUIRE(sealed);
            kept = sealed->samples;
            const QByteArray bytes = studio.bytes(clip);
            CHECK(wire::sha256(bytes) == sealed->sha256);
            CHECK(bytes.size() == sealed->bytes);
            CHECK(static_cast<std::int64_t>(studio.decoded(clip).size()) == kept);
        }
        CAPTURE(round, delivered->load(), kept);
        CHECK(delivered->load() - kept <= 48'000);
        longest = std::max(longest, delivered->load() - kept);
    }
    WARN("longest sound lost: " << double(longest) / 48'000 << " s");
}
