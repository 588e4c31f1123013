#pragma once
#include "platform/dummy/dummy_secret_store.h"
#include "rehearsal/commands.h"
#include "rehearsal/waiting.h"
#include "support/office_process.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <map>

/// A rehearsal is played by a program of its own, against the office's program or without one.
namespace ln::test {
using namespace ln::rehearsal;

inline QString s(const char* text) {
    return QString::fromUtf8(text);
}
inline constexpr int patience = 600'000; // a machine that builds meanwhile is slow, not stuck

inline QJsonObject jsonIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A folder in which a file is rehearsed, again and again.
struct Hall {
    explicit Hall(QString played, OfficeProcess* receiver = nullptr) : file(std::move(played)), office(receiver) {}

    QStringList words() {
        QStringList all{file, tablets(), QString::number(speed), folder.filePath(s("trace"))};
        if (!office) return all;
        for (const QString& desk : desks())
            if (!invitations.contains(desk)) invitations[desk] = office->invite();
        for (const auto& [desk, link] : invitations)
            all.append(desk + u'=' + link);
        return all;
    }
    /// Runs to the end and gives the exit code.
    int play() {
        QProcess program;
        program.start(s(LN_REHEARSAL_CHILD), words());
        REQUIRE(program.waitForFinished(patience));
        said = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
        complained = QString::fromUtf8(program.readAllStandardError()).trimmed();
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return program.exitCode();
    }
    /// Kills it once so many more lines were traced, and a moment more. False when it came to its end before.
    bool playAndKill(qint64 traced, std::chrono::milliseconds more) {
        const qint64 before = QFile(folder.filePath(s("trace"))).size();
        QProcess program;
        program.start(s(LN_REHEARSAL_CHILD), words());
        REQUIRE(program.waitForStarted(patience));
        const bool came = waitFor(
            [&] {
                return QFile(folder.filePath(s("trace"))).size() > before + traced ||
                       program.state() == QProcess::NotRunning;
            },
            std::chrono::milliseconds(patience));
        REQUIRE(came);
        static_cast<void>(program.waitForFinished(static_cast<int>(more.count())));
        program.kill();
        REQUIRE(program.waitForFinished(patience));
        return program.exitStatus() == QProcess::CrashExit;
    }
    [[nodiscard]] QStringList desks() const {
        const auto script = readScript(file);
        REQUIRE(script);
        return script->desks;
    }
    [[nodiscard]] QString tablets() const { return folder.filePath(s("tablets")); }
    [[nodiscard]] QString exported(const QString& desk) const { return folder.filePath(s("export/") + desk); }
    void exportDesks() {
        platform::DummySecretStore none;
        for (const QString& desk : desks())
            REQUIRE(runExport({tablets() + u'/' + desk, exported(desk), {}}, none) == 0);
    }
    QJsonObject meeting() { return jsonIn(exported(desks().front()) + s("/meeting.json")); }
    void exportOffice() {
        QProcess program;
        program.start(s(LN_OFFICE), {s("export"), meeting()[u"meeting"][u"id"].toString(), exported(s("office")),
                                     s("--data"), office->folder()});
        REQUIRE(program.waitForFinished(patience));
        INFO(program.readAllStandardError().toStdString());
        REQUIRE(program.exitCode() == 0);
    }
    int compare() {
        QStringList folders;
        for (const QString& desk : desks())
            folders.append(exported(desk));
        return runCompare(exported(s("office")), folders);
    }

    QTemporaryDir folder;
    QString file;
    OfficeProcess* office;
    std::map<QString, QString> invitations;
    double speed = 100;
    QString said, complained;
};
/// A rehearsal of these steps in a folder.
inline QString ownFile(const QTemporaryDir& folder, const QByteArray& steps) {
    QFile file(folder.filePath(s("own.json")));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray meeting = R"({"title": "Thử", "day": "2018-03-15", "steps": ["Một", "Hai", "Ba"]})";
    REQUIRE(file.write("{\"meeting\": " + meeting + ",\n\"steps\": [\n" + steps + "\n]}") > 0);
    return file.fileName();
}
/// How long the clips are, in seconds, by when they begin.
inline std::vector<qint64> clipSeconds(const QJsonObject& root) {
    std::map<qint64, qint64> byStart;
    for (const QJsonValue& clip : root[u"clips"].toArray())
        byStart[clip[u"started_at"].toInteger()] = clip[u"samples"].toInteger() / 48'000;
    std::vector<qint64> seconds;
    for (const auto& [start, length] : byStart) seconds.push_back(length);
    return seconds;
}
inline const QString shortFile = s(LN_TEST_DATA "/rehearsal-short.json");

} // namespace ln::test
