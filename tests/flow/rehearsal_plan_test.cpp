#include "rehearsal/open_store.h"
#include "support/rehearsal_hall.h"

// Plans of meetings that the program imports.
namespace ln::test {

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

TEST_CASE("Two meetings of one day and place are two, also when the plan comes again, and an agency named twice is one") {
    platform::DummySecretStore none;
    QTemporaryDir folder;
    QFile plan(folder.filePath(s("plan.json")));
    REQUIRE(plan.open(QIODevice::WriteOnly));
    const QByteArray meeting = R"({"title": "Đối thoại", "day": "2018-03-15", "venue": "Hội trường", "chair": "%", "agencies": ["Công an xã",
        {"name": "Phòng Tài nguyên", "representative": "Ông Một"}, {"name": "Phòng Tài nguyên", "representative": "Bà Hai"}, "Công an xã"]})";
    REQUIRE(plan.write("{\"meetings\": [" + QByteArray(meeting).replace('%', "Sáng") + ", " + QByteArray(meeting).replace('%', "Chiều") + "]}") > 0);
    plan.close();
    const QString tablet = folder.filePath(s("tablet"));
    const auto chairs = [&] {
        std::map<QString, QString> ids;
        const auto opened = openStore(tablet, none);
        REQUIRE(opened);
        for (const Thing& one : opened->reader->meetings()) ids.emplace(one.id.toHex(), one.text(u"chair"));
        return ids;
    };
    REQUIRE(runImport({plan.fileName(), tablet}, none) == 0);
    const auto first = chairs();
    CHECK(first.size() == 2);
    REQUIRE(runImport({plan.fileName(), tablet}, none) == 0);
    CHECK(chairs() == first);
    const auto opened = openStore(tablet, none);
    REQUIRE(opened);
    for (const Thing& one_meeting : opened->reader->meetings()) {
        std::map<QString, QString> agencies;
        const auto held = opened->reader->all(Kind::Agency, spaceOf(one_meeting.id));
        for (const Thing& one : held) agencies.emplace(one.text(u"name"), one.text(u"representative"));
        CHECK(held.size() == 2);
        CHECK(agencies[s("Phòng Tài nguyên")] == s("Ông Một, Bà Hai"));
    }
}

TEST_CASE("A meeting has the agencies of its own list, and a plan that comes again writes nothing") {
    platform::DummySecretStore none;
    QTemporaryDir folder;
    QFile plan(folder.filePath(s("plan.json")));
    REQUIRE(plan.open(QIODevice::WriteOnly));
    QByteArray people;
    for (int i = 0; i < 20'000; ++i)
        people += (i > 0 ? "," : "") + QByteArray(R"({"name": "Người )") + QByteArray::number(i / 2) + R"(", "unit": "Thôn"})";
    REQUIRE(plan.write(R"({"meetings": [
        {"title": "Một", "day": "2018-03-15", "agencies": [{"name": "Công an xã", "representative": "Ông Một"}],
         "participants": [)" + people + R"(]},
        {"title": "Hai", "day": "2018-03-16", "agencies": [{"name": "Công an xã", "representative": "Bà Hai"}]},
        {"title": "Ba", "day": "2018-03-17"}]})") > 0);
    plan.close();
    const QString tablet = folder.filePath(s("tablet"));
    const auto entries = [&] {
        const auto opened = openStore(tablet, none);
        REQUIRE(opened);
        return opened->reader->outboxCounts().entries;
    };
    REQUIRE(runImport({plan.fileName(), tablet}, none) == 0);
    const auto first = entries();
    REQUIRE(runImport({plan.fileName(), tablet}, none) == 0); // for half an hour, when it goes through everybody for each one
    CHECK(entries() == first);
    const auto opened = openStore(tablet, none);
    REQUIRE(opened);
    std::map<QString, QStringList> agencies;
    for (const Thing& meeting : opened->reader->meetings())
        for (const Thing& one : opened->reader->all(Kind::Agency, spaceOf(meeting.id)))
            agencies[meeting.text(u"title")] += one.text(u"representative");
    CHECK(agencies == std::map<QString, QStringList>{{s("Một"), {s("Ông Một")}}, {s("Hai"), {s("Bà Hai")}}});
    CHECK(opened->reader->all(Kind::Agency, commonSpace).empty());
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

} // namespace ln::test
