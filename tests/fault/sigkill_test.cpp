#include "store/reader.h"
#include "store/store.h"
#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

using namespace ln;

namespace {
constexpr int kills = 20;

/// Lets the child work for a while, kills it, and gives back the lines that it said.
QList<QByteArray> killAfter(std::chrono::milliseconds life, const QString& folder, const ThingId& meeting) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(LN_SIGKILL_CHILD), {folder, meeting.toHex()});
    REQUIRE(child.waitForStarted());
    // Half of them die at the start, while the store opens; the others once they have begun to work, however slow the machine is.
    if (life.count() % 2 == 0) REQUIRE(child.waitForReadyRead());
    const QDeadlineTimer instant(life);
    while (!instant.hasExpired() && child.state() == QProcess::Running)
        (void)child.waitForReadyRead(
            static_cast<int>(instant.remainingTime())); // nothing said in that time is fine too
    child.kill();
    REQUIRE((child.state() == QProcess::NotRunning || child.waitForFinished()));
    REQUIRE(child.exitStatus() == QProcess::CrashExit);
    QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    REQUIRE(lines.takeLast().isEmpty());
    return lines;
}
} // namespace

TEST_CASE("Registrations that were reported saved are there, once, after the program was killed twenty times") {
    const QTemporaryDir folder;
    const ThingId meeting = ThingId::random();
    std::mt19937_64 random(20180315);
    std::set<ThingId> reported;
    for (int i = 0; i < kills; ++i) {
        const std::chrono::milliseconds life(1 + static_cast<long long>(random() % 300));
        INFO("kill " << i << " after " << life.count() << " ms");
        for (const QByteArray& line : killAfter(life, folder.path(), meeting)) {
            const auto id = ThingId::fromHex(QString::fromLatin1(line));
            INFO(line.toStdString());
            REQUIRE(id);
            CHECK(reported.insert(*id).second);
        }
    }
    INFO(reported.size() << " reported");
    CHECK(reported.size() > kills);

    const auto store =
        store::Store::open({.folder = folder.path(), .key = QByteArray(32, '\x21'), .keyIsProven = true});
    REQUIRE(store.ok());
    CHECK_FALSE((*store)->rebuilt());
    const auto reader = (*store)->reader();
    REQUIRE(reader.ok());
    const auto registrations = (*reader)->all(Kind::Registration, spaceOf(meeting));
    std::set<ThingId> found;
    std::set<qint64> tickets;
    for (const Thing& registration : registrations) {
        found.insert(registration.id);
        tickets.insert(registration.integer(u"number"));
    }
    CHECK(found.size() == registrations.size());
    CHECK(std::ranges::includes(found, reported));
    // Numbers are given once and without holes, also across kills.
    CHECK(tickets.size() == registrations.size());
    REQUIRE_FALSE(tickets.empty());
    CHECK(*tickets.rbegin() == static_cast<qint64>(tickets.size()));
}
