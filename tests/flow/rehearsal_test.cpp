#include "platform/dummy/dummy_secret_store.h"
#include "rehearsal/commands.h"
#include "rehearsal/open_store.h"
#include "rehearsal/waiting.h"
#include "support/office_process.h"
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <map>

// A rehearsal is played by a program of its own, against the office's program, and is killed at random instants.
using namespace ln;
using namespace ln::rehearsal;
using ln::test::OfficeProcess;

namespace {
QString s(const char* text) {
    return QString::fromUtf8(text);
}
constexpr int patience = 600'000; // a machine that builds meanwhile is slow, not stuck

QJsonObject jsonIn(const QString& path) {
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

QString listOf(const QString& kind) {
    if (kind == u"agency") return s("agencies");
    return kind == u"secretary" ? s("secretaries") : kind + u's';
}

/// Every traced fact is in the export, and each field says what was traced last.
void checkTraced(const QString& trace, const QJsonObject& root) {
    std::map<std::pair<QString, QString>, QJsonObject> things;
    things[{s("meetings"), root[u"meeting"][u"id"].toString()}] = root[u"meeting"].toObject();
    for (auto list = root.begin(); list != root.end(); ++list)
        for (const QJsonValue& one : list.value().toArray()) {
            if (!one.toObject().contains(u"id")) continue;
            INFO(list.key().toStdString() << ' ' << one[u"id"].toString().toStdString());
            CHECK(things.emplace(std::pair(list.key(), one[u"id"].toString()), one.toObject()).second);
        }
    std::map<std::pair<QString, QString>, QJsonObject> told;
    QFile file(trace);
    REQUIRE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonObject fact = QJsonDocument::fromJson(file.readLine()).object();
        REQUIRE(fact.contains(u"id"));
        QJsonObject& thing = told[{listOf(fact[u"kind"].toString()), fact[u"id"].toString()}];
        const QJsonObject fields = fact[u"fields"].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            thing[field.key()] = field.value();
    }
    CHECK(told.size() > 10);
    for (const auto& [place, fields] : told) {
        INFO(place.first.toStdString() << ' ' << place.second.toStdString());
        REQUIRE(things.contains(place));
        for (auto field = fields.begin(); field != fields.end(); ++field)
            CHECK(things[place].value(field.key()) == field.value());
    }
}

std::map<QString, int> texts(const QJsonObject& root, QStringView list, QStringView field) {
    std::map<QString, int> count;
    for (const QJsonValue& one : root.value(list).toArray())
        if (!one[u"deleted"].toBool()) ++count[one[field].toString()];
    return count;
}
void eachOnce(const std::map<QString, int>& count) {
    for (const auto& [text, times] : count) {
        INFO(text.toStdString());
        CHECK(times == 1);
    }
}
std::size_t stepsThat(const QString& file, Act act) {
    const auto script = readScript(file);
    REQUIRE(script);
    return static_cast<std::size_t>(std::ranges::count(script->steps, act, &Step::act));
}
const QString shortFile = s(LN_TEST_DATA "/rehearsal-short.json");
const QString sample = s(LN_REHEARSAL_DATA "/cao-xa-2018.json");
} // namespace

TEST_CASE("The conference that ships is played, sent, and at the office as it is on each tablet") {
    OfficeProcess office;
    Hall hall(sample, &office);
    hall.speed = 300;
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    CHECK(hall.said.startsWith(s("12 đăng ký, 18 ý kiến, 15 trả lời, 9 đoạn ghi âm (3 phút 20 giây): ")));
    hall.exportDesks();
    hall.exportOffice();
    CHECK(hall.compare() == 0);
    checkTraced(hall.folder.filePath(s("trace")), hall.meeting());
    for (const QJsonValue& clip : hall.meeting()[u"clips"].toArray())
        CHECK(QFile::exists(hall.exported(s("office")) + u'/' + clip[u"file"].toString()));
}

TEST_CASE("A conference of other forms: lines from another desk, two answers, answers after the end, an offline desk") {
    Hall hall(shortFile);
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    CHECK(hall.said.startsWith(s("3 đăng ký, 4 ý kiến, 3 trả lời, 4 đoạn ghi âm (0 phút 36 giây): ")));
    hall.exportDesks();
    const QJsonObject root = hall.meeting();
    CHECK(texts(root, u"answers", u"text").contains(s("Trả lời một")));
    CHECK(texts(root, u"lines", u"text").contains(s("Dòng bốn, ghi sau và sửa")));
    CHECK(root[u"meeting"][u"day"].toString() == u"2018-07");
    checkTraced(hall.folder.filePath(s("trace")), root);
}

TEST_CASE("What was collected, the procedure, joining and taking back can be rehearsed") {
    Hall hall(s(LN_TEST_DATA "/rehearsal-acts.json"));
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    hall.exportDesks();
    const QJsonObject root = hall.meeting();
    CHECK(root[u"meeting"][u"current_step"].toInt() == 2);
    CHECK(root[u"meeting"][u"results_days"].toInt() == 15);
    CHECK(texts(root, u"lines", u"text") ==
          std::map<QString, int>{{s("Đường liên thôn hỏng"), 1}, {s("Xin nước sạch"), 1}, {s("Một dòng"), 1}});
    CHECK(texts(root, u"registrations", u"name") == std::map<QString, int>{{s("Lê Văn Thử"), 1}, {s("Giáp Thị Thử"), 1}});
    CHECK(texts(root, u"registrations", u"state") == std::map<QString, int>{{s("spoken"), 1}, {s("waiting"), 1}});
    std::map<QString, int> sources;
    int joined = 0;
    for (const QJsonValue& opinion : root[u"opinions"].toArray()) {
        ++sources[opinion[u"source"].toString()];
        joined += static_cast<int>(opinion[u"joined_by"].toArray().size());
    }
    CHECK(joined == 1);
    CHECK(sources == std::map<QString, int>{{s("before"), 1}, {s("paper"), 1}, {s("floor"), 1}});
    CHECK(root[u"marks"].toArray().size() == 1);
    CHECK(root[u"marks"][0][u"sample"].toInt() == 48'000 * 10);
    checkTraced(hall.folder.filePath(s("trace")), root);
}

TEST_CASE("Somebody joins the opinion of an earlier turn, and an opinion that is refused ends the rehearsal where it stands") {
    const QTemporaryDir folder;
    const auto written = [&](const QByteArray& steps) {
        QFile file(folder.filePath(s("own.json")));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write("{\"meeting\": {\"title\": \"Thử\", \"day\": \"2018-03-15\"},\n\"steps\": [\n" + steps + "\n]}") > 0);
        return file.fileName();
    };
    Hall hall(written(R"({"at": "08:00", "desk": "A", "do": "register", "name": "Người Một", "unit": "Thôn 1", "as": "r1"},
{"do": "register", "name": "Người Hai", "unit": "Thôn 2", "as": "r2"},
{"do": "register", "name": "Người Ba", "unit": "Thôn 1", "as": "r3"},
{"at": "08:00:02", "do": "call", "who": "r1"},
{"at": "08:00:04", "do": "opinion", "text": "của lượt một", "as": "o1"},
{"at": "08:00:06", "do": "end"},
{"at": "08:00:08", "do": "call", "who": "r2"},
{"at": "08:00:10", "do": "line", "text": "của lượt hai"},
{"at": "08:00:12", "do": "join", "who": "r3", "opinion": "o1"},
{"at": "08:00:14", "do": "end"})"));
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    hall.exportDesks();
    const QJsonObject root = hall.meeting();
    std::map<QString, int> joined;
    for (const QJsonValue& line : root[u"lines"].toArray())
        for (const QJsonValue& opinion : root[u"opinions"].toArray())
            if (opinion[u"id"] == line[u"opinion"]) joined[line[u"text"].toString()] = static_cast<int>(opinion[u"joined_by"].toArray().size());
    CHECK(joined == std::map<QString, int>{{s("của lượt một"), 1}, {s("của lượt hai"), 0}});

    Hall refused(written(R"({"at": "08:00", "desk": "A", "do": "collect", "text": "không biết của ai"},
{"at": "08:00:02", "do": "register", "name": "Người Một", "unit": "Thôn 1"})"));
    CHECK(refused.play() == 1);
    CHECK(refused.complained.contains(s("own.json:3: Chưa nhập đơn vị.")));
}

TEST_CASE("A rehearsal killed at random instants, ten times, ends with everything that was reported saved, once") {
    OfficeProcess office;
    Hall hall(sample, &office);
    auto* random = QRandomGenerator::global();
    int kills = 0;
    for (int round = 0; round < 10; ++round)
        kills += hall.playAndKill(random->bounded(5'500), std::chrono::milliseconds(random->bounded(40))) ? 1 : 0;
    CHECK(kills > 3);
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    hall.exportDesks();
    hall.exportOffice();
    CHECK(hall.compare() == 0);
    const QJsonObject root = hall.meeting();
    checkTraced(hall.folder.filePath(s("trace")), root);
    CHECK(root[u"registrations"].toArray().size() == static_cast<qsizetype>(stepsThat(sample, Act::Register)));
    CHECK(root[u"answers"].toArray().size() == static_cast<qsizetype>(stepsThat(sample, Act::Answer)));
    CHECK(root[u"conclusions"].toArray().size() == static_cast<qsizetype>(stepsThat(sample, Act::Conclude)));
    CHECK(root[u"turns"].toArray().size() ==
          static_cast<qsizetype>(stepsThat(sample, Act::Call) + stepsThat(sample, Act::Next)));
    CHECK(root[u"opinions"].toArray().size() == 18);
    eachOnce(texts(root, u"registrations", u"name"));
    eachOnce(texts(root, u"participants", u"name"));
    eachOnce(texts(root, u"lines", u"text"));
    eachOnce(texts(root, u"answers", u"text"));
    eachOnce(texts(root, u"agencies", u"name"));
    CHECK(root[u"clips"].toArray().size() >= 9);
}

TEST_CASE("What was saved and never told, because the program was killed between, is told when it goes on; what was overwritten is not") {
    Hall hall(shortFile);
    REQUIRE(hall.play() == 0);
    hall.exportDesks();
    const QString trace = hall.folder.filePath(s("trace"));
    // As if every desk had been killed before it could tell of anything.
    REQUIRE(QFile::remove(trace));
    platform::DummySecretStore none;
    for (const QString& desk : hall.desks()) {
        const auto opened = openStore(hall.tablets() + u'/' + desk, none);
        REQUIRE(opened);
        REQUIRE(opened->store->setSetting(s(setting::told), s("0")));
    }
    REQUIRE(hall.play() == 0);
    checkTraced(trace, hall.meeting());
    QFile file(trace);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray told = file.readAll();
    for (const char* list : {"registrations", "turns", "lines", "answers", "conclusions", "clips"})
        for (const QJsonValue& thing : hall.meeting().value(s(list)).toArray()) {
            INFO(list << ' ' << thing[u"id"].toString().toStdString());
            CHECK(told.contains(thing[u"id"].toString().toLatin1()));
        }
}

TEST_CASE("Played again on its folder, a rehearsal that came to its end adds nothing") {
    Hall hall(shortFile);
    REQUIRE(hall.play() == 0);
    hall.exportDesks();
    const QJsonObject before = hall.meeting();
    REQUIRE(hall.play() == 0);
    hall.exportDesks();
    CHECK(hall.meeting() == before);
}

TEST_CASE("A folder belongs to one file") {
    Hall hall(shortFile);
    REQUIRE(hall.play() == 0);
    hall.file = sample;
    CHECK(hall.play() == 1);
    CHECK_FALSE(hall.complained.isEmpty());
}

TEST_CASE("A rehearsal file that is wrong ends with 2, its line, and nothing written") {
    Hall hall(shortFile);
    QFile file(hall.folder.filePath(s("wrong.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("{\"meeting\": {\"title\": \"x\"},\n\"steps\": [{\"desk\": \"A\", \"do\": \"start\"},\n{\"do\": "
                       "\"sing\"}]}") > 0);
    file.close();
    QProcess program;
    program.start(s(LN_REHEARSAL_CHILD), {file.fileName(), hall.tablets(), s("100"), hall.folder.filePath(s("trace"))});
    REQUIRE(program.waitForFinished(patience));
    CHECK(program.exitCode() == 2);
    CHECK(QString::fromUtf8(program.readAllStandardError()).contains(s("wrong.json:3: ")));
    CHECK_FALSE(QFile::exists(hall.tablets()));
    CHECK_FALSE(QFile::exists(hall.folder.filePath(s("trace"))));
}

TEST_CASE("A plan imported twice is there once, and one with a correction corrects") {
    platform::DummySecretStore none;
    QTemporaryDir folder;
    const QString plan = s(LN_REHEARSAL_DATA "/plan-2018.json"), tablet = folder.filePath(s("tablet"));
    REQUIRE(runImport({plan, tablet}, none) == 0);
    REQUIRE(runImport({plan, tablet}, none) == 0);
    REQUIRE(runExport({tablet, folder.filePath(s("export")), {}}, none) == 0);
    const QStringList meetings = QDir(folder.filePath(s("export"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(meetings.size() == 3);
    const QJsonObject first = jsonIn(folder.filePath(s("export/") + meetings.first() + s("/meeting.json")));

    QFile source(plan), corrected(folder.filePath(s("plan.json")));
    REQUIRE((source.open(QIODevice::ReadOnly) && corrected.open(QIODevice::WriteOnly)));
    REQUIRE(corrected.write(
                source.readAll().replace("2018-07", "2018-07-12").replace("Văn phòng Huyện ủy", "Văn phòng xã")) > 0);
    corrected.close();
    REQUIRE(runImport({corrected.fileName(), tablet}, none) == 0);
    REQUIRE(runExport({tablet, folder.filePath(s("export")), {}}, none) == 0);
    CHECK(QDir(folder.filePath(s("export"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot) == meetings);
    const QJsonObject again = jsonIn(folder.filePath(s("export/") + meetings.first() + s("/meeting.json")));
    CHECK(again[u"meeting"][u"office"].toString() == u"Văn phòng xã");
    CHECK(again[u"meeting"][u"title"] == first[u"meeting"][u"title"]);
}

TEST_CASE("A plan that is wrong ends with 2 and leaves no folder") {
    platform::DummySecretStore none;
    QTemporaryDir folder;
    QFile plan(folder.filePath(s("plan.json")));
    REQUIRE(plan.open(QIODevice::WriteOnly));
    REQUIRE(plan.write("{\"meetings\": [{}]}") > 0);
    plan.close();
    CHECK(runImport({plan.fileName(), folder.filePath(s("tablet"))}, none) == 2);
    CHECK_FALSE(QFile::exists(folder.filePath(s("tablet"))));
}
