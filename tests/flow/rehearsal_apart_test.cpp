#include "support/rehearsal_hall.h"
#include <set>

// Desks that do not hear of each other for a while.
namespace ln::test {

TEST_CASE("Without an office, a desk that is offline is cut off from the others until it is online again") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "start"},
{"desk": "B", "do": "offline"},
{"at": "08:00:10", "do": "register", "name": "Người B", "unit": "Thôn 2", "as": "rb"},
{"at": "08:00:20", "desk": "A", "do": "register", "name": "Người A", "unit": "Thôn 1"},
{"at": "08:00:22", "do": "procedure"},
{"at": "08:00:24", "desk": "B", "do": "procedure"},
{"at": "08:00:30", "desk": "S", "do": "next"},
{"at": "08:00:40", "do": "end"},
{"at": "08:00:50", "desk": "B", "do": "online"},
{"at": "08:01:00", "desk": "S", "do": "call", "who": "rb"},
{"at": "08:01:05", "do": "end"})"));
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    hall.exportDesks();
    const QJsonObject root = hall.meeting();
    std::map<QString, QString> names;
    for (const QJsonValue& one : root[u"registrations"].toArray()) names[one[u"id"].toString()] = one[u"name"].toString();
    std::map<qint64, QString> called;
    for (const QJsonValue& turn : root[u"turns"].toArray()) called[turn[u"number"].toInteger()] = names[turn[u"registration"].toString()];
    CHECK(called == std::map<qint64, QString>{{1, s("Người A")}, {2, s("Người B")}});
    CHECK(root[u"meeting"][u"current_step"].toInt() == 2); // each desk went on from the first step, which is all that it knew
    for (const QString& desk : hall.desks())
        CHECK(jsonIn(hall.exported(desk) + s("/meeting.json"))[u"registrations"].toArray().size() == 2);
}

TEST_CASE("A turn that ends at another desk than the one that records ends the clip at that very time") {
    const QTemporaryDir folder;
    const QString file = ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "Người Một", "unit": "Thôn 1", "as": "a"},
{"do": "register", "name": "Người Hai", "unit": "Thôn 1", "as": "b"},
{"do": "register", "name": "Người Ba", "unit": "Thôn 1", "as": "c"},
{"do": "register", "name": "Người Bốn", "unit": "Thôn 1", "as": "d"},
{"at": "08:01:00", "desk": "S", "do": "call", "who": "b"},
{"at": "08:01:20", "desk": "A", "do": "end"},
{"at": "08:04:20", "desk": "S", "do": "call", "who": "a"},
{"at": "08:04:30", "desk": "A", "do": "absent", "who": "a"},
{"at": "08:06:00", "desk": "S", "do": "call", "who": "c"},
{"at": "08:06:15", "desk": "A", "do": "call", "who": "d"},
{"at": "08:06:40", "desk": "S", "do": "close"},
{"at": "08:08:00", "desk": "A", "do": "edit", "who": "c", "phone": "1"})");
    const std::vector<qint64> wanted{20, 10, 15, 25};
    Hall alone(file);
    INFO(alone.complained.toStdString());
    REQUIRE(alone.play() == 0);
    alone.exportDesks();
    CHECK(clipSeconds(alone.meeting()) == wanted);

    OfficeProcess office;
    Hall sent(file, &office);
    REQUIRE(sent.play() == 0);
    sent.exportDesks();
    CHECK(clipSeconds(sent.meeting()) == wanted);
}

namespace {
/// Seconds after 8 o'clock at which each turn began and ended, by its speaker; all desks say the same.
std::map<QString, std::pair<qint64, qint64>> turnsOf(Hall& hall) {
    const qint64 eight = QDateTime(QDate(2018, 3, 15), QTime(8, 0)).toMSecsSinceEpoch();
    std::map<QString, std::pair<qint64, qint64>> first;
    for (const QString& desk : hall.desks()) {
        const QJsonObject root = jsonIn(hall.exported(desk) + s("/meeting.json"));
        std::map<QString, QString> names;
        for (const QJsonValue& one : root[u"registrations"].toArray()) {
            names[one[u"id"].toString()] = one[u"name"].toString();
            CHECK(one[u"state"].toString() != u"called");
        }
        std::map<QString, std::pair<qint64, qint64>> turns;
        for (const QJsonValue& turn : root[u"turns"].toArray()) {
            CHECK(turn[u"ended_at"].isDouble());
            turns[names[turn[u"registration"].toString()]] = {(turn[u"started_at"].toInteger() - eight) / 1000, (turn[u"ended_at"].toInteger() - eight) / 1000};
        }
        CHECK(root[u"meeting"][u"current_turn"].isNull());
        if (first.empty()) first = turns;
        CHECK(turns == first);
    }
    return first;
}
const char* const three = R"({"at": "08:00", "desk": "A", "do": "start"},
{"do": "register", "name": "Một", "unit": "Thôn 1", "as": "a"},
{"do": "register", "name": "Hai", "unit": "Thôn 1", "as": "b"},
{"do": "register", "name": "Ba", "unit": "Thôn 1", "as": "c"},
{"at": "08:01", "do": "call", "who": "a"},
{"at": "08:01:30", "desk": "B", "do": "offline"},
)";
} // namespace

TEST_CASE("Two desks that call while one is offline: the one turn ends when its desk hears of the other, all sound is kept") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, QByteArray(three) + R"({"at": "08:02", "desk": "A", "do": "call", "who": "b"},
{"at": "08:02:10", "do": "line", "text": "Đường vào thôn"},
{"at": "08:02:30", "desk": "B", "do": "call", "who": "c"},
{"at": "08:02:40", "do": "line", "text": "Sân thể thao"},
{"at": "08:03:30", "do": "online"},
{"at": "08:04", "do": "line", "text": "Nói thêm"},
{"at": "08:04:30", "desk": "A", "do": "end"})"));
    REQUIRE(hall.play() == 0);
    hall.exportDesks();
    CHECK(turnsOf(hall) == std::map<QString, std::pair<qint64, qint64>>{{s("Một"), {60, 150}}, {s("Hai"), {120, 210}}, {s("Ba"), {150, 270}}});
    CHECK(clipSeconds(hall.meeting()) == std::vector<qint64>{60, 90, 120});
    CHECK(hall.meeting()[u"lines"].toArray().size() == 3);
}

TEST_CASE("An offline desk ends a turn that is over: it takes the floor from nobody, and may write and end what it knows of meanwhile") {
    const QTemporaryDir folder;
    Hall late(ownFile(folder, QByteArray(three) + R"({"at": "08:02", "desk": "A", "do": "call", "who": "b"},
{"at": "08:02:20", "desk": "B", "do": "line", "text": "Ghi thêm cho người một"},
{"at": "08:02:30", "do": "end"},
{"at": "08:03:30", "do": "online"},
{"at": "08:03:40", "do": "line", "text": "Người hai nói tiếp"},
{"at": "08:04:30", "desk": "A", "do": "end"})"));
    REQUIRE(late.play() == 0);
    late.exportDesks();
    CHECK(turnsOf(late) == std::map<QString, std::pair<qint64, qint64>>{{s("Một"), {60, 150}}, {s("Hai"), {120, 270}}});
    CHECK(clipSeconds(late.meeting()) == std::vector<qint64>{60, 150});

    Hall both(ownFile(folder, QByteArray(three) + R"({"at": "08:02", "desk": "B", "do": "end"},
{"at": "08:02:10", "desk": "A", "do": "line", "text": "Ghi ở A"},
{"at": "08:02:30", "do": "end"},
{"at": "08:03:30", "desk": "B", "do": "online"},
{"at": "08:04", "do": "next"},
{"at": "08:04:30", "desk": "A", "do": "end"})"));
    REQUIRE(both.play() == 0);
    both.exportDesks();
    CHECK(turnsOf(both) == std::map<QString, std::pair<qint64, qint64>>{{s("Một"), {60, 150}}, {s("Hai"), {240, 270}}});
}

namespace {
const char* const bothAway = R"({"at": "08:00", "desk": "A", "do": "register", "name": "Một", "unit": "Thôn 1", "as": "a"},
{"do": "register", "name": "Hai", "unit": "Thôn 1", "as": "b"},
{"at": "08:01", "do": "offline"}, {"desk": "S", "do": "offline"},
{"at": "08:01:05", "do": "call", "who": "a"}, {"at": "08:01:08", "do": "line", "text": "Một nói"},
{"at": "08:01:10", "desk": "A", "do": "call", "who": "b"}, {"at": "08:01:12", "do": "line", "text": "Hai nói"})";
} // namespace

TEST_CASE("Two desks that were both cut off and both called meet again, and go on at once") {
    const QTemporaryDir folder;
    // The same person or two: the turn that was called first ends when the desks meet.
    for (const char* second : {"a", "b"}) {
        QByteArray others; // the more desks there are to look at, the later it is when the last one has written its turn's end
        for (char desk = 'B'; desk <= 'K'; ++desk) others += QByteArray(R"({"desk": ")") + desk + R"(", "do": "secretary", "name": "Thư ký"}, )";
        const QByteArray away = others + QByteArray(bothAway).replace("\"call\", \"who\": \"b\"", QByteArray("\"call\", \"who\": \"") + second + '"');
        Hall hall(ownFile(folder, away + R"(,
{"at": "08:01:20", "desk": "S", "do": "online"}, {"at": "08:01:22", "do": "line", "text": "Một nói thêm"},
{"at": "08:01:25", "desk": "A", "do": "online"},
{"at": "08:01:30", "desk": "S", "do": "line", "text": "Nói thêm, ghi ở S"},
{"at": "08:01:40", "desk": "A", "do": "end"})"));
        const int code = hall.play();
        INFO(hall.complained.toStdString());
        REQUIRE(code == 0);
        hall.exportDesks();
        const auto turns = turnsOf(hall);
        if (*second == 'b') CHECK(turns == std::map<QString, std::pair<qint64, qint64>>{{s("Một"), {65, 85}}, {s("Hai"), {70, 100}}});
        CHECK(clipSeconds(hall.meeting()) == std::vector<qint64>{20, 30});
        CHECK(hall.meeting()[u"lines"].toArray().size() == 4);
    }
}

TEST_CASE("Desks that are still apart at the end of the file meet there: the turn that lost the floor ends, the other one goes on") {
    const QByteArray none, first(R"(, {"desk": "S", "do": "online"})"), second(R"(, {"desk": "A", "do": "online"})");
    for (const auto& [back, withOffice] : {std::pair(none, false), {first, false}, {second, false}, {none, true}, {first + second, true}}) {
        INFO(back.toStdString() << (withOffice ? " with an office" : ""));
        const QTemporaryDir folder;
        std::optional<OfficeProcess> office;
        if (withOffice) office.emplace();
        Hall hall(ownFile(folder, bothAway + back), office ? &*office : nullptr);
        const int code = hall.play();
        INFO(hall.complained.toStdString());
        REQUIRE(code == 0);
        hall.exportDesks();
        const QJsonObject root = hall.meeting();
        for (const QString& desk : hall.desks()) CHECK(jsonIn(hall.exported(desk) + s("/meeting.json")) == root);
        std::map<qint64, bool> ended;
        for (const QJsonValue& turn : root[u"turns"].toArray()) {
            ended[turn[u"started_at"].toInteger()] = turn[u"ended_at"].isDouble();
            if (!turn[u"ended_at"].isDouble()) CHECK(root[u"meeting"][u"current_turn"] == turn[u"id"]);
        }
        REQUIRE(ended.size() == 2);
        CHECK(ended.begin()->second);
        CHECK_FALSE(ended.rbegin()->second);
        CHECK(clipSeconds(root) == std::vector<qint64>{7, 2});
    }
}

TEST_CASE("Opinions that two desks begin while apart are written to by their names, whatever their numbers") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "Một", "unit": "Thôn 1", "as": "a"},
{"at": "08:01", "desk": "S", "do": "call", "who": "a"}, {"do": "line", "text": "Một"}, {"desk": "A", "do": "offline"},
{"at": "08:01:10", "desk": "S", "do": "opinion", "text": "S", "as": "s2"}, {"at": "08:01:12", "desk": "A", "do": "opinion", "text": "A", "as": "a2"},
{"at": "08:01:20", "do": "online"}, {"at": "08:01:22", "do": "line", "opinion": "a2", "text": "A nữa"},
{"desk": "S", "do": "line", "opinion": "s2", "text": "S nữa"}, {"do": "line", "opinion": "a2", "text": "A nữa, ghi ở S"},
{"desk": "A", "do": "answer", "opinion": "s2", "text": "Trả lời S"}, {"at": "08:01:40", "desk": "S", "do": "end"})"));
    REQUIRE(hall.play() == 0);
    hall.exportDesks();
    const QJsonObject root = hall.meeting();
    std::map<QString, QStringList> lines;
    for (const QJsonValue& line : root[u"lines"].toArray()) lines[line[u"opinion"].toString()] << line[u"text"].toString();
    std::set<QStringList> together;
    for (auto& [opinion, texts] : lines) {
        texts.sort();
        together.insert(texts);
        if (texts.contains(s("S"))) CHECK(root[u"answers"][0][u"opinion"].toString() == opinion);
    }
    CHECK(together == std::set<QStringList>{{s("Một")}, {s("S"), s("S nữa")}, {s("A"), s("A nữa"), s("A nữa, ghi ở S")}});
}

TEST_CASE("A call that was taken back while apart leaves the floor to whoever was called meanwhile") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, QByteArray(bothAway).replace(R"(, {"desk": "S", "do": "offline"})", R"(, {"desk": "S", "do": "start"})") + R"(,
{"at": "08:01:14", "do": "undo"}, {"do": "undo"}, {"at": "08:01:20", "do": "online"},
{"at": "08:01:30", "desk": "S", "do": "line", "text": "Một nói thêm"}, {"do": "mark"}, {"at": "08:01:40", "do": "end"})"));
    const int code = hall.play();
    INFO(hall.complained.toStdString());
    REQUIRE(code == 0);
    hall.exportDesks();
    std::map<qint64, bool> deleted;
    for (const QJsonValue& turn : hall.meeting()[u"turns"].toArray()) deleted[turn[u"started_at"].toInteger()] = turn[u"deleted"].toBool();
    REQUIRE(deleted.size() == 2);
    CHECK_FALSE(deleted.begin()->second);
    CHECK(deleted.rbegin()->second);
    CHECK(clipSeconds(hall.meeting()) == std::vector<qint64>{35, 4});
}

TEST_CASE("Two desks record one turn, each with a clip of its own, and each marks its own") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, R"({"at": "08:00", "desk": "A", "do": "register", "name": "Một", "unit": "Thôn 1", "as": "a"},
{"at": "08:01", "desk": "S", "do": "call", "who": "a"}, {"at": "08:01:10", "desk": "A", "do": "record"}, {"at": "08:01:15", "do": "mark"},
{"desk": "S", "do": "mark"}, {"at": "08:01:20", "do": "stop_recording"}, {"at": "08:01:25", "desk": "A", "do": "mark_back"}, {"at": "08:01:30", "do": "end"})"));
    REQUIRE(hall.play() == 0);
    hall.exportDesks();
    CHECK(clipSeconds(hall.meeting()) == std::vector<qint64>{20, 20});
    std::multiset<qint64> places;
    for (const QJsonValue& mark : hall.meeting()[u"marks"].toArray()) places.insert(mark[u"sample"].toInteger() / 48'000);
    CHECK(places == std::multiset<qint64>{0, 5, 15});
}

} // namespace ln::test
