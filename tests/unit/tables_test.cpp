#include "documents/delimited.h"
#include "documents/people_columns.h"
#include "documents/table_file.h"
#include "documents/tcvn3.h"
#include "support/workbook.h"
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <set>

// Tables as offices send them: what is read of them, and what is refused, with which code.

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
using test::Workbook;

const QTemporaryDir folder;
QString pathOf(const QString& name) {
    return folder.filePath(name);
}

QString written(const QString& name, const QByteArray& bytes) {
    QFile file(pathOf(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    return file.fileName();
}
bool hasHeader(const Table& table) {
    return findColumns(table).hasHeader;
}

Table read(const QString& path, const QString& chosen = {}) {
    const auto table = readTable(path, hasHeader, {}, chosen);
    if (!table) FAIL(nameOf(table.error()).toStdString());
    return *table;
}
Table read(const Workbook& book, const QString& chosen = {}) {
    REQUIRE(book.save(pathOf(u"a.xlsx"_s)));
    return read(pathOf(u"a.xlsx"_s), chosen);
}
std::string codeOf(const QString& path) {
    const auto table = readTable(path, hasHeader);
    return table ? std::string() : nameOf(table.error()).toStdString();
}
std::string rowsOf(const Table& table) {
    QStringList rows;
    for (const TableRow& row : table.rows)
        rows.append(QString::number(row.number) + u": "_s + row.cells.join(u'|'));
    return rows.join(u'\n').toStdString();
}
const QString people = u"STT|Họ và tên|Đơn vị\n1|Nguyễn Thị Hường|Hội LHPN\n2|Đỗ Văn Đức|Đoàn TNCS"_s;
QString people_(QChar separator) {
    return QString(people).replace(u'|', separator);
}
const std::string peopleRead = "1: STT|Họ và tên|Đơn vị\n2: 1|Nguyễn Thị Hường|Hội LHPN\n3: 2|Đỗ Văn Đức|Đoàn TNCS";
} // namespace

TEST_CASE("a list of text is read, however it separates its columns and whichever Unicode it is in") {
    for (const QChar separator : {u',', u';', u'\t'}) {
        const QString text = people_(separator);
        CHECK(rowsOf(read(written(u"a.csv"_s, text.toUtf8()))) == peopleRead);
        CHECK(rowsOf(read(written(u"a.csv"_s, "\xef\xbb\xbf" + QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8()))) ==
              peopleRead);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            CHECK(rowsOf(read(written(u"a.csv"_s, encoder(text)))) == peopleRead);
        }
        CHECK(rowsOf(*readText(text)) == peopleRead);
    }
    CHECK(rowsOf(*readText(u"sep=;\nHọ tên;Đơn vị\nA, B và C;D"_s)) == "1: Họ tên|Đơn vị\n2: A, B và C|D");
}

TEST_CASE("a quoted field holds separators, lines and quotes, and a quote that is never closed takes no rows with it") {
    CHECK(rowsOf(*readText(u"Họ tên,Đơn vị\n\"Lê \"\"Hai\"\" Oanh\",\"Thôn Trại,\nxã Cao Xá\"\nTrần A,B"_s)) ==
          "1: Họ tên|Đơn vị\n2: Lê \"Hai\" Oanh|Thôn Trại,\nxã Cao Xá\n3: Trần A|B");
    CHECK(rowsOf(*readText(u"Họ tên,Đơn vị\n\"Lê Oanh,Thôn Trại\nTrần A,B"_s)) ==
          "1: Họ tên|Đơn vị\n2: \"Lê Oanh|Thôn Trại\n3: Trần A|B");
    CHECK(rowsOf(*readText(u"Họ tên,Đơn vị\n\n ,\nTrần A,B,,\n"_s)) == "1: Họ tên|Đơn vị\n4: Trần A|B");
}

TEST_CASE("an old list in TCVN3 is recognised in text, in a workbook and pasted, and Unicode is left alone") {
    // As .VnTime shows it: "Nguyễn Thị Hường", "Đỗ Văn Đức", "Hội Nông dân xã"; capitals are the same codes in another
    // font.
    const QByteArray bytes =
        QString::fromUtf8(
            "Hä vµ tªn;§¬n vÞ\nNguyÔn ThÞ H\u00adêng;Héi N«ng d©n x·\n§ç V¨n §øc;§oµn TNCS\nL£ THÞ MAI;HéI LHPN")
            .toLatin1();
    const std::string wanted =
        "1: Họ và tên|Đơn vị\n2: Nguyễn Thị Hường|Hội Nông dân xã\n3: Đỗ Văn Đức|Đoàn TNCS\n4: LÊ THỊ MAI|HỘI LHPN";
    CHECK(rowsOf(read(written(u"old.csv"_s, bytes))) == wanted);
    CHECK(rowsOf(*readText(QString::fromLatin1(bytes).replace(u';', u'\t'))) == wanted);
    Workbook book;
    auto& sheet = book.sheet(u"S"_s);
    for (const QString& line : QString::fromLatin1(bytes).split(u'\n'))
        sheet.row(line.split(u';'));
    CHECK(rowsOf(read(book)) == wanted);

    const std::string plain = "1: Họ tên|Đơn vị\n2: Lê Hà|20°C · xã\n3: Tô Ý|½ § 2";
    CHECK(rowsOf(*readText(u"Họ tên,Đơn vị\nLê Hà,20°C · xã\nTô Ý,½ § 2"_s)) == plain);
    CHECK(codeOf(written(u"a.csv"_s, "Ho ten;Don vi\nL\xea H\xe0;x")) == "table-encoding");
    CHECK(codeOf(written(u"a.csv"_s, "Ho ten;Don vi\nNguy\x90n V\x81n;x")) == "table-encoding");
    // Windows' own dash and quotes among the letters.
    CHECK(rowsOf(read(written(u"old.csv"_s, "H\xe4 t\xaan;Th\xabn\nNguy\xd4n Th\xde H\xad\xeang;\x93" "Tr\xb9i\x94 \x96 2"))) ==
          "1: Họ tên|Thôn\n2: Nguyễn Thị Hường|“Trại” – 2");
}

TEST_CASE("rows in TCVN3 and rows in Unicode stand in one list, and other old letters are refused") {
    // "Nguyễn Thị Hường", "Hội Phụ nữ" in TCVN3 under a Unicode header, among Unicode people.
    const QString old = u"NguyÔn ThÞ H\u00adêng\tHéi Phô n÷\n"_s, fresh = u"Lê Oanh\txã Hà\n"_s, sure = u"Đỗ Đức\tThôn Trại\n"_s;
    const std::string hường = ": Nguyễn Thị Hường|Hội Phụ nữ", oanh = ": Lê Oanh|xã Hà", đức = ": Đỗ Đức|Thôn Trại";
    CHECK(rowsOf(*readText(u"Họ và tên\tĐơn vị\n"_s + old + sure + sure + sure + fresh)) ==
          "1: Họ và tên|Đơn vị\n2" + hường + "\n3" + đức + "\n4" + đức + "\n5" + đức + "\n6" + oanh);
    CHECK(rowsOf(*readText(old + old + old + fresh)) == "1" + hường + "\n2" + hường + "\n3" + hường + "\n4" + oanh);
    // A guest from elsewhere.
    CHECK(rowsOf(*readText(u"Họ tên\tĐơn vị\nJürgen Müller\tViện Goethe\nĐỗ Đức\tThôn Trại"_s)).find("Jürgen Müller") != std::string::npos);
    // VNI, UTF-8 read as Windows-1258, and letters that a program lost.
    CHECK(readText(u"Hoï teân\tÑôn vò\nNguyeãn Thò Höôøng\tHoäi Phuï nöõ\nÑoã Vaên Ñöùc\tÑoaøn Thanh nieân"_s).error() == TableProblem::Encoding);
    CHECK(readText(u"H? và tên\t??n v?\nNguy?n Th? H??ng\tH?i Ph? n?"_s).error() == TableProblem::Encoding);
    CHECK(readText(u"Họ tên\tĐơn vị\nLê Oanh\tThôn Trại (?)\nĐỗ Mai\tchưa rõ?"_s).ok());
}

TEST_CASE("every letter of TCVN3 comes out, small and capital") {
    QString all;
    for (char16_t c = 0xa1; c <= 0xff; ++c)
        all.append(QChar(c));
    const QString text = fromTcvn3(all);
    for (const QChar c : u"ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"_s)
        CHECK(text.contains(c));
}

TEST_CASE("a workbook's cells show what the spreadsheet shows") {
    Workbook book;
    book.strings = {
        "<t>Họ và tên</t>",
        "<r><t>Nguyễn </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">Thị Hường</t></r><rPh><t>sai</t></rPh>",
        "<t>Đơn vị_x000A_công tác</t>"};
    book.formats =
        R"(<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="[Red]#,##0&quot; đồng&quot;"/><numFmt numFmtId="167" formatCode="h:mm"/>)";
    book.cellFormats =
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/>)";
    book.sheet(u"S"_s)
        .row({u"<c r=\"@\" t=\"s\"><v>0</v></c>"_s, u"<c r=\"@\" t=\"s\"><v>2</v></c>"_s, u"Số"_s})
        .row({u"<c r=\"@\" t=\"s\"><v>1</v></c>"_s, u"<c r=\"@\" t=\"str\"><f>A1&amp;\"x\"</f><v>Hội LHPN</v></c>"_s,
              u"=912345678"_s})
        .row({u"<c r=\"@\" s=\"1\"><v>43174</v></c>"_s, u"<c r=\"@\" s=\"2\"><v>1</v></c>"_s,
              u"<c r=\"@\" s=\"3\"><v>912345678</v></c>"_s})
        .row({u"=9.12345678E8"_s, u"=0.1"_s, u"=12.500000000000001"_s, u"<c r=\"@\" s=\"4\"><v>5000</v></c>"_s})
        .row({u"<c r=\"@\" t=\"b\"><v>1</v></c>"_s, u"<c r=\"@\" t=\"e\"><v>#REF!</v></c>"_s,
              u"<c r=\"@\"><f>1+1</f></c>"_s, u"<c r=\"@\" s=\"5\"><v>0.3125</v></c>"_s})
        .row({u"<c r=\"@\" t=\"d\"><v>2018-03-15T00:00:00</v></c>"_s, u"<c r=\"@\" s=\"1\"><v>-5</v></c>"_s,
              u"<c r=\"@\" t=\"s\"><v>99</v></c>"_s, u"  "_s});
    CHECK(rowsOf(read(book)) == "1: Họ và tên|Đơn vị\ncông tác|Số\n2: Nguyễn Thị Hường|Hội LHPN|912345678\n3: "
                                "15/03/2018|01/01/1900|0912345678\n"
                                "4: 912345678|0.1|12.5|5000\n5: TRUE|#REF!||07:30\n6: 15/03/2018|-5");
    book.bookProperties = "<workbookPr date1904=\"1\"/>";
    CHECK(read(book).rows[2].cells[0] == u"16/03/2022");
}

TEST_CASE("merged cells say the same in every row that they reach down to, and rows without cells are not there") {
    Workbook book;
    book.sheet(u"S"_s)
        .row({u"DANH SÁCH ĐẠI BIỂU"_s})
        .rowAt(4, {u"Họ và tên"_s, u"Đơn vị"_s})
        .row({u"A"_s, u"Hội LHPN"_s})
        .row({u"B"_s})
        .row({})
        .row({u"C"_s})
        .merge("A1:B1")
        .merge("B5:B8")
        .merge("B1:B1048576")
        .merge("ZZZ1:A9")
        .merge("sai");
    const Table table = read(book);
    CHECK(rowsOf(table) == "1: DANH SÁCH ĐẠI BIỂU\n4: Họ và tên|Đơn vị\n5: A|Hội LHPN\n6: B|Hội LHPN\n8: C|Hội LHPN");
    CHECK(table.rows[0].spans);
    CHECK_FALSE(table.rows[1].spans);
}

TEST_CASE("of several sheets the first that has a header and shows is read, else the first with anything in it") {
    Workbook book;
    book.sheet(u"Bìa"_s).row({u"Kế hoạch"_s, u"2018"_s});
    book.sheet(u"Ẩn"_s, true).row({u"Họ và tên"_s, u"Đơn vị"_s}).row({u"Không ai"_s, u"x"_s});
    book.sheet(u"Danh sách"_s).row({u"Ho ten"_s, u"Co quan"_s}).row({u"Lê Oanh"_s, u"Xã"_s});
    book.sheet(u"Thôn Trại"_s).row({u"Họ tên"_s, u"SĐT"_s}).row({u"Đỗ Mai"_s, u"0912345678"_s});
    CHECK(read(book).name == u"Danh sách");
    CHECK(read(book).sheets == QStringList{u"Danh sách"_s, u"Thôn Trại"_s});
    CHECK(read(book, u"Thôn Trại"_s).name == u"Thôn Trại");
    CHECK(read(book, u"không có"_s).name == u"Danh sách");
    // Another sheet in letters that nobody reads takes the list with it as little as one that is broken.
    const QStringList vni{u"Hoï teân Nguyeãn Thò Höôøng"_s, u"Ñoã Vaên Ñöùc Hoäi Phuï nöõ"_s};
    book.sheet(u"VNI"_s).row(vni).row(vni);
    CHECK(read(book).sheets == QStringList{u"Danh sách"_s, u"Thôn Trại"_s});
    Workbook odd;
    odd.sheet(u"VNI"_s).row(vni).row(vni);
    odd.sheet(u"Bìa"_s).row({u"Kế hoạch"_s});
    REQUIRE(odd.save(pathOf(u"odd.xlsx"_s)));
    CHECK(codeOf(pathOf(u"odd.xlsx"_s)) == "table-encoding");
    Workbook none;
    none.sheet(u"Trống"_s);
    none.sheet(u"Có"_s).row({u"Lê Oanh"_s});
    CHECK(read(none).name == u"Có");
}

TEST_CASE("what is no table is refused, each with a code of its own") {
    CHECK(codeOf(pathOf(u"khong-co.xlsx"_s)) == "table-unreadable");
    CHECK(codeOf(written(u"a.xlsx"_s, "\x89PNG\r\n\x1a\n" + QByteArray(500, '\1'))) == "table-unknown");
    CHECK(codeOf(written(u"a.pdf"_s, "%PDF-1.7\nHo ten;Don vi")) == "table-unknown");
    CHECK(codeOf(written(u"a.xls"_s, "<html><table><tr><td>Ho ten</td></tr></table></html>")) == "table-unknown");
    CHECK(codeOf(written(u"a.zip"_s, "PK\x05\x06" + QByteArray(18, '\0'))) == "table-unknown");
    REQUIRE(test::writeZip(pathOf(u"a.docx"_s), {{"word/document.xml", "<document/>"}}));
    CHECK(codeOf(pathOf(u"a.docx"_s)) == "table-unknown");
    const QByteArray compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(1000, '\0');
    CHECK(codeOf(written(u"a.xls"_s, compound)) == "table-old-excel");
    const QString stream = u"EncryptedPackage"_s;
    CHECK(codeOf(written(u"a.xlsx"_s, compound + QByteArray(reinterpret_cast<const char*>(stream.utf16()),
                                                            stream.size() * 2))) == "table-encrypted");
    CHECK(codeOf(written(u"a.csv"_s, "")) == "table-empty");
    CHECK(codeOf(written(u"a.csv"_s, " ,, \n\n,")) == "table-empty");
    Workbook empty;
    empty.sheet(u"S"_s);
    REQUIRE(empty.save(pathOf(u"a.xlsx"_s)));
    CHECK(codeOf(pathOf(u"a.xlsx"_s)) == "table-empty");

    Workbook sound;
    sound.sheet(u"S"_s).row({u"Họ tên"_s, u"Đơn vị"_s}).row({u"A"_s, u"B"_s});
    REQUIRE(sound.save(pathOf(u"a.xlsx"_s)));
    QFile file(pathOf(u"a.xlsx"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    CHECK(codeOf(written(u"a.xlsx"_s, bytes.first(bytes.size() / 2))) == "table-damaged");
    // Whatever byte is wrong: an answer, and no crash.
    for (qsizetype at = 0; at < bytes.size(); at += 7) {
        QByteArray spoilt = bytes;
        spoilt[at] = static_cast<char>(spoilt[at] ^ 0x5a);
        (void)codeOf(written(u"a.xlsx"_s, spoilt));
    }

    std::set<QString> codes;
    for (int i = 0; i < tableProblemCount; ++i)
        codes.insert(nameOf(static_cast<TableProblem>(i)));
    CHECK(codes.size() == tableProblemCount);
}

TEST_CASE("a workbook that is made to fill the memory is refused before it does") {
    const auto codeOfSheet = [](const QByteArray& inside) {
        Workbook book;
        book.sheet(u"S"_s).raw(inside);
        REQUIRE(book.save(pathOf(u"bomb.xlsx"_s)));
        return codeOf(pathOf(u"bomb.xlsx"_s));
    };
    CHECK(codeOfSheet(QByteArray(2'000'000, ' ')) == "table-too-large");
    CHECK(codeOfSheet("<row><c t=\"inlineStr\"><is><t>" + QByteArray(2'000'000, 'a') + "</t></is></c></row>") ==
          "table-too-large");
    CHECK(codeOfSheet(QByteArray("<a>").repeated(100'000)) == "table-damaged");
    CHECK(codeOfSheet("<row><c><v>1</v></c></row><row") == "table-damaged");
    CHECK(codeOfSheet(QByteArray("<row><c><v>1</v></c></row>").repeated(limits::rows + 1)) == "table-too-large");
    CHECK(codeOfSheet(QByteArray("<row/>").repeated(1'100'000) + "<row><c><v>1</v></c></row>") ==
          ""); // formatted to the last row, as Excel does
    CHECK(codeOfSheet(QByteArray("<row><c r=\"IV1\"><v>1</v></c></row>").repeated(10'000)) == "table-too-large");
    Workbook expanding;
    expanding.strings = {"<t>&a;</t>"};
    expanding.sheet(u"S"_s).row({u"A"_s});
    auto parts = expanding.parts();
    for (auto& [name, bytes] : parts)
        if (name == "xl/sharedStrings.xml")
            bytes.prepend("<!DOCTYPE sst [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY a \"&b;&b;&b;&b;\">]>");
    REQUIRE(test::writeZip(pathOf(u"a.xlsx"_s), parts));
    CHECK(codeOf(pathOf(u"a.xlsx"_s)) == "table-damaged");

    CHECK(codeOf(written(u"a.csv"_s, QByteArray("a,b\n").repeated(limits::rows + 1))) == "table-too-large");
    CHECK(codeOf(written(u"a.csv"_s, QByteArray(70'000'000, 'a'))) == "table-too-large");
}

TEST_CASE("reading stops when it is told to") {
    std::stop_source stop;
    stop.request_stop();
    CHECK(readTable(written(u"a.csv"_s, people_(u',').toUtf8()), hasHeader, stop.get_token()).error() ==
          TableProblem::Stopped);
    Workbook book;
    book.sheet(u"S"_s).row({u"Họ tên"_s});
    REQUIRE(book.save(pathOf(u"a.xlsx"_s)));
    CHECK(readTable(pathOf(u"a.xlsx"_s), hasHeader, stop.get_token()).error() == TableProblem::Stopped);
}

} // namespace ln::documents
