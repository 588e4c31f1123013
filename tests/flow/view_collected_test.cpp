#include "support/view.h"
#include "support/workbook.h"
#include <catch2/generators/catch_generators.hpp>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

// Opinions that nobody spoke: collected before the meeting, or on paper.

namespace ln::test {
namespace {
void collect(ViewTablet& here, view::CollectedView& view, const QString& unit, const QString& text) {
    view.setUnit(unit);
    view.setText(text);
    view.save();
    here.settle();
    REQUIRE(view.problem() == QString());
}
} // namespace

TEST_CASE("opinions are collected one after another, by unit, corrected, and taken away with a way back") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    collect(here, before, u"MTTQ xã"_s, u"Sửa đường\nxuống thôn Ngòi"_s);
    CHECK(before.unit() == u"MTTQ xã"_s);
    CHECK(before.text() == QString());
    collect(here, before, u"Hội Nông dân"_s, u"Thu gom rác"_s);
    collect(here, before, u"MTTQ xã"_s, u"Cấp nước sạch"_s);
    CHECK(before.countText() == u"3 ý kiến từ 2 đơn vị"_s);
    CHECK(column(before.opinions(), "unit") == QStringList{u"Hội Nông dân"_s, u"MTTQ xã"_s, u"MTTQ xã"_s});
    CHECK(before.opinions()->value(1, "words") == u"Sửa đường\nxuống thôn Ngòi"_s);
    REQUIRE(eventually([&] {
        view::ThingListModel& duties = *here.tablet->preparation()->duties();
        const auto row = column(&duties, "duty").indexOf(u"opinions"_s);
        return row >= 0 && duties.value(static_cast<int>(row), "detail").toString().contains(u"3 ý kiến từ 2 đơn vị"_s);
    }));

    const QString first = before.opinions()->idAt(1);
    before.edit(first);
    CHECK(before.editing());
    before.setText(u"Sửa đường gấp"_s);
    before.setName(u"Bà Mai"_s);
    before.save();
    here.settle();
    CHECK_FALSE(before.editing());
    CHECK(before.opinions()->value(1, "words") == u"Sửa đường gấp"_s);
    CHECK(before.opinions()->value(1, "detail") == u"Bà Mai"_s);
    CHECK(before.count() == 3);

    before.remove(first);
    here.settle();
    CHECK(before.count() == 2);
    REQUIRE(before.removed()->count() == 1);
    before.bringBack(before.removed()->idAt(0));
    here.settle();
    CHECK(before.count() == 3);

    before.setText(u" "_s);
    before.save();
    CHECK_FALSE(before.problem().isEmpty());
    before.setUnit(QString());
    before.setText(u"Không biết của ai"_s);
    before.save();
    CHECK(before.problem() == u"Chưa nhập đơn vị."_s);
    before.setUnit(u"Thôn Ngòi"_s);
    before.setText(QString(60'001, u'a'));
    before.save();
    here.settle();
    CHECK(before.problem().contains(u"quá dài"_s));
    CHECK(before.text().size() == 60'001);
    CHECK(before.count() == 3);
}

TEST_CASE("a correction of an opinion writes what was corrected, and leaves what another tablet wrote into the rest") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    collect(here, before, u"MTTQ xã"_s, u"Sửa đường"_s);
    const ThingId id = *ThingId::fromHex(before.opinions()->idAt(0));
    const ThingId line = here.tablet->reader().referring(Kind::Line, "opinion", id).at(0).id;
    const auto text = [&] { return here.tablet->reader().referring(Kind::Line, "opinion", id).at(0).text(u"text").toStdString(); };
    const auto elsewhere = [&](Command command) {
        here.tablet->commands().run({std::move(command)});
        here.settle();
    };
    before.edit(id.toHex());
    before.setTopic(u"Giao thông"_s);
    elsewhere(SetFields{Kind::Opinion, id, here.tablet->current().space(), {{u"unit"_s, u"Thôn Ngòi"_s}}});
    elsewhere(WriteLine{line, id, u"Sửa đường\nxuống thôn Ngòi"_s, {}});
    before.save();
    here.settle();
    REQUIRE(before.problem() == QString());
    const auto held = here.tablet->reader().thing(id);
    CHECK(held->text(u"topic") == u"Giao thông");
    CHECK(held->text(u"unit") == u"Thôn Ngòi");
    CHECK(text() == "Sửa đường\nxuống thôn Ngòi");

    before.edit(id.toHex());
    before.setText(u"Sửa đường gấp"_s);
    before.save();
    here.settle();
    CHECK(text() == "Sửa đường gấp");
    CHECK(here.tablet->reader().referring(Kind::Line, "opinion", id).size() == 1);
}

TEST_CASE("an opinion that was just written down is taken back whole, unless somebody went on with it") {
    ViewTablet here;
    const ThingId meeting = here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    collect(here, before, u"MTTQ xã"_s, u"Sửa đường\nThu gom rác"_s);
    const QString id = before.opinions()->idAt(0);
    const bool continued = GENERATE(false, true);
    if (continued) {
        here.tablet->store().submit({.commands = {WriteLine{ThingId::random(), *ThingId::fromHex(id), u"Thêm ở máy khác"_s, {}}}, .author = meeting, .settings = {}, .endedDrafts = {}}, [](const auto&) {});
        REQUIRE(eventually([&] { return before.opinions()->value(0, "words").toString().contains(u"máy khác"_s); }));
    }
    here.tablet->undoStack()->undo();
    here.settle();
    CHECK(before.count() == (continued ? 1 : 0));
    if (continued) return;
    here.tablet->undoStack()->redo();
    here.settle();
    REQUIRE(before.count() == 1);
    CHECK(before.opinions()->value(0, "words") == u"Sửa đường\nThu gom rác"_s);
}

TEST_CASE("twenty paper slips in a row are entered and counted, apart from what was collected before") {
    ViewTablet here;
    here.meeting();
    view::CollectedView& slips = *here.tablet->slips();
    for (int i = 1; i <= 20; ++i) collect(here, slips, i % 2 ? u"Thôn Ngòi"_s : QString(), u"Phiếu %1"_s.arg(i));
    CHECK(slips.countText() == u"Đã nhập 20 phiếu"_s);
    CHECK(here.tablet->collected()->count() == 0);
    // Those without a unit come first, in the order in which they were entered.
    CHECK(column(slips.opinions(), "words").mid(0, 3) == QStringList{u"Phiếu 2"_s, u"Phiếu 4"_s, u"Phiếu 6"_s});
    const auto one = here.tablet->reader().thing(*ThingId::fromHex(slips.opinions()->idAt(0)));
    CHECK(one->text(u"source") == u"paper"_s);
    CHECK_FALSE(one->has(u"turn"));
}

TEST_CASE("what is being written for an opinion is there after a kill") {
    ViewTablet here;
    here.meeting();
    here.tablet->collected()->setUnit(u"MTTQ xã"_s);
    here.tablet->collected()->setText(u"Đề nghị sửa"_s);
    here.tablet->slips()->setText(u"Trên phiếu"_s);
    here.tablet->drafts().flush();
    here.tablet->commands().run({});
    here.settle();
    here.kill();
    here.open();
    CHECK(here.tablet->collected()->unit() == u"MTTQ xã"_s);
    CHECK(here.tablet->collected()->text() == u"Đề nghị sửa"_s);
    CHECK(here.tablet->slips()->text() == u"Trên phiếu"_s);
}

TEST_CASE("a table that was copied elsewhere is looked at, and added once") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    QGuiApplication::clipboard()->setText(u"Đơn vị\tNội dung kiến nghị\r\nMTTQ xã\tSửa đường\r\n\tThu gom rác\r\nHội Nông dân\t\r\n"_s);
    before.paste();
    CHECK(before.pasted()->count() == 2);
    CHECK(before.count() == 0);
    CHECK(before.pastedText().contains(u"1 dòng không có nội dung"_s));
    CHECK(column(before.pasted(), "unit") == QStringList{u"MTTQ xã"_s, u"MTTQ xã"_s});
    before.acceptPasted();
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 2);
    CHECK(before.pastedText() == QString());

    SECTION("paragraphs get the form's unit, and are not added without one") {
        before.show(u"- Cấp nước sạch\n- Mở rộng chợ"_s);
        CHECK(before.pasted()->count() == 2);
        before.acceptPasted();
        here.settle();
        CHECK(before.problem() == u"Chưa nhập đơn vị."_s);
        CHECK(before.pasted()->count() == 2);
        before.setUnit(u"Thôn Trại"_s);
        CHECK(before.pasted()->value(0, "unit") == u"Thôn Trại"_s);
        before.acceptPasted();
        here.settle();
        CHECK(before.count() == 4);
        CHECK(column(before.opinions(), "words").contains(u"Cấp nước sạch"_s));
    }
    SECTION("nothing to paste is said") {
        before.show(u" \n\t "_s);
        CHECK_FALSE(before.problem().isEmpty());
        CHECK(before.pastedText() == QString());
    }
}

TEST_CASE("what stands in the list is not added a second time, unless somebody says that it is another's") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    const QString table = u"Đơn vị\tNội dung\nMTTQ xã\tSửa đường\nThôn Trại\tThu gom rác\n"_s;
    before.show(table);
    CHECK(before.alreadyCount() == 0);
    CHECK(before.acceptText().toStdString() == "Thêm 2 ý kiến");
    before.acceptPasted();
    here.settle();
    REQUIRE(before.count() == 2);

    // The same list with one more row, and written a little differently.
    before.show(u"Đơn vị\tNội dung\nmttq Xã\tSửa  đường\nThôn Trại\tThu gom rác\nThôn Ngòi\tThu gom rác\n"_s);
    CHECK(before.alreadyCount() == 2);
    CHECK(column(before.pasted(), "already") == QStringList{u"true"_s, u"true"_s, u"false"_s});
    CHECK(before.acceptText().toStdString() == "Thêm 1 ý kiến");
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 3);
    CHECK(before.pastedText() == QString());

    before.show(table);
    CHECK(before.addedCount() == 0);
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 3);
    CHECK_FALSE(before.pastedText().isEmpty());
    before.setAddsAlready(true);
    CHECK(before.acceptText().toStdString() == "Thêm 2 ý kiến");
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 5);

    // Two in the list stand for two in a table, and no more; a removed one for none.
    before.show(u"Đơn vị\tNội dung\nThôn Trại\tThu gom rác\nThôn Trại\tThu gom rác\nThôn Trại\tThu gom rác\n"_s);
    CHECK(before.alreadyCount() == 2);
    CHECK_FALSE(before.addsAlready());
    before.remove(before.opinions()->idAt(static_cast<int>(column(before.opinions(), "unit").indexOf(u"Thôn Trại"_s))));
    here.settle();
    CHECK(before.alreadyCount() == 1);
    // Without a unit of its own a row is the form's.
    before.show(u"- Sửa đường\n- Làm cầu"_s);
    CHECK(before.alreadyCount() == 0);
    before.setUnit(u"MTTQ xã"_s);
    CHECK(before.alreadyCount() == 1);
}

TEST_CASE("opinions come from a file: looked at, added once; a file that is none says why") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    const QTemporaryDir folder;
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return QUrl::fromLocalFile(file.fileName());
    };
    const auto read = [&](const QUrl& file) {
        before.readFile(file);
        CHECK(before.reading());
        REQUIRE(eventually([&] { return !before.reading(); }));
    };
    const QString book = folder.filePath(u"Tổng hợp.xlsx"_s);
    Workbook workbook;
    workbook.sheet(u"Hướng dẫn"_s).row({u"Mỗi đơn vị ghi vào sheet sau"_s, u"nhé"_s});
    Workbook::Sheet& sheet = workbook.sheet(u"Ý kiến"_s);
    sheet.row({u"UBND XÃ CAO XÁ"_s}).row({u"BIỂU TỔNG HỢP Ý KIẾN"_s}).row({u"STT"_s, u"Đơn vị"_s, u"Nội dung ý kiến"_s});
    sheet.row({u"=1"_s, u"MTTQ xã"_s, u"Sửa đường"_s}).row({u"=2"_s, {}, u"Thu gom rác"_s}).row({u"=3"_s, u"Hội Nông dân"_s, {}});
    REQUIRE(workbook.save(book));
    read(QUrl::fromLocalFile(book));
    CHECK(before.problem() == QString());
    CHECK(column(before.pasted(), "unit") == QStringList{u"MTTQ xã"_s, u"MTTQ xã"_s});
    CHECK(before.pastedText().contains(u"1 dòng không có nội dung"_s));
    CHECK(before.count() == 0);
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 2);

    read(put(u"a.csv"_s, "Đơn vị;Nội dung\nThôn Trại;\"Mở rộng chợ; làm cầu\"\n"));
    CHECK(column(before.pasted(), "words") == QStringList{u"Mở rộng chợ; làm cầu"_s});
    before.readFile(QUrl::fromLocalFile(book)); // what waits is not added while another file is read
    before.acceptPasted();
    REQUIRE(eventually([&] { return !before.reading(); }));
    here.settle();
    CHECK(before.count() == 2);
    CHECK(before.pasted()->count() == 2);
    read(put(u"trong.csv"_s, "Đơn vị;Nội dung\n"));
    CHECK(before.pastedText() == QString());
    CHECK(before.problem().contains(u"không có ý kiến nào"_s));
    read(put(u"anh.xlsx"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    CHECK(before.problem().contains(u"[table-unknown]"_s));
    read(QUrl::fromLocalFile(folder.filePath(u"không có.xlsx"_s)));
    CHECK(before.problem().contains(u"[table-unreadable]"_s));

    // Another meeting is opened meanwhile: the file was not for it.
    before.readFile(QUrl::fromLocalFile(book));
    here.meeting(false);
    CHECK_FALSE(before.reading());
    const QSignalSpy shown(before.pasted(), &QAbstractItemModel::rowsInserted);
    read(QUrl::fromLocalFile(folder.filePath(u"trong.csv"_s))); // begins once the first has ended
    CHECK(shown.isEmpty());
    CHECK(before.count() == 0);
}

} // namespace ln::test
