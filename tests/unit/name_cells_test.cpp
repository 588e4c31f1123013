#include "unit/read_people.h"

// What stands in a cell besides one person's name, and what repeats the cell above.

namespace ln::documents {

TEST_CASE("several people in one cell, another table below, and what says nothing") {
    CHECK(said(read(u"Đơn vị|Họ tên|SĐT\nHội LHPN|1. Nguyễn Thị Hường; 2. Đỗ Thị Mai|0912345678\nThôn Đông|Trần Văn Công, Vũ Khoa|"_s)) ==
          "2|Nguyễn Thị Hường|Hội LHPN||0912345678|\n2|Đỗ Thị Mai|Hội LHPN|||\n3|Trần Văn Công|Thôn Đông|||\n3|Vũ Khoa|Thôn Đông|||");
    CHECK(said(read(u"STT|Họ tên|Chức vụ|Đơn vị\n1|Vũ Khoa|Chuyên viên|Phòng Nội vụ\nSTT|Họ và tên|Thôn|Điện thoại\n1|Lê Oanh|Thôn Trại|0987654321"_s)) ==
          "2|Vũ Khoa|Phòng Nội vụ|Chuyên viên||\n4|Lê Oanh|Thôn Trại||0987654321|");
    const PeopleRows rows = read(u"Họ tên|Đơn vị|Chức vụ|SĐT\n1. Lê Oanh|Xã|-|x\nÔng Lê Văn An|Xã|không|1687654321\nLê Văn An|Xã||\n(Khuyết)|Xã|Chủ tịch|"_s);
    CHECK(said(rows) == "2|Lê Oanh|Xã|||\n3|Ông Lê Văn An|Xã||01687654321|");
    CHECK(leftOut(rows) == "4 twice, 5 empty");
}

TEST_CASE("what stands in a cell is taken apart only where it is several people") {
    CHECK(said(read(u"Họ tên|Đơn vị\n\"Nguyễn Thị\nHồng Nhung\"|Xã\nÔng Bùi Văn Hà và bà Đỗ Thị Hiền|Xã\nLê Văn Cường / Phạm Thị Dung|Xã\n- Vũ Khoa|Xã"_s)) ==
          "2|Nguyễn Thị Hồng Nhung|Xã|||\n3|Ông Bùi Văn Hà|Xã|||\n3|bà Đỗ Thị Hiền|Xã|||\n4|Lê Văn Cường|Xã|||\n4|Phạm Thị Dung|Xã|||\n5|Vũ Khoa|Xã|||");
    CHECK(said(read(u"Đơn vị|Họ tên\n\"Thôn 1\nThôn 2\"|\"Nguyễn Văn An\nTrần Thị Bình\""_s)) == "2|Nguyễn Văn An|Thôn 1|||\n2|Trần Thị Bình|Thôn 2|||");
    const PeopleRows rows = read(u"Họ tên|Đơn vị|SĐT\nLê Oanh|#N/A|=\"0912345678\"\nTRUE|Xã|\nVắng|Xã|\n02 đại biểu|Xã|"_s);
    CHECK(said(rows) == "2|Lê Oanh|||0912345678|");
    CHECK(leftOut(rows) == "3 error, 4 empty, 5 empty");
    // A number of identity is no telephone.
    CHECK(said(read(u"1|Nguyễn Văn An|131234567|0912345678\n2|Trần Thị Bình|131234568|0912345679"_s)) == "1|Nguyễn Văn An|||0912345678|\n2|Trần Thị Bình|||0912345679|");
}

TEST_CASE("names in one line, as they are copied from a message, are people each; a name and a village are one") {
    CHECK(said(read(u"Nguyễn Văn An, Trần Thị Bình, Lê Oanh"_s)) == "1|Nguyễn Văn An||||\n1|Trần Thị Bình||||\n1|Lê Oanh||||");
    CHECK(said(read(u"Nguyễn Văn An; Đ/c Trần Thị Bình"_s)) == "1|Nguyễn Văn An||||\n1|Đ/c Trần Thị Bình||||");
    CHECK(read(u"Nguyễn Văn An|Cao Xá"_s).people.size() == 1);
    CHECK(read(u"Nguyễn Văn An|Trần Thị Bình\nLê Văn Cường|Phạm Thị Dung"_s).people.size() == 2);
}

TEST_CASE("what is said of somebody beside the name is theirs, and in no other way taken for a name") {
    CHECK(said(read(u"Họ tên|Đơn vị\nNguyễn Văn An, Trưởng Thôn|Đông\nTrần Thị Bình - PHÓ CHỦ TỊCH|Hội PN\nLê Văn Cường (0987654321)|Trại\nVũ Khoa, Thôn Ngòi|"_s)) ==
          "2|Nguyễn Văn An|Đông|Trưởng Thôn||\n3|Trần Thị Bình|Hội PN|PHÓ CHỦ TỊCH||\n4|Lê Văn Cường|Trại||0987654321|\n5|Vũ Khoa|Thôn Ngòi|||");
    CHECK(said(read(u"1. Nguyễn Văn An - Trưởng thôn - 0912345678\n2. Trần Thị Bình - Chi hội trưởng phụ nữ - 912.345.678\n3. Lê Văn Cường"_s)) ==
          "1|Nguyễn Văn An||Trưởng thôn|0912345678|\n2|Trần Thị Bình||Chi hội trưởng phụ nữ|0912.345.678|\n3|Lê Văn Cường||||");
    CHECK(said(read(u"Họ tên|Đơn vị|SĐT\n\"Ông Nguyễn Văn An, Chủ tịch\n- Bà Trần Thị Bình, Phó Chủ tịch\"|Hội ND|\"0912345678\n0912345679\""_s)) ==
          "2|Ông Nguyễn Văn An|Hội ND|Chủ tịch|0912345678|\n2|Bà Trần Thị Bình|Hội ND|Phó Chủ tịch|0912345679|");
    // A column says it first; what nobody can know stays with the name.
    CHECK(said(read(u"Họ tên|Chức vụ\nNguyễn Văn An, Trưởng thôn|Bí thư\nTrần Thị Bình - Cao Xá|"_s)) == "2|Nguyễn Văn An||Bí thư, Trưởng thôn||\n3|Trần Thị Bình - Cao Xá||||");
    CHECK(said(read(u"Họ tên|Đơn vị|SĐT\nVũ Khoa, Hội CCB (0987654321)|Thôn Ngòi|0912345678"_s)) == "2|Vũ Khoa|Thôn Ngòi|Hội CCB|0912345678, 0987654321|");
    CHECK(said(read(u"Họ tên|Đơn vị\nVũ Khoa - 0912345678 - 0987654321|Xã"_s)) == "2|Vũ Khoa|Xã||0912345678, 0987654321|");
}

TEST_CASE("a quote alone in a cell says the same as above and swallows no row; a telephone that does so is none") {
    CHECK(said(read(u"STT|Họ và tên|Đơn vị|SĐT\n1|Nguyễn Văn An|Thôn Đông|0912345678\n2|Trần Thị Bình|\"|0912345679\n3|Lê Văn Cường|\"|nt\n4|Vũ Khoa|Thôn Trại|\""_s)) ==
          "2|Nguyễn Văn An|Thôn Đông||0912345678|\n3|Trần Thị Bình|Thôn Đông||0912345679|\n4|Lê Văn Cường|Thôn Đông|||\n5|Vũ Khoa|Thôn Trại|||");
    CHECK(said(read(u"Họ và tên|Đơn vị\nNguyễn Văn An|Thôn Đông\nTrần Thị Bình|\"\nLê Văn Cường|\"\nVũ Khoa|\"Thôn\nTrại\""_s)) ==
          "2|Nguyễn Văn An|Thôn Đông|||\n3|Trần Thị Bình|Thôn Đông|||\n4|Lê Văn Cường|Thôn Đông|||\n5|Vũ Khoa|Thôn Trại|||");
}

TEST_CASE("a cell that Word broke over several lines is one") {
    const QString header = u"STT|Họ và tên|Chức vụ|Đơn vị|Điện thoại\n"_s, others = u"2|Trần Thị Bình|Hội viên|Trại|0912345679\n3|Lê Văn Cường|||"_s;
    CHECK(said(read(header + u"1|Nguyễn Văn An|Trưởng thôn,\nBí thư chi bộ|Đông|0912345678\n"_s + others)) ==
          "2|Nguyễn Văn An|Đông|Trưởng thôn, Bí thư chi bộ|0912345678|\n4|Trần Thị Bình|Trại|Hội viên|0912345679|\n5|Lê Văn Cường||||");
    CHECK(said(read(header + u"1|Nguyễn Văn An||Thôn\nmới\nĐông|0912345678\n"_s + others)) ==
          "2|Nguyễn Văn An|Thôn mới Đông||0912345678|\n5|Trần Thị Bình|Trại|Hội viên|0912345679|\n6|Lê Văn Cường||||");
    // Somebody whom nobody counted is another person.
    CHECK(read(header + others + u"\n4|Vũ Thị Hoa\nĐỗ Văn Em|Hội viên|Đông|0912345670"_s).people.at(2).person.position == QString());
}

} // namespace ln::documents
