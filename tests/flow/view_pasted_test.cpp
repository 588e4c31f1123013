#include "support/view.h"
#include "support/workbook.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

// Opinions from a table, a letter or a file: looked at before they are added.

namespace ln::test {

TEST_CASE("a table that was copied elsewhere is looked at, and added once") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    QGuiApplication::clipboard()->setText(u"Đơn vị\tNội dung kiến nghị\r\nMTTQ xã\tSửa đường\r\n\tThu gom rác\r\nHội Nông dân\t\r\n"_s);
    before.paste();
    CHECK(before.count() == 0);
    CHECK(before.pastedText().contains(u"2 ý kiến"_s));
    CHECK(before.pastedText().contains(u"bỏ qua 1 dòng"_s));
    CHECK(column(before.pasted(), "unit") == QStringList{u"MTTQ xã"_s, u"MTTQ xã"_s, u"Bỏ qua: không có nội dung"_s});
    CHECK(column(before.pasted(), "leftOut") == QStringList{u"false"_s, u"false"_s, u"true"_s});
    CHECK(before.pasted()->value(2, "words") == u"Hội Nông dân"_s);
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

TEST_CASE("whoever looks at what was pasted can leave one out, and take it back") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    before.show(u"Đơn vị\tNội dung\nMTTQ xã\tSửa đường\nThôn Trại\tMở rộng chợ\nThôn Ngòi\tLàm cầu\n\tTổng cộng: 3"_s);
    const auto idOf = [&](int row) { return before.pasted()->value(row, "rowId").toString(); };
    before.togglePasted(idOf(1));
    CHECK(column(before.pasted(), "unwanted") == QStringList{u"false"_s, u"true"_s, u"false"_s, u"false"_s});
    CHECK(before.acceptText() == u"Thêm 2 ý kiến"_s);
    before.togglePasted(idOf(1));
    before.togglePasted(idOf(2));
    before.togglePasted(idOf(3)); // a row that gave no opinion
    before.togglePasted(u"x"_s);
    CHECK(column(before.pasted(), "unwanted") == QStringList{u"false"_s, u"false"_s, u"true"_s, u"false"_s});
    before.acceptPasted();
    here.settle();
    CHECK(before.pastedText() == QString());
    CHECK(column(before.opinions(), "words") == QStringList{u"Sửa đường"_s, u"Mở rộng chợ"_s});

    before.show(u"Đơn vị\tNội dung\nMTTQ xã\tThu gom rác\n"_s);
    before.togglePasted(idOf(0));
    CHECK(before.acceptText() == u"Đã bỏ hết"_s);
    CHECK(before.addedCount() == 0);
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 2);
}

TEST_CASE("whose unit is not sure gets none that was left in the form: the others are added, these wait until one is written") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    before.setUnit(u"MTTQ xã"_s);
    before.setText(u"Sửa nhà văn hóa"_s);
    before.save();
    here.settle();
    REQUIRE(before.unit() == u"MTTQ xã"_s);
    before.show(u"I. Hội Nông dân xã Cao Xá\n1. Nạo vét kênh tiêu\nII. Các ý kiến khác\n1. Mở rộng chợ\n2. Làm cầu"_s);
    CHECK(column(before.pasted(), "unit").first(3) == QStringList{u"Hội Nông dân xã Cao Xá"_s, u"chưa có đơn vị"_s, u"chưa có đơn vị"_s});
    CHECK(before.acceptText() == u"Thêm 1 ý kiến"_s);
    before.acceptPasted();
    here.settle();
    CHECK(column(before.opinions(), "words") == QStringList{u"Nạo vét kênh tiêu"_s, u"Sửa nhà văn hóa"_s});
    CHECK(column(before.pasted(), "words") == QStringList{u"Mở rộng chợ"_s, u"Làm cầu"_s});
    CHECK(column(before.pasted(), "unit") == QStringList{u"chưa có đơn vị"_s, u"chưa có đơn vị"_s});
    CHECK(before.acceptText() == u"Ghi đơn vị cho 2 ý kiến còn lại"_s);
    CHECK(before.addedCount() == 0);
    before.acceptPasted();
    here.settle();
    CHECK(before.count() == 2);
    before.setUnit(u"Thôn Trại"_s);
    CHECK(before.acceptText() == u"Thêm 2 ý kiến"_s);
    before.acceptPasted();
    here.settle();
    CHECK(column(before.opinions(), "unit") == QStringList{u"Hội Nông dân xã Cao Xá"_s, u"MTTQ xã"_s, u"Thôn Trại"_s, u"Thôn Trại"_s});
    CHECK(before.pastedText() == QString());
}

TEST_CASE("what gives no opinion at all is shown with its reasons") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    before.show(u"Đơn vị\tNội dung\nMTTQ xã\tKhông có ý kiến\nTổng cộng\t0"_s);
    CHECK(column(before.pasted(), "words").size() == 2);
    CHECK(before.pastedText().contains(u"bỏ qua 2 dòng"_s));
    CHECK(before.addedCount() == 0);
    CHECK(before.acceptText() == u"Không có ý kiến nào"_s);
    CHECK(before.problem() == QString());
    before.dropPasted();
    CHECK(before.pastedText() == QString());
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
    CHECK(column(before.pasted(), "unit").first(2) == QStringList{u"MTTQ xã"_s, u"MTTQ xã"_s});
    CHECK(before.addedCount() == 2);
    CHECK(before.pastedText().contains(u"bỏ qua 3 dòng"_s)); // two titles, and a unit that says nothing
    CHECK(column(before.pasted(), "words").contains(u"3 · Hội Nông dân"_s));
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
    CHECK(before.addedCount() == 0); // all in the list by now
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

TEST_CASE("of a workbook with a sheet a village all opinions are read, each of its village, and what a sheet repeats once") {
    const QTemporaryDir folder;
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    Workbook workbook;
    workbook.sheet(u"Tổng hợp"_s).row({u"STT"_s, u"Đơn vị"_s, u"Nội dung ý kiến"_s}).row({u"=1"_s, u"Thôn Đông"_s, u"Sửa đường"_s});
    workbook.sheet(u"Thôn Đông"_s).row({u"STT"_s, u"Nội dung ý kiến"_s}).row({u"=1"_s, u"Sửa đường"_s}).row({u"=2"_s, u"Làm cầu"_s});
    workbook.sheet(u"Ghi chú"_s).row({u"Gửi trước ngày 10"_s, u"nhé"_s});
    workbook.sheet(u"Thôn Trại"_s).row({u"STT"_s, u"Nội dung ý kiến"_s}).row({u"=1"_s, u"Thu rác"_s});
    const QString book = folder.filePath(u"Các thôn.xlsx"_s);
    REQUIRE(workbook.save(book));
    before.readFile(QUrl::fromLocalFile(book));
    REQUIRE(eventually([&] { return !before.reading(); }));
    CHECK(before.problem() == QString());
    CHECK(column(before.pasted(), "unit") == QStringList{u"Thôn Đông"_s, u"Thôn Đông"_s, u"Thôn Trại"_s, u"Bỏ qua: trùng với trang trước của tệp"_s});
    CHECK(column(before.pasted(), "words") == QStringList{u"Sửa đường"_s, u"Làm cầu"_s, u"Thu rác"_s, u"Sửa đường"_s});
}

} // namespace ln::test
