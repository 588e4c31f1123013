#include "support/view.h"
#include "support/workbook.h"
#include "view/import_sentences.h"
#include <QClipboard>
#include <QGuiApplication>
#include <set>

// A list of participants, from the file to people who are found at the door.

namespace ln::test {
namespace {
using view::PeopleImport;

QString list(int people, const QString& more = {}) {
    QString text = u"STT\tHọ và tên\tĐơn vị\tSĐT\n"_s;
    for (int i = 1; i <= people; ++i)
        text += u"%1\tNguyễn Thị Số %1\tThôn %2\t0912%3\n"_s.arg(i).arg(i % 20).arg(i, 6, 10, QChar(u'0'));
    return text + more;
}
bool isIdle(const PeopleImport& import) {
    return !import.busy() && !import.importing();
}
void read(PeopleImport& import, const QString& text) {
    import.readText(text);
    REQUIRE(eventually([&] { return isIdle(import); }));
}
void save(PeopleImport& import) {
    REQUIRE(import.canImport());
    import.start();
    REQUIRE(eventually([&] { return isIdle(import); }));
}
QStringList participants(ViewTablet& here, const ThingId& meeting) {
    QStringList names;
    for (const Thing& one : here.tablet->reader().all(Kind::Participant, spaceOf(meeting)))
        names.append(one.text(u"name"));
    names.sort();
    return names;
}
} // namespace

TEST_CASE("a workbook's people are saved, found at the door without tone marks, and not added a second time") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    PeopleImport& import = *here.tablet->people();
    const QTemporaryDir folder;
    Workbook book;
    auto& sheet = book.sheet(u"Đại biểu"_s);
    sheet.row({u"DANH SÁCH ĐẠI BIỂU"_s}).row({u"STT"_s, u"HỌ VÀ TÊN"_s, u"Đơn vị công tác"_s, u"Chức danh"_s, u"Điện thoại"_s});
    sheet.row({u"=1"_s, u"Nguye\u0302\u0303n Thi\u0323 Hường"_s, u"Hội LHPN xã"_s, u"Hội viên"_s, u"=912345678"_s});
    sheet.row({u"=2"_s, u"<script>alert(1)</script>"_s, u"'); DROP TABLE participant;--"_s}).row({u"=3"_s, QString(301, u'x'), u"Xã"_s});
    sheet.row({u"=4"_s, u"\u202eĐỗ Văn\u200b Đức 🎉"_s, u"Đoàn TNCS"_s}).row({{}, u"Tổng cộng: 3"_s}).merge("A1:E1");
    const QString path = folder.filePath(u"Danh sách.xlsx"_s);
    // The helper takes '<' for raw XML, so the script comes as a shared string.
    book.strings = {"<t>&lt;script&gt;alert(1)&lt;/script&gt;</t>"};
    auto parts = book.parts();
    for (auto& [name, bytes] : parts) bytes.replace("<script>alert(1)</script>", "<c r=\"B4\" t=\"s\"><v>0</v></c>");
    REQUIRE(writeZip(path, parts));

    import.readFile(QUrl::fromLocalFile(path));
    CHECK(import.busy());
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.problem().toStdString() == "");
    CHECK(import.sourceName().toStdString() == "Danh sách.xlsx · Đại biểu");
    CHECK(import.newCount() == 3);
    CHECK(import.alreadyCount() == 0);
    CHECK(import.importLabel().toStdString() == "Nhập 3 đại biểu");
    CHECK(column(import.columns(), "title") == QStringList{u"STT"_s, u"HỌ VÀ TÊN"_s, u"Đơn vị công tác"_s, u"Chức danh"_s, u"Điện thoại"_s});
    CHECK(column(import.columns(), "meaning") == QStringList{u"7"_s, u"1"_s, u"3"_s, u"4"_s, u"5"_s});
    CHECK(column(import.leftOut(), "number") == QStringList{u"5"_s, u"7"_s});
    CHECK(import.leftOut()->value(0, "why").toString().contains(u"301"_s));

    save(import);
    CHECK(import.result().toStdString() == "Đã lưu xong 3 đại biểu.");
    CHECK(participants(here, meeting) == QStringList{u"<script>alert(1)</script>"_s, u"Nguyễn Thị Hường"_s, u"Đỗ Văn Đức 🎉"_s});
    CHECK(import.newCount() == 0);
    CHECK(import.alreadyCount() == 3);
    CHECK_FALSE(import.canImport());
    here.settle();
    here.tablet->door()->setSearchText(u"do van duc"_s);
    CHECK(here.tablet->door()->results()->count() == 1);
    here.tablet->door()->setSearchText(u"huong"_s);
    REQUIRE(here.tablet->door()->results()->count() == 1);
    CHECK(here.tablet->reader().thing(*ThingId::fromHex(here.tablet->door()->results()->idAt(0)))->text(u"phone") == u"0912345678");

    import.readFile(QUrl::fromLocalFile(path));
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK_FALSE(import.canImport());
    CHECK(participants(here, meeting).size() == 3);
}

TEST_CASE("a workbook with a list a sheet says so, and gives each of them when it is asked for") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    PeopleImport& import = *here.tablet->people();
    const QTemporaryDir folder;
    Workbook book;
    book.sheet(u"Bìa"_s).row({u"Kế hoạch"_s, u"2018"_s});
    book.sheet(u"Thôn Đông"_s).row({u"STT"_s, u"Họ tên"_s, u"SĐT"_s}).row({u"=1"_s, u"Lê Oanh"_s, u"0912345678"_s});
    book.sheet(u"Thôn Trại"_s).row({u"STT"_s, u"Họ tên"_s, u"SĐT"_s}).row({u"=1"_s, u"Đỗ Mai"_s, {}}).row({u"=2"_s, u"Vũ Khoa"_s, {}});
    const QString path = folder.filePath(u"Các thôn.xlsx"_s);
    REQUIRE(book.save(path));
    import.readFile(QUrl::fromLocalFile(path));
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.sheets() == QStringList{u"Thôn Đông"_s, u"Thôn Trại"_s});
    CHECK(import.sheet() == 0);
    save(import);
    import.chooseSheet(1);
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.sheet() == 1);
    CHECK(import.sourceName().toStdString() == "Các thôn.xlsx · Thôn Trại");
    CHECK(import.newCount() == 2);
    import.chooseSheet(7);
    save(import);
    QStringList units;
    for (const Thing& one : here.tablet->reader().all(Kind::Participant, spaceOf(meeting))) units.append(one.text(u"unit"));
    units.sort();
    CHECK(units == QStringList{u"Thôn Trại"_s, u"Thôn Trại"_s, u"Thôn Đông"_s});
    read(import, u"Họ tên\nLê Oanh"_s);
    CHECK(import.sheets().isEmpty());
}

TEST_CASE("who is there keeps what is written, and gets what was empty") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    const ThingId known = here.participant(meeting, u"Lê Oanh"_s, u"UBND xã"_s); // position "Hội viên"
    PeopleImport& import = *here.tablet->people();
    read(import, u"Họ tên\tĐơn vị\tChức vụ\tSĐT\nLÊ  OANH\tubnd xã\tChủ tịch\t0912345678"_s);
    CHECK(import.filledCount() == 1);
    CHECK(import.importLabel().toStdString() == "Bổ sung cho 1 đại biểu");
    save(import);
    const auto one = here.tablet->reader().thing(known);
    CHECK(one->text(u"name") == u"Lê Oanh");
    CHECK(one->text(u"position") == u"Hội viên");
    CHECK(one->text(u"phone") == u"0912345678");
    CHECK(participants(here, meeting).size() == 1);
}

TEST_CASE("what a column means can be changed, and the people are counted anew") {
    ViewTablet here;
    (void)here.meeting();
    PeopleImport& import = *here.tablet->people();
    read(import, u"mã\tai\tđâu\n1\tlê oanh\tthôn trại\n2\tđỗ mai\tthôn ngòi"_s);
    CHECK(import.newCount() == 0);
    CHECK_FALSE(import.hint().isEmpty());
    import.setMeaning(1, 1);
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.newCount() == 3); // the first row may be somebody: no header was known
    CHECK(import.hint().isEmpty());
    import.setMeaning(2, 1);
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(column(import.columns(), "meaning") == QStringList{u"0"_s, u"0"_s, u"1"_s});
    import.setMeaning(9, 1);
    import.setMeaning(0, 99);
    CHECK(isIdle(import));
}

TEST_CASE("what cannot be read is refused in a sentence with its code, and the next list is read all the same") {
    ViewTablet here;
    (void)here.meeting();
    PeopleImport& import = *here.tablet->people();
    const QTemporaryDir folder;
    import.readFile(QUrl::fromLocalFile(folder.filePath(u"mất.xlsx"_s)));
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.problem().contains(u"[table-unreadable]"_s));
    CHECK_FALSE(import.hasTable());
    QGuiApplication::clipboard()->setText(u" \n "_s);
    import.paste();
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.problem().contains(u"[table-empty]"_s));
    QGuiApplication::clipboard()->setText(list(2));
    import.paste();
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.problem().isEmpty());
    CHECK(import.newCount() == 2);
    std::set<QString> sentences;
    for (int i = 0; i < documents::tableProblemCount; ++i)
        sentences.insert(view::sentenceFor(static_cast<documents::TableProblem>(i)));
    CHECK(sentences.size() == documents::tableProblemCount);
    for (int i = 0; i < documents::leftOutWhyCount; ++i)
        sentences.insert(view::reasonFor({.row = 1, .why = static_cast<documents::LeftOutWhy>(i), .text = {}, .count = 1, .other = 2}));
    CHECK(sentences.size() == documents::tableProblemCount + documents::leftOutWhyCount);
}

TEST_CASE("an import tells how far it is, lets a registration through, can be stopped, and goes on where it was") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    PeopleImport& import = *here.tablet->people();
    read(import, list(4000));
    REQUIRE(import.newCount() == 4000);
    import.start();
    REQUIRE(eventually([&] { return import.progress() > 0; }));
    REQUIRE(import.importing());
    here.registerSpeaker(u"Trần Văn Đức"_s);
    CHECK(import.importing());
    CHECK(import.progress() < 1);
    import.close(); // leaving the page stops nothing
    import.stop();
    REQUIRE(eventually([&] { return isIdle(import); }));
    const qsizetype saved = participants(here, meeting).size();
    CHECK(saved > 0);
    CHECK(saved < 4000);
    CHECK(import.result().contains(QString::number(saved)));
    CHECK(import.newCount() == 4000 - saved);
    save(import);
    CHECK(participants(here, meeting).size() == 4000);
}

TEST_CASE("a list whose reading was stopped is never shown in part") {
    ViewTablet here;
    here.meeting();
    PeopleImport& import = *here.tablet->people();
    constexpr int people = 20'000;
    const auto isWholeOrGone = [&] {
        REQUIRE(eventually([&] { return isIdle(import); }));
        CHECK((import.hasTable() ? import.newCount() == people : !import.problem().isEmpty()));
    };
    SECTION("while it was read") {
        import.readText(list(people));
        import.stop();
        isWholeOrGone();
    }
    SECTION("while it was read anew for another meaning of a column") {
        read(import, list(people));
        import.setMeaning(3, static_cast<int>(documents::Meaning::Position));
        import.stop();
        isWholeOrGone();
    }
    read(import, list(3)); // and the next one is read
    CHECK(import.newCount() == 3);
}

TEST_CASE("a kill in the middle, and importing again, come to the same end") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    {
        PeopleImport& import = *here.tablet->people();
        read(import, list(4000));
        import.start();
        REQUIRE(eventually([&] { return import.progress() > 0.1; }));
        here.kill();
    }
    here.open();
    const QStringList left = participants(here, meeting);
    CHECK(left.size() >= 400); // what was told as saved
    CHECK(left.size() < 4000);
    PeopleImport& import = *here.tablet->people();
    read(import, list(4000));
    CHECK(import.alreadyCount() == left.size());
    save(import);
    const QStringList all = participants(here, meeting);
    CHECK(all.size() == 4000);
    CHECK(std::set<QString>(all.begin(), all.end()).size() == 4000);
}

TEST_CASE("without a meeting a list can be looked at and not saved, and it is counted when one is opened") {
    ViewTablet here;
    PeopleImport& import = *here.tablet->people();
    read(import, list(3));
    CHECK_FALSE(import.canImport());
    CHECK_FALSE(import.hint().isEmpty());
    (void)here.meeting();
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.canImport());
    CHECK(import.hint().isEmpty());
}

TEST_CASE("an import is taken back as one act, and done again") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    const ThingId known = here.participant(meeting, u"Lê Oanh"_s, u"UBND xã"_s);
    PeopleImport& import = *here.tablet->people();
    view::UndoStack& undo = *here.tablet->undoStack();
    const QStringList before = participants(here, meeting);
    read(import, list(2000, u"9\tLê Oanh\tUBND xã\t0912345678\n"_s));
    save(import);
    REQUIRE(participants(here, meeting).size() == 2001);
    CHECK(undo.undoName() == u"Nhập danh sách"_s);

    undo.undo();
    here.settle();
    CHECK(participants(here, meeting) == before);
    CHECK(here.tablet->reader().thing(known)->text(u"phone") == QString());
    REQUIRE(eventually([&] { return isIdle(import); }));
    CHECK(import.result() == QString());
    CHECK(import.newCount() == 2000); // the page counts anew
    here.tablet->door()->setSearchText(u"so 1999"_s);
    CHECK(here.tablet->door()->results()->count() == 0);

    REQUIRE(undo.canRedo());
    undo.redo();
    here.settle();
    CHECK(participants(here, meeting).size() == 2001);
    CHECK(here.tablet->reader().thing(known)->text(u"phone") == u"0912345678"_s);

    REQUIRE(undo.canUndo());
    undo.undo();
    CHECK_FALSE(undo.canUndo());
    here.registerSpeaker(u"Trần Văn Đức"_s); // while it is under way
    here.settle();
    CHECK(participants(here, meeting) == before);
    CHECK(here.tablet->door()->registrations()->count() == 1);
}

TEST_CASE("who of an import is in use by now stays when it is taken back") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    PeopleImport& import = *here.tablet->people();
    view::UndoStack& undo = *here.tablet->undoStack();
    read(import, list(3));
    save(import);
    // By another tablet: what this one did since is taken back before the import.
    for (const Thing& one : here.tablet->reader().all(Kind::Participant, spaceOf(meeting)))
        if (one.text(u"name").endsWith(u'2')) REQUIRE(here.tablet->store().perform({.commands = {CheckIn{one.id}}, .author = {}, .settings = {}, .endedDrafts = {}}).ok());
    undo.undo();
    here.settle();
    CHECK(participants(here, meeting) == QStringList{u"Nguyễn Thị Số 2"_s});
    CHECK(here.tablet->shell()->notice().contains(u"Đã hoàn tác: Nhập danh sách"_s));
    CHECK(here.tablet->shell()->notice().contains(u"1 người giữ nguyên"_s));
    undo.redo();
    here.settle();
    CHECK(participants(here, meeting).size() == 3);
}

} // namespace ln::test
