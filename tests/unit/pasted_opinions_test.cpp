#include "unit/read_opinions.h"

// Opinions in tables, and what all that is pasted has in common.

namespace ln::documents {

TEST_CASE("a pasted table is read by its header, with or without tone marks") {
    const Pasted pasted = pastedOpinions(u"BIỂU TỔNG HỢP\t\t\nSTT\tNOI DUNG Y KIEN\tDON VI\tHọ và tên\n1\tSửa đường\tMTTQ\tBà Mai\n2\tThu rác\tHội ND\t"_s);
    CHECK(textsOf(pasted) == QStringList{u"Sửa đường"_s, u"Thu rác"_s});
    CHECK(unitsOf(pasted) == QStringList{u"MTTQ"_s, u"Hội ND"_s});
    CHECK(pasted.opinions.front().name == u"Bà Mai"_s);
}

TEST_CASE("a pasted table without a header is unit and text; running numbers are passed over, merged cells go on") {
    CHECK(unitsOf(pastedOpinions(u"MTTQ\tSửa đường\n\tThu rác"_s)) == QStringList{u"MTTQ"_s, u"MTTQ"_s});
    const Pasted numbered = pastedOpinions(u"1\tMTTQ\tSửa đường\n2\tHội ND\tThu rác"_s);
    CHECK(unitsOf(numbered) == QStringList{u"MTTQ"_s, u"Hội ND"_s});
    CHECK(textsOf(numbered) == QStringList{u"Sửa đường"_s, u"Thu rác"_s});
}

TEST_CASE("whose an opinion is, is not who is to see to it, and what was answered is no opinion") {
    const Pasted asked = pastedOpinions(u"STT\tThôn\tCâu hỏi\tĐơn vị giải quyết\tNội dung trả lời\tSố người đồng ý\n"
                                         "1\tThôn Đông\tBao giờ sửa đường?\tUBND xã\tTrong quý II\t12\n2\tThôn Trại\tKhi nào nạo vét kênh?\tPhòng TNMT\t\t3"_s);
    CHECK(textsOf(asked) == QStringList{u"Bao giờ sửa đường?"_s, u"Khi nào nạo vét kênh?"_s});
    CHECK(unitsOf(asked) == QStringList{u"Thôn Đông"_s, u"Thôn Trại"_s});
    CHECK(asked.opinions.front().name == QString());
    const Pasted form = pastedOpinions(u"Dấu thời gian\tHọ và tên\tThôn/TDP\tÝ kiến của ông/bà về nội dung hội nghị đối thoại năm 2018 là gì?\n"
                                        "10/3/2018 8:00\tLê Oanh\tThôn Đông\tSửa đường"_s);
    CHECK(textsOf(form) == QStringList{u"Sửa đường"_s});
    CHECK(unitsOf(form) == QStringList{u"Thôn Đông"_s});
    CHECK(form.opinions.front().name == u"Lê Oanh");
    // A row that speaks of such things is no header.
    CHECK(pastedOpinions(u"Thôn Đông\tĐề nghị sửa đường\nThôn Trại\tKiến nghị cấp nước"_s).opinions.size() == 2);
}

TEST_CASE("what stands around the opinions of a table is none: columns counted, totals, who drew it up; a heading may say the subject") {
    const Pasted pasted = pastedOpinions(u"STT\tĐơn vị\tNội dung\n(1)\t(2)\t(3)\nI. LĨNH VỰC ĐẤT ĐAI\n1\tHội LHPN\tCấp giấy chứng nhận\nII. Về giao thông\n"
                                          "2\tHội ND\tNgày 10 tháng 3 năm 2018 xã hứa sửa đường\n\tTổng cộng: 2\n\tCao Xá, ngày 10 tháng 3 năm 2018\n\tNGƯỜI TỔNG HỢP\tTM. UBND XÃ\n\tNguyễn Văn Lập\tTrần Quốc Tịch"_s);
    CHECK(textsOf(pasted) == QStringList{u"Cấp giấy chứng nhận"_s, u"Ngày 10 tháng 3 năm 2018 xã hứa sửa đường"_s});
    CHECK(pasted.opinions.at(0).topic == u"ĐẤT ĐAI");
    CHECK(pasted.opinions.at(1).topic == u"giao thông");
    CHECK(pasted.leftOut.size() == 5);
    // Old letters, as anywhere.
    CHECK(textsOf(pastedOpinions(u"§¬n vÞ\tNéi dung\nHéi N«ng d©n\tSöa ®\u00adêng"_s)) == QStringList{u"Sửa đường"_s});
}

TEST_CASE("without a column for the unit, rows between the opinions say whose they are") {
    const Pasted pasted = pastedOpinions(u"UBND XÃ CAO XÁ\t\t\n\tBIỂU TỔNG HỢP Ý KIẾN\t\nSTT\tNội dung kiến nghị\tGhi chú\n"
                                         "I. Hội LHPN xã\t\t\n1\tSửa đường\t\n2\tThu rác\tgấp\nII\tHội Nông dân xã\t\n1\tNạo vét kênh\t\n\t\tcộng: 3\n"_s);
    CHECK(textsOf(pasted) == QStringList{u"Sửa đường"_s, u"Thu rác"_s, u"Nạo vét kênh"_s});
    CHECK(unitsOf(pasted) == QStringList{u"Hội LHPN xã"_s, u"Hội LHPN xã"_s, u"Hội Nông dân xã"_s});
    CHECK(pasted.leftOut.back().text == u"cộng: 3"_s); // heads nothing
    // Where the numbers of the opinions themselves are Roman, none of them is a heading; a name that begins with a letter keeps it.
    const Pasted roman = pastedOpinions(u"TT\tNội dung\nA Lưới\t\nI\tSửa đường\nII\tThu rác"_s);
    CHECK(textsOf(roman) == QStringList{u"Sửa đường"_s, u"Thu rác"_s});
    CHECK(unitsOf(roman) == QStringList{u"A Lưới"_s, u"A Lưới"_s});
    // A first row that speaks of petitions is an opinion all the same.
    CHECK(textsOf(pastedOpinions(u"MTTQ\tKiến nghị sửa đường\nHội ND\tThu rác"_s)) == QStringList{u"Kiến nghị sửa đường"_s, u"Thu rác"_s});
    CHECK(textsOf(pastedOpinions(u"1\tKiến nghị sửa đường\n2\tThu rác"_s)).size() == 2);
}

TEST_CASE("a table from a file is read as a pasted one; one column alone is a list of opinions") {
    const auto table = [](const std::vector<QStringList>& rows) {
        documents::Table made;
        for (const QStringList& cells : rows)
            made.rows.push_back({static_cast<int>(made.rows.size()) + 1, cells, false});
        return made;
    };
    std::vector<QStringList> lines;
    for (int i = 0; i < 9; ++i)
        lines.push_back({u"Dòng tiêu đề %1"_s.arg(i)});
    lines.push_back({u"TT"_s, u"Đơn vị"_s, u"Nội dung ý kiến"_s});
    lines.push_back({u"1"_s, u" Hội ND "_s, u"Sửa đường,\nsửa cầu"_s});
    lines.push_back({u"2"_s, {}, u"Thu\u202e rác"_s});
    const Pasted pasted = opinionsOf(table(lines));
    CHECK(textsOf(pasted) == QStringList{u"Sửa đường,\nsửa cầu"_s, u"Thu rác"_s});
    CHECK(unitsOf(pasted) == QStringList{u"Hội ND"_s, u"Hội ND"_s});
    CHECK(textsOf(opinionsOf(table({{u"- Sửa đường"_s}, {u"- Thu rác"_s}}))) == QStringList{u"Sửa đường"_s, u"Thu rác"_s});
    CHECK(opinionsOf(table({})).opinions.empty());
}

TEST_CASE("a quoted cell holds its line ends; a quote that is never closed is a letter") {
    const Pasted pasted = pastedOpinions(u"MTTQ\t\"Sửa đường\nxuống \"\"thôn\"\" Ngòi\"\nHội ND\tLoa 12\" hỏng"_s);
    CHECK(textsOf(pasted) == QStringList{u"Sửa đường\nxuống \"thôn\" Ngòi"_s, u"Loa 12\" hỏng"_s});
    CHECK(textsOf(pastedOpinions(u"MTTQ\t\"chưa đóng\nHội ND\tThu rác"_s)) == QStringList{u"\"chưa đóng"_s, u"Thu rác"_s});
}

TEST_CASE("several opinions of one cell are several, where each has its own line and number or bullet") {
    CHECK(saidIn(u"Đơn vị\tNội dung\nHội ND\t\"1. Nạo vét kênh,\ntừ 2016\n2. Bù giá\"\nHội CCB\t\"- Cấp thẻ\n- Sửa nhà\"\nMTTQ\t\"a) Một\n- nhỏ\nb) Hai\""_s) ==
          QStringList{u"Hội ND: Nạo vét kênh,\ntừ 2016"_s, u"Hội ND: Bù giá"_s, u"Hội CCB: Cấp thẻ"_s, u"Hội CCB: Sửa nhà"_s, u"MTTQ: Một\n- nhỏ"_s, u"MTTQ: Hai"_s});
    // Whatever leaves a doubt stays one: numbers that do not run, a line above the bullets, all in one line.
    for (const QString& cell : {u"1. Nạo vét kênh\n3. Bù giá"_s, u"Đề nghị xã:\n- Nạo vét kênh\n- Bù giá"_s, u"1. Nạo vét kênh; 2. Bù giá"_s, u"2 năm nay kênh tắc\n3 hộ mất ruộng"_s})
        CHECK(saidIn(u"Đơn vị\tNội dung\nHội ND\t\"%1\""_s.arg(cell)) == QStringList{u"Hội ND: "_s + cell});
    CHECK(saidIn(u"\"1. Sửa kênh\n2. Sửa cống\""_s) == QStringList{u": Sửa kênh"_s, u": Sửa cống"_s}); // one cell alone
}

TEST_CASE("a cell's line that Word puts in a row of its own goes with its cell, and is nobody's unit") {
    CHECK(saidIn(u"Đơn vị\tNội dung\nHội ND\tSửa kênh.\nSửa cống.\n\tBù giá\nHội CCB\tCấp thẻ"_s) ==
          QStringList{u"Hội ND: Sửa kênh.\nSửa cống."_s, u"Hội ND: Bù giá"_s, u"Hội CCB: Cấp thẻ"_s});
    CHECK(saidIn(u"STT\tNội dung\n1\tSửa kênh.\nSửa cống.\nI. Hội CCB\n2\tCấp thẻ"_s) == QStringList{u": Sửa kênh.\nSửa cống."_s, u"Hội CCB: Cấp thẻ"_s});
    CHECK(saidIn(u"STT\tĐơn vị\tNội dung\tHạn\n1\tHội ND\tSửa kênh.\nSửa cống.\t30/4\n2\tHội CCB\tCấp thẻ\t15/5"_s) ==
          QStringList{u"Hội ND: Sửa kênh.\nSửa cống."_s, u"Hội CCB: Cấp thẻ"_s});
    const QString unclear = u"Đơn vị\tNội dung\tHạn\nHội ND\tSửa kênh\t30/4\nSửa cống.\nHội CCB\tCấp thẻ\t15/5"_s;
    CHECK(saidIn(unclear) == QStringList{u"Hội ND: Sửa kênh"_s, u"Hội CCB: Cấp thẻ"_s});
    CHECK(leftOutIn(unclear) == QStringList{u"Sửa cống."_s});
    CHECK(saidIn(u"Đơn vị\tNội dung\nHội ND\t\"Dân bàn\" chưa tốt\n\"\tSửa cống\n-nt-\tBù giá"_s) ==
          QStringList{u"Hội ND: \"Dân bàn\" chưa tốt"_s, u"Hội ND: Sửa cống"_s, u"Hội ND: Bù giá"_s});
}

TEST_CASE("the plainest word heads the opinions; what is asked besides goes with them, and columns that are not taken are told") {
    const Pasted grouped = pastedOpinions(u"STT\tNhóm vấn đề\tNội dung\tĐơn vị có ý kiến\tĐơn vị xử lý\n1\tĐất đai\tCấp sổ\tThôn Đông\tUBND\n2\t\tĐo đất\tThôn Trại\tUBND"_s);
    CHECK(textsOf(grouped) == QStringList{u"Cấp sổ"_s, u"Đo đất"_s});
    CHECK(unitsOf(grouped) == QStringList{u"Thôn Đông"_s, u"Thôn Trại"_s});
    CHECK(grouped.opinions.back().topic == u"Đất đai");
    CHECK(grouped.otherColumns == QStringList{u"Đơn vị xử lý"_s});
    CHECK(saidIn(u"STT\tĐơn vị\tThực trạng\tKiến nghị\tÝ kiến của UBND\n1\tHội ND\tKênh tắc\tNạo vét\tĐồng ý"_s) == QStringList{u"Hội ND: Kênh tắc\nNạo vét"_s});
    // Over two rows, with people's names.
    const Pasted two = pastedOpinions(u"STT\tNgười kiến nghị\t\tNội dung kiến nghị\n\tHọ và tên\tĐơn vị\t\n1\tNguyễn Văn An\tThôn Đông\tSửa đường\n\t\t\tSửa cầu\n2\t\tThôn Trại\tThu rác"_s);
    CHECK(unitsOf(two) == QStringList{u"Thôn Đông"_s, u"Thôn Đông"_s, u"Thôn Trại"_s});
    CHECK(two.opinions.at(0).name == u"Nguyễn Văn An");
    CHECK(two.opinions.at(1).name == u"Nguyễn Văn An"); // merged over both
    CHECK(two.opinions.at(2).name == QString());
}

TEST_CASE("a table ends where nothing that is sure follows; another one below it is read by its own header") {
    const QString two = u"ĐƠN VỊ: HỘI ND\t\t\nSTT\tNội dung\tHạn\n1\tSửa kênh\t\n\tNgười lập biểu\t\n\tNguyễn Văn A\t\nSTT\tHạn\tNội dung\n1\t30/4\tMở lớp"_s;
    CHECK(saidIn(two) == QStringList{u"HỘI ND: Sửa kênh"_s, u": Mở lớp"_s}); // whose it is below who signed, nothing says
    CHECK(saidIn(u"Đơn vị\tNội dung\nHội ND\tSửa kênh\n\tNgày 10 tháng 3 năm 2018 mất điện\nHội CCB\tVề việc cấp thẻ\n\tKhông có ý kiến"_s) ==
          QStringList{u"Hội ND: Sửa kênh"_s, u"Hội ND: Ngày 10 tháng 3 năm 2018 mất điện"_s, u"Hội CCB: Về việc cấp thẻ"_s});
    CHECK(saidIn(u"STT\tNội dung\tHạn\n1\tHội Nông dân xã (01 ý kiến)\t\n1.1\tSửa kênh\t\n\tHội CCB:\t\n-\tCấp thẻ\t"_s) == QStringList{u"Hội Nông dân xã: Sửa kênh"_s, u"Hội CCB: Cấp thẻ"_s});
}

TEST_CASE("nothing that was pasted is lost unseen: it is an opinion's, or left out, or in a column that is told") {
    const Pasted table = pastedOpinions(u"UBND XÃ\t\t\nSTT\tNội dung\tThôn\t\tGhi chú\nI. CHI HỘI PHỤ NỮ\t\t\n1\tSửa kênh\tĐông\tông An\t\nII. NHÓM KHÁC\t\t\n2\tSửa cống\t\t\tgấp\n\tVề giá giống\t\n3\t\tTrại\t\t"_s);
    CHECK(unitsOf(table) == QStringList{u"Đông"_s, QString()}); // what is merged ends at a heading
    CHECK(table.otherColumns == QStringList{u"4"_s, u"Ghi chú"_s});
    QStringList left;
    for (const NoOpinion& row : table.leftOut) left.append(row.text);
    CHECK(left == QStringList{u"UBND XÃ"_s, u"I. CHI HỘI PHỤ NỮ"_s, u"II. NHÓM KHÁC"_s, u"3 · Trại"_s, u"Về giá giống"_s});
    CHECK(leftOutIn(u"HỘI NÔNG DÂN XÃ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n1. Sửa kênh\nVề giống:"_s).size() == 2);
    CHECK(leftOutIn(u"Hội ND\n- Sửa kênh\nHội CCB\nKhông có ý kiến"_s) == QStringList{u"Hội CCB"_s, u"Không có ý kiến"_s});
    // A unit's row that only heads those below is no row without a text.
    CHECK(leftOutIn(u"STT\tĐơn vị\tNội dung\n1\tHội ND\t\n\t\tSửa kênh\n2\tHội CCB\t"_s) == QStringList{u"2 · Hội CCB"_s});
    CHECK(saidIn(u"Đơn vị\tNội dung\nHội ND\tSửa kênh\vtừ thôn Đông\n-\tThu rác\nCơ quan, đơn vị\tÝ kiến về giờ làm việc"_s) ==
          QStringList{u"Hội ND: Sửa kênh\ntừ thôn Đông"_s, u": Thu rác"_s, u"Cơ quan, đơn vị: Ý kiến về giờ làm việc"_s});
}

TEST_CASE("without a header what stands in the columns says what they are; numbers and one column are a list") {
    CHECK(saidIn(u"Đường liên thôn hỏng\tHội ND\nThu rác\tThôn Đông"_s) == QStringList{u"Hội ND: Đường liên thôn hỏng"_s, u"Thôn Đông: Thu rác"_s});
    const Pasted named = pastedOpinions(u"1\tHội ND\tÔng Hùng\tSửa kênh\n2\t\tTrần Thị Mai\tSửa cống\n\t\tNgười tổng hợp\t\n\t\tPhạm Văn Nam\t"_s);
    CHECK(unitsOf(named) == QStringList{u"Hội ND"_s, u"Hội ND"_s});
    CHECK(named.opinions.back().name == u"Trần Thị Mai");
    CHECK(saidIn(u"I.\tHội Nông dân xã\n1.\tSửa kênh\n2.\tSửa cống\nII.\tHội LHPN xã\n1.\tMở lớp"_s) ==
          QStringList{u"Hội Nông dân xã: Sửa kênh"_s, u"Hội Nông dân xã: Sửa cống"_s, u"Hội LHPN xã: Mở lớp"_s});
    CHECK(saidIn(u"1\tSửa kênh\n2\tSửa cống"_s) == QStringList{u": Sửa kênh"_s, u": Sửa cống"_s});
    // Commas make a table only where a header, or units, leave no doubt.
    CHECK(saidIn(u"STT;Đơn vị;Nội dung\n1;Hội ND;Sửa kênh"_s) == QStringList{u"Hội ND: Sửa kênh"_s});
    CHECK(saidIn(u"Sửa đường, cầu\nBù giá, giống\nNội dung, đơn vị chưa rõ"_s).size() == 3);
    documents::Table file;
    file.text = u"Cao Xá, ngày 5 tháng 3 năm 2018\n\n1. Sửa đường, cầu\n2. Bù giá"_s;
    file.rows = {{1, {u"Cao Xá"_s, u"ngày 5 tháng 3 năm 2018"_s}}, {3, {u"1. Sửa đường"_s, u"cầu"_s}}, {4, {u"2. Bù giá"_s}}};
    CHECK(textsOf(opinionsOf(file)) == QStringList{u"Sửa đường, cầu"_s, u"Bù giá"_s});
}

TEST_CASE("a ditto mark swallows no rows, and a cell that Word broke over several lines is one") {
    CHECK(saidIn(u"STT\tĐơn vị\tNội dung\n1\tThôn Đông\tSửa đường\n2\t\"\tThu rác\n3\t\"\tLàm cầu\n4\tThôn Trại\t\"Cấp nước\nsạch\""_s) ==
          QStringList{u"Thôn Đông: Sửa đường"_s, u"Thôn Đông: Thu rác"_s, u"Thôn Đông: Làm cầu"_s, u"Thôn Trại: Cấp nước\nsạch"_s});
    CHECK(saidIn(u"STT\tNội dung\tĐơn vị\n1\tSửa đường\tThôn Đông\n2\tThu rác\t\"\n3\tLàm cầu\t\""_s) ==
          QStringList{u"Thôn Đông: Sửa đường"_s, u"Thôn Đông: Thu rác"_s, u"Thôn Đông: Làm cầu"_s});
    CHECK(saidIn(u"STT\tNội dung\tĐơn vị\n1\tSửa đường\ntừ nhà ông An\nTrường Tiểu học xã\nđến chợ\tThôn Đông\n2\tThu rác\tThôn Trại\n3\tLàm cầu\tThôn Ngòi"_s) ==
          QStringList{u"Thôn Đông: Sửa đường\ntừ nhà ông An\nTrường Tiểu học xã\nđến chợ"_s, u"Thôn Trại: Thu rác"_s, u"Thôn Ngòi: Làm cầu"_s});
}

TEST_CASE("a chapter beside the units' column heads those below, and a total is short") {
    CHECK(saidIn(u"STT\tNội dung\tĐơn vị\nI\tĐất đai\t\n1\tSửa sổ đỏ\tThôn Đông\nII\tGiao thông\t\n2\tLàm cầu\tThôn Trại"_s) ==
          QStringList{u"Thôn Đông: Sửa sổ đỏ"_s, u"Thôn Trại: Làm cầu"_s});
    CHECK(saidIn(u"STT\tNội dung\tĐơn vị\nI\tSửa sổ đỏ\tThôn Đông\nII\tLàm cầu\t\n1\tThu rác\tThôn Trại"_s).at(1) == u"Thôn Đông: Làm cầu");
    const QString total = u"Tổng số hộ nghèo của thôn là 12 hộ nhưng chưa được hỗ trợ, đề nghị xem xét"_s;
    CHECK(textsOf(pastedOpinions(u"Nội dung\tĐơn vị\n%1\tThôn Đông\nTổng số: 1 ý kiến\t"_s.arg(total))) == QStringList{total});
    CHECK(textsOf(pastedOpinions(total)) == QStringList{total});
}

TEST_CASE("in a form each row stands for itself; a sheet's name may be the unit") {
    const QString form = u"Dấu thời gian\tHọ và tên\tĐơn vị\tLĩnh vực\tÝ kiến của bạn\n10/3 8:00\tLê An\tThôn Đông\tĐất đai\tSửa đường\n"
                         "10/3 8:05\t\t\t\tThu rác"_s;
    const Pasted pasted = pastedOpinions(form);
    REQUIRE(pasted.opinions.size() == 2);
    CHECK(saidIn(form) == QStringList{u"Thôn Đông: Sửa đường [Đất đai]"_s, u": Thu rác"_s});
    CHECK(pasted.opinions.back().name == QString());
    Table sheet{.name = u"Thôn Đông"_s, .rows = {{.number = 1, .cells = {u"STT"_s, u"Nội dung ý kiến"_s}}, {.number = 2, .cells = {u"1"_s, u"Sửa đường"_s}}}};
    CHECK(unitsOf(opinionsOf(sheet)) == QStringList{u"Thôn Đông"_s});
    sheet.name = u"Sheet1"_s;
    CHECK(unitsOf(opinionsOf(sheet)) == QStringList{QString()});
}

TEST_CASE("what is pasted is composed and carries nothing unseen") {
    const Pasted pasted = pastedOpinions(u"Đường\u202e xấu\x07 🎤"_s.normalized(QString::NormalizationForm_D));
    CHECK(textsOf(pasted) == QStringList{u"Đường xấu 🎤"_s});
}

TEST_CASE("a very long paste is cut at a number that is said") {
    const Pasted pasted = pastedOpinions(u"Ý kiến\n"_s.repeated(pasteLimit + 5));
    CHECK(pasted.opinions.size() == pasteLimit);
    CHECK(pasted.more);
    CHECK_FALSE(pastedOpinions(u"Ý kiến\n"_s.repeated(pasteLimit)).more);
}

} // namespace ln::documents
