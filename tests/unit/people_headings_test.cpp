#include "unit/read_people.h"

// Which rows of a list are headings, and which are people.

namespace ln::documents {

TEST_CASE("headings are told from people where nothing counts them, and from the header above them") {
    const auto unit = [](const QString& heading) {
        const PeopleRows rows = read(u"STT|Họ và tên|Chức vụ|SĐT\n%1\n1|Lê Oanh|Bí thư|\n2|Đỗ Mai|Hội viên|0912345678"_s.arg(heading));
        REQUIRE(rows.people.size() == 2);
        return rows.people[0].person.unit.toStdString();
    };
    CHECK(unit(u"|Hội CCB||"_s) == "Hội CCB");
    CHECK(unit(u"|* Xóm 5:||"_s) == "Xóm 5");
    CHECK(unit(u"|Tổ bầu cử Đông||"_s) == "Tổ bầu cử Đông");
    CHECK(unit(u"1|Hội Nông dân||"_s) == "Hội Nông dân");
    CHECK(unit(u"I|Hội Nông dân|02 đ/c|"_s) == "Hội Nông dân");
    CHECK(unit(u"|I. Chi hội Phụ nữ thôn Đông||"_s) == "Chi hội Phụ nữ thôn Đông");
    CHECK(said(read(u"|Họ và tên|SĐT\nI|Thôn Đông|\n1|Lê Oanh|0912345678"_s)) == "3|Lê Oanh|Thôn Đông||0912345678|");
    CHECK(said(read(u"STT|Họ tên|Đơn vị\nI|Thôn Đông|\n1|Lê Oanh|\n2|Đỗ Mai|Chi bộ Đông"_s)) == "3|Lê Oanh|Thôn Đông|||\n4|Đỗ Mai|Chi bộ Đông|||Thôn Đông");
    // Names that look like one.
    CHECK(said(read(u"STT|Họ tên|SĐT\n1|Y-Thông Niê|\n2|K. Brơi|\n3|An Đình Nam|\n4|Kỳ Văn Hải|0912345678"_s)) ==
          "2|Y-Thông Niê||||\n3|K. Brơi||||\n4|An Đình Nam||||\n5|Kỳ Văn Hải|||0912345678|");
}

TEST_CASE("a whole name that stands alone is somebody, and what can be no name is a heading or signs") {
    const PeopleRows numbered = read(u"STT|Họ và tên|Chức vụ|SĐT\n1|Lê An|Trưởng thôn|\n|Trần Thị Bình||\n2|Lê Văn Cường|Hội viên|0912345678"_s);
    CHECK(said(numbered) == "2|Lê An||Trưởng thôn||\n3|Trần Thị Bình||||\n4|Lê Văn Cường||Hội viên|0912345678|");
    const PeopleRows plain = read(u"Họ và tên|Chức vụ\nĐoàn thôn Ngòi|\nNguyễn Văn An|Trưởng thôn\nTrần Thị Bình|Hội viên\nChủ tọa|\nLê Văn Cường|Chủ tịch\n"
                                  "\nPHÓ TRƯỞNG THÔN|\n\nĐinh Văn Khoa|"_s);
    CHECK(said(plain) == "3|Nguyễn Văn An|Đoàn thôn Ngòi|Trưởng thôn||\n4|Trần Thị Bình|Đoàn thôn Ngòi|Hội viên||\n6|Lê Văn Cường||Chủ tịch||Chủ tọa");
    CHECK(leftOut(plain) == "2 section, 5 section, 8 after, 10 after");
    CHECK(said(read(u"STT|Họ và tên|SĐT\n|Đơn vị: Thôn Ngòi|\n1|Nguyễn Văn An|0912345678\n|Đại biểu là nữ|\n2|Trần Thị Bình|0912345679"_s)) ==
          "3|Nguyễn Văn An|Thôn Ngòi||0912345678|\n5|Trần Thị Bình|||0912345679|Đại biểu là nữ");
}

TEST_CASE("what somebody is called is no heading's letter, and a name of two words or from the highlands is none either") {
    CHECK(said(read(u"Họ và tên|Chức vụ|Đơn vị\nNguyễn Văn An|Trưởng thôn|Đông\nĐ/c Trần Thị Bình||\nB. Trần Thị Cúc||\nLê Văn Dân|Hội viên|Trại"_s)) ==
          "2|Nguyễn Văn An|Đông|Trưởng thôn||\n3|Đ/c Trần Thị Bình||||\n4|B. Trần Thị Cúc||||\n5|Lê Văn Dân|Trại|Hội viên||");
    const PeopleRows rows = read(u"STT|Họ và tên|Chức vụ\n1|Nguyễn Văn An|Trưởng thôn\n|Lê Hoa|\n|Giàng Páo|\n|A Thui|\n|H'Yam Bkrông|\n2|Lê Văn Dân|Hội viên\n"
                                 "|Cao Xá|\n1|Lê Văn Em|Hội viên"_s);
    CHECK(rows.people.size() == 7);
    // Where people are counted from 1 below it, it is a village that is called like somebody.
    CHECK(leftOut(rows) == "8 section");
    CHECK(rows.people.back().person.unit == u"Cao Xá");
}

TEST_CASE("a unit that is counted, with how many they are, heads those below") {
    const auto units = [](const QString& text) {
        QStringList all;
        for (const PersonRow& one : read(text).people) all.append(one.person.unit);
        return all.join(u'|').toStdString();
    };
    CHECK(units(u"STT|Họ và tên|Chức vụ\n1|Thôn Đông|02 người\n1|Lê Oanh|Hội viên\n2|Đỗ Mai|\n2|Thôn Trại|01\n1|Vũ Khoa|"_s) == "Thôn Đông|Thôn Đông|Thôn Trại");
    CHECK(units(u"STT|Họ và tên|Chức vụ\nIII.1|Thôn Đông|\n1|Lê Oanh|Hội viên\nb|Thôn Trại|\n1|Vũ Khoa|Hội viên"_s) == "Thôn Đông|Thôn Trại");
    CHECK(units(u"STT|Họ và tên|Chức vụ|Số lượng|Nữ\nI|Thôn Đông||2|1\n1|Lê Oanh|Trưởng thôn||x\n2|Vũ Khoa|Hội viên||"_s) == "Thôn Đông|Thôn Đông");
    CHECK(units(u"I. Thôn Đông\n1. Lê Oanh\nBan CHQS xã (02 người)\n2. Vũ Khoa\nGiáo xứ Cao Xá\n3. Đỗ Mai"_s) == "Thôn Đông|Ban CHQS xã|Giáo xứ Cao Xá");
    // Whoever stands beside the unit is somebody.
    CHECK(said(read(u"STT|Họ và tên|SĐT\n1|Lê Oanh|0912345678\n2|Thôn Ngòi: Đỗ Văn Em|"_s)) == "2|Lê Oanh|||0912345678|\n3|Đỗ Văn Em|Thôn Ngòi|||");
    CHECK(said(read(u"STT|Họ và tên|SĐT\n1|Lê Oanh|0912345678\n|Thôn Ngòi: Đỗ Văn Em|\n2|Vũ Khoa|0912345679"_s)) ==
          "2|Lê Oanh|||0912345678|\n3|Đỗ Văn Em|Thôn Ngòi|||\n4|Vũ Khoa|||0912345679|");
}

TEST_CASE("above the header stand the list's unit, and guests who want a look") {
    const PeopleRows rows = read(u"KHÁCH MỜI\n1|Nguyễn Văn An|Phó Bí thư Huyện ủy\nĐơn vị: Hội LHPN xã\nSTT|Họ và tên|Chức vụ\n1|Lê Oanh|Hội viên\n2|Đỗ Mai|"_s);
    CHECK(said(rows) == "5|Lê Oanh|Hội LHPN xã|Hội viên||\n6|Đỗ Mai|Hội LHPN xã|||");
    CHECK(leftOut(rows) == "2 above");
    CHECK(wantsLook(LeftOutWhy::AboveHeader));
    CHECK(said(read(u"Người lập:|Nguyễn Thị Lập\nĐơn vị:|Hội LHPN xã\nHọ và tên|Chức vụ\nLê Oanh|Hội viên"_s)) == "4|Lê Oanh|Hội LHPN xã|Hội viên||");
    CHECK(said(read(u"Đơn vị: đồng\nHọ và tên|Chức vụ\nLê Oanh|Hội viên"_s)) == "3|Lê Oanh||Hội viên||");
}

TEST_CASE("what is said of a substitute or a spouse is not said of the person") {
    CHECK(said(read(u"STT|Họ và tên|Chức vụ|SĐT|Người thay thế|Chức vụ|SĐT\n1|Nguyễn Văn An|||Trần Thị Bình|Hội viên|0912345679\n2|Lê Văn Dân|||Vũ Khoa|Trưởng thôn|0912345670"_s)) ==
          "2|Nguyễn Văn An||||\n3|Lê Văn Dân||||");
    CHECK(said(read(u"STT|Họ và tên|SĐT|Họ và tên vợ/chồng|SĐT\n1|Nguyễn Văn An||Trần Thị Bình|0912345679\n2|Lê Văn Dân|0912345678|Vũ Thị Hoa|"_s)) ==
          "2|Nguyễn Văn An||||\n3|Lê Văn Dân|||0912345678|");
    CHECK(said(read(u"Đơn vị|Họ và tên|Đơn vị\nA|Nguyễn Văn An|Thôn Đông\n|Lê Văn Dân|Thôn Trại"_s)) == "2|Nguyễn Văn An|Thôn Đông|||\n3|Lê Văn Dân|Thôn Trại|||");
}

TEST_CASE("an office's telephone is not the person's, and a heading is read without who heads the village") {
    CHECK(said(read(u"TT|Họ và tên + SĐT|Doanh nghiệp/HTX|SĐT đơn vị|SĐT cá nhân\n1|Nguyễn Văn An|HTX Cao Xá|02403856123|0912345678\n2|Trần Thị Bình|Thôn Đông|02403856124|"_s)) ==
          "2|Nguyễn Văn An|HTX Cao Xá||0912345678|\n3|Trần Thị Bình|Thôn Đông|||");
    CHECK(said(read(u"STT|Họ và tên|Chức vụ\nI|Thôn Đông (Trưởng thôn: ông Vũ Khoa)|\n1|Lê Oanh|Hội viên\nII|Xóm 12 : 1|\n1|Đỗ Mai|Hội viên\nIII|Đại diện các hộ|\n1|Vũ Hoa|Hội viên"_s)) ==
          "3|Lê Oanh|Thôn Đông|Hội viên||\n5|Đỗ Mai|Xóm 12|Hội viên||\n7|Vũ Hoa||Hội viên||Đại diện các hộ");
}

TEST_CASE("without a header units, offices and titles are known by what they are") {
    CHECK(said(read(u"1|Hội Nông Dân|Nguyễn Văn An|Chủ tịch|0912345678\n2|Đoàn Thanh Niên|Trần Thị Bình|Bí thư|0912345679"_s)) ==
          "1|Nguyễn Văn An|Hội Nông Dân|Chủ tịch|0912345678|\n2|Trần Thị Bình|Đoàn Thanh Niên|Bí thư|0912345679|");
    CHECK(said(read(u"Danh sách thôn Đông đi họp ngày 12/3 ạ:\n- Ông Nguyễn Văn An\n- Bà Trần Thị Bình"_s)) == "2|Ông Nguyễn Văn An||||\n3|Bà Trần Thị Bình||||");
}

} // namespace ln::documents
