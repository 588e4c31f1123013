#include "store/export.h"
#include "support/stores.h"
#include "sync/protocol/crypto.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

using namespace ln;
using test::Tablet;

namespace {
QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Clips held in memory.
struct Sound {
    std::map<ThingId, QByteArray> held;
    [[nodiscard]] store::ClipBytes bytes() const {
        return [this](const ThingId& clip, std::int64_t offset,
                      std::int64_t max) -> store::ExportOutcome<std::optional<QByteArray>> {
            const auto found = held.find(clip);
            if (found == held.end()) return std::optional<QByteArray>{};
            return std::optional(found->second.mid(offset, max));
        };
    }
};

/// A meeting with one of everything that an export must show.
struct Conference {
    Tablet tablet;
    ThingId meeting = tablet.meeting();
    ThingId registration = tablet.registerSpeaker(meeting, s("Nguyễn Thị Hường"));
    ThingId turn = ThingId::random(), opinion = ThingId::random(), line = ThingId::random(),
            deleted = ThingId::random();
    ThingId clip = ThingId::random();
    Sound sound;

    Conference() {
        sound.held[clip] = QByteArray(300'000, 'x') + "end";
        const QByteArray& bytes = sound.held[clip];
        tablet.must({CallSpeaker{turn, registration}, AddOpinion{opinion, turn}, StartClip{clip, turn}});
        tablet.must({WriteLine{line, opinion, s("Đường xuống cấp"), SoundPlace{clip, 4800}},
                     WriteLine{deleted, opinion, s("Nhầm"), {}}, Delete{deleted},
                     AnswerOpinion{ThingId::random(), opinion, AnsweredBy::Chair, s("Chủ trì"), s("Sẽ sửa"), {}},
                     Conclude{ThingId::random(), opinion, Outcome::Assigned, s("UBND xã"), s("2018-04-30"), {}},
                     MarkSound{ThingId::random(), SoundPlace{clip, 9600}}});
        tablet.must(
            {EndTurn{turn},
             SealClip{
                 clip, 48'000, bytes.size(), QString::fromLatin1(wire::sha256(bytes).toHex()), {s("100+200")}, false}});
    }
    QJsonObject exported(const QString& folder) {
        const auto done = store::exportMeeting(*tablet.reader(), meeting, folder, sound.bytes());
        if (!done) FAIL(done.error().sentence.toStdString());
        QFile file(folder + s("/meeting.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
};
QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}
} // namespace

TEST_CASE("an export has every thing of a meeting with every field, and each clip as it was sealed") {
    Conference conference;
    QTemporaryDir folder;
    const QJsonObject root = conference.exported(folder.path());
    CHECK(root[u"meeting"][u"id"].toString() == conference.meeting.toHex());
    const QJsonObject line = root[u"lines"].toArray()[0].toObject();
    CHECK(root[u"lines"].toArray().size() == 2);
    CHECK(line.size() == static_cast<qsizetype>(fieldsOf(Kind::Line).size()) + 1);
    const QJsonObject clip = root[u"clips"].toArray()[0].toObject();
    CHECK(clip[u"file"].toString() == conference.clip.toHex() + s(".opus"));
    CHECK(clip[u"gaps"].toArray()[0].toString() == u"100+200");
    CHECK(contents(folder.filePath(clip[u"file"].toString())) == conference.sound.held[conference.clip]);
    CHECK(root[u"conclusions"].toArray()[0][u"due"].toString() == u"2018-04-30");
    CHECK(root[u"conclusions"].toArray()[0][u"opinion"].toString() == conference.opinion.toHex());
    CHECK(root[u"marks"].toArray()[0][u"sample"].toInteger() == 9600);
    CHECK(root[u"devices"].toArray().size() == 1);
    CHECK(root[u"chains"].toArray()[0][u"seq"].toInteger() > 5);
    int deleted = 0;
    for (const QJsonValue& one : root[u"lines"].toArray())
        deleted += one[u"deleted"].toBool() ? 1 : 0;
    CHECK(deleted == 1);
}

TEST_CASE("two exports of the same entries are the same bytes, and compare as equal") {
    Conference conference;
    QTemporaryDir one, other;
    conference.exported(one.path());
    conference.exported(other.path());
    CHECK(contents(one.filePath(s("meeting.json"))) == contents(other.filePath(s("meeting.json"))));
    const auto differences = store::compareExports(one.path(), other.path());
    REQUIRE(differences);
    CHECK(differences->empty());
}

TEST_CASE("a field, a thing or a byte of sound that differs is found") {
    Conference conference;
    QTemporaryDir office, tablet;
    conference.exported(office.path());
    conference.exported(tablet.path());
    const QString json = tablet.filePath(s("meeting.json"));
    const QString sound = tablet.filePath(conference.clip.toHex() + s(".opus"));
    SECTION("a field") {
        write(json, contents(json).replace("2018-04-30", "2018-05-30"));
        const auto differences = store::compareExports(office.path(), tablet.path());
        REQUIRE(differences);
        REQUIRE(differences->size() == 1);
        CHECK(differences->front().kind == u"conclusions");
        CHECK(differences->front().field == u"due");
        CHECK(differences->front().tablet == u"\"2018-05-30\"");
        CHECK(differences->front().toText().contains(s("2018-04-30")));
    }
    SECTION("a thing") {
        conference.tablet.registerSpeaker(conference.meeting, s("Thêm Người"));
        conference.exported(tablet.path());
        const auto differences = store::compareExports(office.path(), tablet.path());
        REQUIRE(differences);
        CHECK(differences->size() >= 2); // the registration, and the chain that is longer
    }
    SECTION("a byte of sound") {
        QByteArray bytes = contents(sound);
        bytes[1000] = 'y';
        write(sound, bytes);
        const auto differences = store::compareExports(office.path(), tablet.path());
        REQUIRE(differences);
        REQUIRE(differences->size() == 1);
        CHECK(differences->front().kind == u"file");
    }
    SECTION("a clip that the office lacks") {
        REQUIRE(QFile::remove(office.filePath(conference.clip.toHex() + s(".opus"))));
        const auto differences = store::compareExports(office.path(), tablet.path());
        REQUIRE(differences);
        CHECK(differences->size() == 1);
    }
    SECTION("not one that another tablet holds") {
        REQUIRE(QFile::remove(sound));
        const auto differences = store::compareExports(office.path(), tablet.path());
        REQUIRE(differences);
        CHECK(differences->empty());
    }
    SECTION("a folder without an export is no equal one") {
        REQUIRE(QFile::remove(json));
        CHECK_FALSE(store::compareExports(office.path(), tablet.path()));
        for (const char* nothing : {"{}", "[]", "null", "{\"meeting\": []}"}) {
            write(office.filePath(s("meeting.json")), nothing);
            write(tablet.filePath(s("meeting.json")), nothing);
            CHECK_FALSE(store::compareExports(office.path(), tablet.path()));
        }
    }
}

TEST_CASE("sound that is no longer what was sealed is not exported, and nothing half done is left") {
    Conference conference;
    conference.sound.held[conference.clip][5] = 'y';
    QTemporaryDir folder;
    const auto done =
        store::exportMeeting(*conference.tablet.reader(), conference.meeting, folder.path(), conference.sound.bytes());
    REQUIRE_FALSE(done);
    CHECK(done.error().sentence.contains(s("SHA-256")));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("an export into a place that cannot be written, or of a meeting that is not there, says so") {
    Conference conference;
    QTemporaryDir folder;
    write(folder.filePath(s("file")), "x");
    CHECK_FALSE(store::exportMeeting(*conference.tablet.reader(), conference.meeting, folder.filePath(s("file/in")),
                                     conference.sound.bytes()));
    CHECK_FALSE(
        store::exportMeeting(*conference.tablet.reader(), ThingId::random(), folder.path(), conference.sound.bytes()));
}
