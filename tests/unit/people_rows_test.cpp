#include "documents/clean_text.h"
#include "documents/people_plan.h"
#include "unit/read_people.h"

// Who is in a table, and why the other rows are nobody.

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

Thing there(const QString& name, const QString& unit, Fields more = {}) {
    more.insert({{u"name"_s, name}, {u"unit"_s, unit}});
    return {Kind::Participant, ThingId::random(), SpaceId::random(), std::move(more)};
}
} // namespace

TEST_CASE("columns are known by their header's words, with tone marks or without, in any case") {
    const auto is = [](const QString& header, std::optional<Meaning> meaning) {
        INFO(header.toStdString());
        CHECK(meaningOf(header) == meaning);
    };
    for (const auto& header :
         {u"Họ và tên"_s, u"HỌ TÊN"_s, u"ho ten"_s, u"Họ tên đại biểu"_s, u"Họ, tên"_s, u"Ho\u0323 và tên"_s,
          u" Họ\u00a0và  tên: "_s, u"Họ đệm"_s, u"Họ và\ntên"_s, u"Tên đại biểu"_s})
        is(header, Meaning::Name);
    for (const auto& header : {u"Đơn vị"_s, u"Cơ quan"_s, u"ĐƠN VỊ CÔNG TÁC"_s, u"don vi"_s, u"Tên đơn vị"_s,
                               u"Cơ quan/đơn vị"_s, u"Chức vụ, đơn vị"_s})
        is(header, Meaning::Unit);
    for (const auto& header : {u"Chức vụ"_s, u"chuc danh"_s, u"Chức vụ (nếu có)"_s})
        is(header, Meaning::Position);
    for (const auto& header : {u"Điện thoại"_s, u"SĐT"_s, u"Số ĐT"_s, u"so dt"_s, u"ĐT"_s, u"Số điện thoại liên hệ"_s})
        is(header, Meaning::Phone);
    for (const auto& header : {u"Nhóm"_s, u"Thành phần"_s})
        is(header, Meaning::Group);
    for (const auto& header : {u"STT"_s, u"Số TT"_s, u"TT"_s})
        is(header, Meaning::Number);
    is(u"Tên"_s, Meaning::Given);
    is(u"Ghi chú"_s, Meaning::Ignored);
    is(u"Nguyễn Thị Hường"_s, std::nullopt);
    is(u"Danh sách đại biểu dự hội nghị đối thoại, kèm họ và tên, đơn vị công tác của từng người"_s, std::nullopt);
}

TEST_CASE("titles above the header are skipped, and its second row and the numbers below it are no people") {
    const PeopleRows rows = read(
        u"UBND HUYỆN TÂN YÊN||\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ||\n(Kèm theo kế hoạch số 12)\n\n"
        "STT|Họ và tên|Liên hệ||Đơn vị\n||Điện thoại|Email|\n(1)|(2)|(3)|(4)|(5)\n"
        "1|Nguyễn Thị Hường|0912345678|a@b|Hội LHPN\n2|Đỗ Văn Đức|912345679||Đoàn TNCS\nSTT|Họ và tên|Liên hệ||Đơn vị\n3|Lê Oanh|||Thôn Trại"_s);
    CHECK(said(rows) ==
          "8|Nguyễn Thị Hường|Hội LHPN||0912345678|\n9|Đỗ Văn Đức|Đoàn TNCS||0912345679|\n11|Lê Oanh|Thôn Trại|||");
    CHECK(leftOut(rows) == "7 numbering, 10 header");
}

TEST_CASE("a name in two columns is one name, whether or not the second has a header of its own") {
    CHECK(said(read(u"Họ đệm|Tên|Đơn vị\nNguyễn Thị|Hường|Hội LHPN"_s)) == "2|Nguyễn Thị Hường|Hội LHPN|||");
    CHECK(said(read(u"TT|Họ và tên||Đơn vị\n1|Nguyễn Thị|Hường|Hội LHPN\n2|Lê|Oanh|Đoàn"_s)) ==
          "2|Nguyễn Thị Hường|Hội LHPN|||\n3|Lê Oanh|Đoàn|||");
    CHECK(said(read(u"TT|Tên|Đơn vị\n1|Nguyễn Thị Hường|Hội LHPN"_s)) == "2|Nguyễn Thị Hường|Hội LHPN|||");
}

TEST_CASE("a section's words are the unit of the rows below, or their group when there is a unit") {
    const PeopleRows units = read(
        u"STT|Họ và tên|Chức vụ\nI|UBND xã Cao Xá (02 đại biểu)|\n1|Lê Oanh|Chủ tịch\n2|Trần Văn Công|\nII. Hội LHPN||\n3|Đỗ Mai|Hội viên\nThôn Trại: 5 người||\n4|Vũ Khoa|"_s);
    CHECK(said(units) == "3|Lê Oanh|UBND xã Cao Xá|Chủ tịch||\n4|Trần Văn Công|UBND xã Cao Xá|||\n6|Đỗ Mai|Hội "
                         "LHPN|Hội viên||\n8|Vũ Khoa|Thôn Trại|||");
    CHECK(leftOut(units) == "2 section, 5 section, 7 section");
    const PeopleRows groups =
        read(u"STT|Họ và tên|Đơn vị\nA|Khách mời|\n1|Lê Oanh|UBND xã\nB|Đại biểu|\n2|Đỗ Mai|Hội LHPN"_s);
    CHECK(said(groups) == "3|Lê Oanh|UBND xã|||Khách mời\n5|Đỗ Mai|Hội LHPN|||Đại biểu");
}

TEST_CASE("totals and the lines for signing are left out, and people whose names look like them are not") {
    const PeopleRows rows = read(
        u"STT|Họ và tên|Đơn vị|Điện thoại\n1|Công Văn Hải|Thôn Trại|\n2|Tống Công Sơn|Thôn Ngòi|\n3|Tong Cong Son|Thôn "
        u"Ngòi|\n|Cộng: 3||\n4|Lê Oanh|Xã|\n"
        "|Tổng cộng: 4 đại biểu||\n|Ấn định danh sách có 4 người./.||\n||Cao Xá, ngày 12 tháng 3 năm 2018|\n|NGƯỜI LẬP BIỂU|CHỦ TỊCH|\n|(Ký, ghi rõ họ tên)||\n|Nguyễn Văn Ký||\n5|Vũ Khoa|Thôn Trại|0912345678"_s);
    CHECK(said(rows) == "2|Công Văn Hải|Thôn Trại|||\n3|Tống Công Sơn|Thôn Ngòi|||\n4|Tong Cong Son|Thôn Ngòi|||\n6|Lê "
                        "Oanh|Xã|||\n13|Vũ Khoa|Thôn Trại||0912345678|");
    CHECK(leftOut(rows) == "5 total, 7 total, 8 closing, 9 closing, 10 closing, 11 closing, 12 closing");
}

TEST_CASE("what repeats the line above says the same as the line above") {
    CHECK(said(read(u"Họ tên|Đơn vị|Chức vụ\nLê Oanh|UBND xã|Công chức\nĐỗ Mai|nt|\"\"\"\"\nVũ Khoa|//|"_s)) ==
          "2|Lê Oanh|UBND xã|Công chức||\n3|Đỗ Mai|UBND xã|Công chức||\n4|Vũ Khoa|UBND xã|||");
}

TEST_CASE("names are kept as text, clean, and what cannot be a name is left out with its reason") {
    CHECK(cleanText(u"  Nguye\u0302\u0303n\u00a0Thi\u0323 \u2003 Hu\u031bo\u031b\u0300ng\t"_s) == u"Nguyễn Thị Hường");
    CHECK(cleanText(u"\u202eLê\u200f \u200bO\u00adanh\u0007\u0000\ufeff"_s) == u"Lê Oanh");
    CHECK(cleanText(u"Mai 👩\u200d🌾 🎉"_s) == u"Mai 👩\u200d🌾 🎉");
    CHECK(cleanText(QString(u"Lê"_s + QChar(0xd83d) + u" Oanh"_s + QChar(0xdc00))) == u"Lê Oanh");

    const QString longest(nameLimit, u'a');
    const PeopleRows rows = read(
        u"Họ tên|Đơn vị\n<script>alert('x')</script>|'; DROP TABLE participant; --\nRobert'); DROP TABLE x;--|<b>Hội</b>\n"_s +
        longest + u"|Xã\n"_s + longest + u"a|Xã\n|Xã\n123|Xã\n#REF!|Xã\n🎉|Xã\nLê 🎉 Oanh|"_s +
        QString(fieldLimit + 1, u'b'));
    CHECK(said(rows) == "2|<script>alert('x')</script>|'; DROP TABLE participant; --|||\n3|Robert'); DROP TABLE "
                        "x;--|<b>Hội</b>|||\n4|" +
                            longest.toStdString() + "|Xã|||");
    CHECK(leftOut(rows) == "5 long, 6 empty, 7 letters, 8 error, 9 letters, 10 field");
    CHECK(rows.leftOut[0].count == 301);
    CHECK(rows.leftOut[0].text.size() <= 90);
}

TEST_CASE("the same person twice in a file counts once, and says so when the two rows differ") {
    const PeopleRows rows = read(
        u"Họ tên|Đơn vị|SĐT\nLê Oanh|UBND xã|\nLÊ  OANH|Ubnd Xã|0912345678\nLê Oanh|UBND xã|0999999999\nLê Oành|UBND xã|\nLê Oanh|Thôn Trại|"_s);
    CHECK(said(rows) == "2|Lê Oanh|UBND xã||0912345678|\n5|Lê Oành|UBND xã|||\n6|Lê Oanh|Thôn Trại|||");
    CHECK(leftOut(rows) == "3 twice, 4 unlike");
    CHECK(rows.leftOut[1].other == 2);
}

TEST_CASE("without a header the names' column is guessed, and a table without names has nobody in it") {
    const PeopleRows rows = read(u"1|Nguyễn Thị Hường|Hội LHPN xã\n2|Đỗ Văn Đức|Đoàn TNCS xã"_s);
    CHECK(rows.people.size() == 2);
    CHECK(rows.people[0].person.name == u"Nguyễn Thị Hường");
    CHECK(read(u"a|1\nb|2"_s).people.empty());
    Table all = table(u"x|y\nLê Oanh|Xã"_s);
    Columns columns = findColumns(all);
    columns.assign(0, Meaning::Name);
    columns.assign(1, Meaning::Unit);
    columns.assign(1, Meaning::Name);
    CHECK(columns.columnOf(Meaning::Name) == 1);
    CHECK(columns.meanings[0] == Meaning::Ignored);
}

TEST_CASE("a header's words that nobody listed are found by what stands beside and below them") {
    const std::string hai = "2|Nguyễn Thị Hường|Thôn Đông||0912345678|\n3|Lê Oanh|Thôn Trại||0987654321|";
    for (const QString& header : {u"STT|Ông (Bà)|Thôn|S.ĐT"_s, u"TT|Người dự|Thôn/TDP|Liên hệ"_s, u"STT|Chủ hộ|Nơi ở|Đ/T"_s,
                                  u"STT|Họ và tên đại biểu (ghi chữ in hoa có dấu, đúng theo CMND hoặc căn cước công dân)|Khu dân cư|Tel"_s})
        CHECK(said(read(header + u"\n1|Nguyễn Thị Hường|Thôn Đông|912345678\n2|Lê Oanh|Thôn Trại|0987654321"_s)) == hai);
    // Whoever is a member is none.
    CHECK(said(read(u"Lê Oanh|Chi hội Đông|Hội viên\nĐỗ Mai|Chi hội Trại|Cán bộ"_s)) == "1|Lê Oanh|Chi hội Đông|Hội viên||\n2|Đỗ Mai|Chi hội Trại|Cán bộ||");
    CHECK(said(read(u"STT|Hộ|Họ và tên|DT|ĐT|Bản\n1|H001|Lò Thị Hoa|Thái|0912345678|Bản Nà"_s)) == "2|Lò Thị Hoa|Bản Nà||0912345678|");
    CHECK(said(read(u"STT|Họ và tên|Tên|Địa chỉ email|Đơn vị\n1|Nguyễn Thị Hường|Hường|a@b.vn|UBND xã"_s)) == "2|Nguyễn Thị Hường|UBND xã|||");
    CHECK(said(read(u"Họ tên người đăng ký: ……|Điện thoại: 0912\nSTT|Họ và tên|Chi hội\n1|Lê Oanh|Đông"_s)) == "3|Lê Oanh|Đông|||");
    CHECK(said(read(u"STT|Họ và tên|Chức vụ, đơn vị công tác|\n|Họ và tên|Chức vụ|Đơn vị\n1|Lê Oanh|Bí thư|Đoàn xã"_s)) == "3|Lê Oanh|Đoàn xã|Bí thư||");
}

TEST_CASE("who signs below a list is nobody of it, and whom a hand added below it is looked at") {
    const QString numbered = u"STT|Họ tên|Đơn vị|SĐT\n1|Lê Oanh|Thôn Đông|\n2|Đỗ Mai|Thôn Trại|\n"_s;
    CHECK(leftOut(read(numbered + u"|THƯ KÝ|CHỦ TỌA\n|Nguyễn Văn Lập|Trần Quốc Tịch"_s)) == "4 after, 5 after");
    CHECK(leftOut(read(numbered + u"Ghi chú: có mặt trước 7h30\n|NGƯỜI LẬP|TM. UBND XÃ\n|Nguyễn Văn Lập|Trần Quốc Tịch"_s)) == "4 closing, 5 closing, 6 closing");
    CHECK(read(numbered + u"|Vũ Khoa|Thôn Trại|0912345678"_s).people.size() == 3);
    CHECK(leftOut(read(u"Họ tên|Đơn vị\nLê Oanh|Thôn Đông\nNGƯỜI LẬP|TM. UBND XÃ\nNguyễn Văn Lập|Trần Quốc Tịch"_s)) == "3 closing, 4 closing");
    CHECK(read(u"Họ tên|Chức vụ\nLê Oanh|Người lập biểu\nĐỗ Mai|Hội viên"_s).people.size() == 2);
    CHECK(leftOut(read(u"STT|Họ tên|Chức vụ|Đơn vị\nA|B|1|2\n1|Lê Oanh||Thôn Đông\n|Cộng thôn Đông: 01 người"_s)) == "2 numbering, 4 total");
}

TEST_CASE("lists that stand beside each other are read one after the other") {
    const PeopleRows rows = read(u"DANH SÁCH ĐẠI BIỂU|||||||\nTT|Họ và tên|Đơn vị|SĐT||TT|Họ và tên|Đơn vị|SĐT\n"
                                 "1|Lê Oanh|Thôn Đông|0912345678||3|Vũ Khoa|Thôn Trại|\n2|Đỗ Mai|Thôn Đông|||4|Thân Thị Mai|Thôn Ngòi|0987654321\n"
                                 "|||||5|Hà Văn Ích|Thôn Ngòi|\nTổng cộng: 5 đại biểu\n|NGƯỜI LẬP|||||CHỦ TỊCH\n|Nguyễn Văn Lập|||||Trần Quốc Tịch"_s);
    CHECK(said(rows) == "3|Lê Oanh|Thôn Đông||0912345678|\n4|Đỗ Mai|Thôn Đông|||\n3|Vũ Khoa|Thôn Trại|||\n4|Thân Thị Mai|Thôn Ngòi||0987654321|\n"
                        "5|Hà Văn Ích|Thôn Ngòi|||");
    CHECK(leftOut(rows) == "6 total, 7 closing, 8 closing, 2 header, 7 closing, 8 closing");
    // With columns of its own each.
    CHECK(said(read(u"Họ tên|Chức vụ|Họ tên|Thôn\nLê Oanh|Chủ tịch|Vũ Khoa|Thôn Trại\nĐỗ Mai|Phó chủ tịch||"_s)) ==
          "2|Lê Oanh||Chủ tịch||\n3|Đỗ Mai||Phó chủ tịch||\n2|Vũ Khoa|Thôn Trại|||");
    // Two names that are said of one person, or of somebody else, are one list.
    CHECK(read(u"STT|Họ tên chủ hộ|Họ tên người dự họp|Thôn\n1|Lê Oanh|Đỗ Mai|Thôn Đông"_s).people.size() == 1);
    CHECK(said(read(u"STT|Họ đệm|Tên|Thôn\n1|Lê Thị|Oanh|Thôn Đông"_s)) == "2|Lê Thị Oanh|Thôn Đông|||");
}

TEST_CASE("a unit that stands in the first row of its people alone is theirs, unless somebody says no") {
    CHECK(said(read(u"TT|Đơn vị|Họ tên\n1|Hội Nông dân|Lê Oanh\n||Đỗ Mai"_s)) == "2|Lê Oanh|Hội Nông dân|||\n3|Đỗ Mai|Hội Nông dân|||"); // nor a number
    const QString blocks = u"TT|Đơn vị|Họ tên\n1|Hội Nông dân|Lê Oanh\n2||Đỗ Mai\n3||Vũ Khoa\n4|Thôn Trại|Thân Thị Mai\n5||Hà Văn Ích\n6|Thôn Đông|Bùi Kiên"_s;
    const PeopleRows rows = read(blocks);
    CHECK(rows.unitGoesOn);
    CHECK(rows.belowUnit == 3);
    CHECK(said(rows) == "2|Lê Oanh|Hội Nông dân|||\n3|Đỗ Mai|Hội Nông dân|||\n4|Vũ Khoa|Hội Nông dân|||\n5|Thân Thị Mai|Thôn Trại|||\n"
                        "6|Hà Văn Ích|Thôn Trại|||\n7|Bùi Kiên|Thôn Đông|||");
    const Table all = table(blocks);
    Columns columns = findColumns(all);
    columns.unitGoesOn = false;
    CHECK(readPeople(all, columns).people[1].person.unit.isEmpty());
    CHECK(readPeople(all, columns).belowUnit == 3);
    // A unit that is merely unknown is nobody's above.
    const auto guesses = [](const QString& list) { return read(u"TT|Đơn vị|Họ tên\n"_s + list).unitGoesOn; };
    CHECK_FALSE(guesses(u"1|Thôn Đông|Lê Oanh\n2||Đỗ Mai\n3|Thôn Đông|Vũ Khoa\n4||Hà Ích\n5|Thôn Trại|Bùi Kiên\n6||Vũ Lan"_s)); // twice
    CHECK_FALSE(guesses(u"1||Lê Oanh\n2|Thôn Đông|Đỗ Mai\n3||Vũ Khoa\n4|Thôn Trại|Hà Ích\n5||Bùi Kiên"_s));                     // the first has none
    CHECK_FALSE(guesses(u"1|Huyện ủy|Lê Oanh\n2|UBND huyện|Đỗ Mai\n3||Vũ Khoa\n4||Hà Ích\n5||Bùi Kiên"_s));                    // the guests of honour
    CHECK_FALSE(guesses(u"1|Xã|Lê Oanh\n2||Đỗ Mai\n3|Thôn Đông|Vũ Khoa\n4||Hà Ích\n5|Thôn Trại|Bùi Kiên\n6|Thôn Ngòi|Vũ Lan\n7|Thôn Núi|Hồ Sen"_s)); // most have one
}

TEST_CASE("of columns with like words the one that speaks of the people themselves counts") {
    CHECK(said(read(u"STT|Ông/Bà|Họ và tên|Đơn vị\n1|Ông|Nguyễn Văn An|Thôn 1\n2|Bà|Trần Thị Bình|Thôn 2"_s)) == "2|Nguyễn Văn An|Thôn 1|||\n3|Trần Thị Bình|Thôn 2|||");
    CHECK(said(read(u"STT|Họ và tên chủ hộ|Họ tên người dự họp|Thôn\n1|Nguyễn Văn An|Trần Thị Bình|Thôn 1"_s)) == "2|Trần Thị Bình|Thôn 1|||");
    CHECK(said(read(u"Họ tên cán bộ phụ trách|Họ và tên|SĐT trưởng thôn|SĐT|Nghề nghiệp|Chức vụ\nLê Văn Tám|Vũ Khoa|0911111111|0922222222|Làm ruộng|Trưởng thôn"_s)) ==
          "2|Vũ Khoa||Trưởng thôn|0922222222|");
    CHECK(said(read(u"Họ và tên|Đơn vị cũ|Đơn vị mới\nVũ Khoa|Xã Cao Xá|Xã Tân Yên"_s)) == "2|Vũ Khoa|Xã Tân Yên|||");
    CHECK(said(read(u"Họ|Tên đệm|Tên|Thôn\nNguyễn|Văn|An|Thôn 1"_s)) == "2|Nguyễn Văn An|Thôn 1|||");
    CHECK(said(read(u"STT|Tên|Họ và tên|Thôn\n1|Ba|Vũ Văn An|Thôn 1"_s)) == "2|Vũ Văn An|Thôn 1|||");
    CHECK(said(read(u"STT|Họ và tên||Đơn vị\n1|Ông|Nguyễn Văn An|Thôn 1\n2|Bà|Trần Thị Bình|Thôn 2"_s)) == "2|Nguyễn Văn An|Thôn 1|||\n3|Trần Thị Bình|Thôn 2|||");
    // A position, or a sign, in a column without words is no part of the name.
    CHECK(said(read(u"TT|Đại biểu||Đơn vị\n|Họ và tên|Chức vụ|\n1|Nguyễn Văn An|Trưởng thôn|Thôn 1"_s)) == "3|Nguyễn Văn An|Thôn 1|Trưởng thôn||");
    CHECK(said(read(u"TT|Họ và tên||Đơn vị\n1|Nguyễn Văn An|x|Thôn 1\n2|Trần Thị Bình|x|Thôn 2"_s)) == "2|Nguyễn Văn An|Thôn 1|||\n3|Trần Thị Bình|Thôn 2|||");
    CHECK(said(read(u"TT|Họ và tên|Chức vụ, đơn vị|\n||Chức vụ|Đơn vị\n1|Nguyễn Văn An|Trưởng thôn|Ngòi"_s)) == "3|Nguyễn Văn An|Ngòi|Trưởng thôn||");
    CHECK(said(read(u"TT|Họ và tên|Đơn vị công tác||SĐT\n||Thôn|Chức vụ|\n1|Nguyễn Văn An|Ngòi|Trưởng thôn|0912345678"_s)) == "3|Nguyễn Văn An|Ngòi|Trưởng thôn|0912345678|");
    // Whose telephone stands above the list.
    CHECK(said(read(u"Họ và tên cán bộ tổng hợp:|Vũ Văn Hà|Điện thoại:|0912345678\nSTT|Họ và tên|Thôn\n1|Nguyễn Văn An|Ngòi"_s)) == "3|Nguyễn Văn An|Ngòi|||");
}

TEST_CASE("importing adds who is new, fills only what is empty, and adds nobody twice") {
    const SpaceId meeting = SpaceId::random();
    const std::vector<PersonRow> people =
        read(
            u"Họ tên|Đơn vị|Chức vụ|SĐT\nLê Oanh|UBND xã|Chủ tịch|0912345678\nĐỗ Mai|Hội LHPN||\nVũ Khoa|Thôn Trại||0999999999"_s)
            .people;
    Thing joined = there(u"Vũ Khoa"_s, u"Thôn Trại"_s, {{u"merged_into"_s, toValue(ThingId::random())}});
    const std::vector<Thing> before{there(u"LÊ  OANH"_s, u"UBND Xã"_s, {{u"position"_s, u"Phó chủ tịch"_s}}), joined};
    const PeoplePlan plan = planImport(people, before, meeting);
    const PeopleCounts counts = countImport(people, before);
    CHECK((counts.added == plan.added && counts.already == plan.already && counts.filled == plan.filled));
    CHECK(plan.added == 1);
    CHECK(plan.already == 2);
    CHECK(plan.filled == 1);
    REQUIRE(plan.changes.size() == 2);
    CHECK(plan.changes[0].id == before[0].id);
    CHECK(plan.changes[0].fields == Fields{{u"phone"_s, u"0912345678"_s}});
    CHECK(plan.changes[1].fields == Fields{{u"name"_s, u"Đỗ Mai"_s}, {u"unit"_s, u"Hội LHPN"_s}});

    // After all of it, or any part of it, was saved: the rest.
    std::vector<Thing> after = before;
    after.push_back({Kind::Participant, plan.changes[1].id, meeting, plan.changes[1].fields});
    CHECK(planImport(people, after, meeting).changes.size() == 1);
    after[0].fields.insert({u"phone"_s, u"0912345678"_s});
    CHECK(planImport(people, after, meeting).changes.empty());
}

} // namespace ln::documents
