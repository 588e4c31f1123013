#include "support/rehearsal_hall.h"
#include "rehearsal/open_store.h"
#include <QRandomGenerator>

// A rehearsal is played, sent, and killed at random instants.
namespace ln::test {
namespace {
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
    for (const QJsonValue& opinion : root[u"opinions"].toArray()) {
        ++sources[opinion[u"source"].toString()];
    }
    CHECK(root[u"joinings"].toArray().size() == 1);
    CHECK(sources == std::map<QString, int>{{s("before"), 1}, {s("paper"), 1}, {s("floor"), 1}});
    CHECK(root[u"marks"].toArray().size() == 1);
    CHECK(root[u"marks"][0][u"sample"].toInt() == 48'000 * 10);
    checkTraced(hall.folder.filePath(s("trace")), root);
}

TEST_CASE("Somebody joins the opinion of an earlier turn, and what is refused ends the rehearsal where it stands") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "Người Một", "unit": "Thôn 1", "as": "r1"},
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
            if (opinion[u"id"] == line[u"opinion"])
                joined[line[u"text"].toString()] = static_cast<int>(std::ranges::count_if(
                    root[u"joinings"].toArray(), [&](const QJsonValue& joining) { return joining[u"opinion"] == opinion[u"id"]; }));
    CHECK(joined == std::map<QString, int>{{s("của lượt một"), 1}, {s("của lượt hai"), 0}});

    Hall refused(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "Người Một", "unit": "Thôn 1"}, {"at": "08:00:02", "do": "next"},
{"at": "08:00:04", "do": "end"},
{"do": "move", "who": "Người Một", "to": "last"},
{"at": "08:00:06", "do": "register", "name": "Người Hai", "unit": "Thôn 1"})"));
    CHECK(refused.play() == 1);
    CHECK(refused.complained.contains(s("own.json:5: ")));
}


TEST_CASE("A desk that has nothing to take back, or to do again, says so; the meeting itself is no act of its first desk") {
    const QTemporaryDir folder;
    Hall undone(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "undo"})"));
    CHECK(undone.play() == 1);
    CHECK(undone.complained.contains(s("own.json:3: bàn A không có việc nào trong 10 phút qua để hoàn tác")));
    Hall redone(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "a", "unit": "b"},
{"do": "undo"}, {"do": "redo"},
{"do": "redo"})"));
    CHECK(redone.play() == 1);
    CHECK(redone.complained.contains(s("own.json:5: bàn A không có việc nào vừa hoàn tác để làm lại")));
    Hall late(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "a", "unit": "b"},
{"at": "08:10:01", "do": "undo"})"));
    late.speed = 1000;
    CHECK(late.play() == 1);
    CHECK(late.complained.contains(s("own.json:4: ")));
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

TEST_CASE("A rehearsal that takes acts back, killed at random instants, ends as one that was never killed") {
    // What the record says, with what was taken back; ids and sound differ from one time to the next.
    const auto record = [](const QJsonObject& root) {
        std::map<QString, int> found;
        for (const char* list : {"registrations", "turns", "opinions", "lines"})
            for (const QJsonValue& thing : root.value(s(list)).toArray()) {
                QStringList words{s(list)};
                for (const char* field : {"number", "name", "unit", "state", "text", "deleted"}) words << thing[s(field)].toVariant().toString();
                words << (thing[u"ended_at"].isDouble() ? s("ended") : s("open"));
                ++found[words.join(u'|')];
            }
        return found;
    };
    const QString file = s(LN_TEST_DATA "/rehearsal-undo.json");
    Hall whole(file);
    const int code = whole.play();
    INFO(whole.complained.toStdString());
    REQUIRE(code == 0);
    whole.exportDesks();
    const auto wanted = record(whole.meeting());
    CHECK(wanted.contains(s("lines|||||Hai|true|open")));
    CHECK(wanted.contains(s("registrations|3|Người Hai|Thôn 2b|spoken||false|open")));
    CHECK(wanted.contains(s("turns|1|||||false|ended")));

    Hall killed(file);
    auto* random = QRandomGenerator::global();
    int kills = 0;
    for (int round = 0; round < 12; ++round)
        kills += killed.playAndKill(random->bounded(600), std::chrono::milliseconds(random->bounded(30))) ? 1 : 0;
    CHECK(kills > 2);
    const int last = killed.play();
    INFO(killed.complained.toStdString());
    REQUIRE(last == 0);
    killed.exportDesks();
    CHECK(record(killed.meeting()) == wanted);
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
    CHECK(hall.complained.contains(s("Cả %1 bước đã diễn xong từ trước.").arg(readScript(shortFile)->steps.size())));
    hall.exportDesks();
    CHECK(hall.meeting() == before);
}

} // namespace ln::test
