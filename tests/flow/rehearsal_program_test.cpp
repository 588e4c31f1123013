#include "support/rehearsal_hall.h"

// What the program says of files, folders and arguments that do not fit.
namespace ln::test {

TEST_CASE("The program says which argument is missing, and which folders of a rehearsal hold a desk") {
    const auto run = [](const QStringList& words) {
        QProcess program;
        program.start(s(LN_PROGRAM), words);
        REQUIRE(program.waitForFinished(patience));
        return std::pair(program.exitCode(), QString::fromUtf8(program.readAllStandardError()));
    };
    const std::map<QString, const char*> lacks{{s("import"), "import cần tên một tệp kế hoạch"},
                                               {s("export"), "export cần tên thư mục để xuất vào"},
                                               {s("desks"), "desks cần tên một tệp diễn tập"},
                                               {s("compare"), "compare cần thư mục bản xuất của văn phòng"},
                                               {s("compare office"), "compare cần thêm thư mục bản xuất"}};
    for (const auto& [words, lack] : lacks) {
        INFO(words.toStdString());
        const auto [code, said] = run(words.split(u' '));
        CHECK(code == 2);
        CHECK(said.contains(s(lack)));
    }
    Hall hall(shortFile);
    REQUIRE(hall.play() == 0);
    for (const QStringList& words : {QStringList{s("export"), hall.folder.filePath(s("out"))}, QStringList{s("status")}}) {
        const auto [code, said] = run(words + QStringList{s("--data"), hall.tablets()});
        INFO(said.toStdString());
        CHECK(code == (words.size() == 1 ? 3 : 1));
        for (const QString& desk : hall.desks()) CHECK(said.contains(hall.tablets() + u'/' + desk));
    }
}

TEST_CASE("A folder belongs to one file") {
    Hall hall(shortFile);
    REQUIRE(hall.play() == 0);
    hall.file = s(LN_REHEARSAL_DATA "/cao-xa-2018.json");
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

TEST_CASE("An invitation for a desk that no step uses is refused, and nothing written; a desk's letter may be small") {
    Hall hall(shortFile);
    const auto play = [&](const QString& letter) {
        QProcess program;
        program.start(s(LN_REHEARSAL_CHILD), {hall.file, hall.tablets(), s("100"), hall.folder.filePath(s("trace")), letter + s("=https://localhost:1/x")});
        REQUIRE(program.waitForFinished(patience));
        return std::pair(program.exitCode(), QString::fromUtf8(program.readAllStandardError()));
    };
    const auto [code, said] = play(s("X"));
    CHECK(code == 2);
    CHECK(said.contains(s("không bước nào dùng bàn X")));
    CHECK_FALSE(QFile::exists(hall.tablets()));
    const auto [small, problem] = play(hall.desks().front().toLower());
    CHECK(small == 1); // a link that leads nowhere
    CHECK(problem.contains(s("ghép vào văn phòng")));
}

TEST_CASE("An export of a meeting that is not there says which one was asked for") {
    Hall hall(shortFile);
    REQUIRE(hall.play() == 0);
    QProcess program;
    program.start(s(LN_PROGRAM), {s("export"), hall.folder.filePath(s("out")), s("--data"), hall.tablets() + u'/' + hall.desks().front(), s("--meeting"), s("ffff")});
    REQUIRE(program.waitForFinished(patience));
    CHECK(program.exitCode() == 1);
    CHECK(QString::fromUtf8(program.readAllStandardError()).contains(s("“ffff”")));
}

TEST_CASE("What cannot be done again is told as that, not as what cannot be taken back") {
    const QTemporaryDir folder;
    Hall hall(ownFile(folder, R"({"desk": "A", "do": "register", "name": "Một", "unit": "Thôn 1", "as": "a"}, {"do": "edit", "who": "a", "summary": "1"},
{"do": "undo"}, {"desk": "B", "do": "edit", "who": "a", "summary": "2"}, {"desk": "A", "do": "redo"})"));
    CHECK(hall.play() == 1);
    CHECK(hall.complained.contains(s("không làm lại được nữa")));
}

} // namespace ln::test
