#include "view/pasted_opinions.h"
#include "view/text.h"
#include <catch2/catch_test_macros.hpp>

namespace ln::view {
using namespace Qt::StringLiterals;

namespace {
QStringList textsOf(const Pasted& pasted) {
    QStringList all;
    for (const PastedOpinion& one : pasted.opinions) all.append(one.text);
    return all;
}
QStringList unitsOf(const Pasted& pasted) {
    QStringList all;
    for (const PastedOpinion& one : pasted.opinions) all.append(one.unit);
    return all;
}
} // namespace

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
    CHECK(pasted.leftOut == 5);
    // Old letters, as anywhere.
    CHECK(textsOf(pastedOpinions(u"§¬n vÞ\tNéi dung\nHéi N«ng d©n\tSöa ®\u00adêng"_s)) == QStringList{u"Sửa đường"_s});
}

TEST_CASE("without a column for the unit, rows between the opinions say whose they are") {
    const Pasted pasted = pastedOpinions(u"UBND XÃ CAO XÁ\t\t\n\tBIỂU TỔNG HỢP Ý KIẾN\t\nSTT\tNội dung kiến nghị\tGhi chú\n"
                                         "I. Hội LHPN xã\t\t\n1\tSửa đường\t\n2\tThu rác\tgấp\nII\tHội Nông dân xã\t\n1\tNạo vét kênh\t\n\t\tcộng: 3\n"_s);
    CHECK(textsOf(pasted) == QStringList{u"Sửa đường"_s, u"Thu rác"_s, u"Nạo vét kênh"_s});
    CHECK(unitsOf(pasted) == QStringList{u"Hội LHPN xã"_s, u"Hội LHPN xã"_s, u"Hội Nông dân xã"_s});
    CHECK(pasted.leftOut == 1); // "cộng: 3" heads nothing
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

TEST_CASE("plain text gives an opinion a paragraph") {
    CHECK(textsOf(pastedOpinions(u"- Một\n• Hai\r\n\r\n"_s)) == QStringList{u"Một"_s, u"Hai"_s});
    CHECK(textsOf(pastedOpinions(u"Một\ndòng hai\n \nHai"_s)) == QStringList{u"Một\ndòng hai"_s, u"Hai"_s});
    CHECK(pastedOpinions(u" \n\n"_s).opinions.empty());
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

TEST_CASE("a meeting's day is typed as a day or a month, and shown as it is typed") {
    CHECK(isoDayOrMonth(u" 15/3/2018 "_s) == u"2018-03-15"_s);
    CHECK(isoDayOrMonth(u"7/2018"_s) == u"2018-07"_s);
    CHECK(isoDayOrMonth(u"  "_s) == QString());
    for (const QString& wrong : {u"31/02/2018"_s, u"13/2018"_s, u"2018"_s, u"15/3"_s, u"0/2018"_s}) CHECK_FALSE(isoDayOrMonth(wrong));
    CHECK(editableDay(u"2018-03-15"_s) == u"15/03/2018"_s);
    CHECK(editableDay(u"2018-07"_s) == u"07/2018"_s);
    CHECK(editableDay(QString()) == QString());
}

TEST_CASE("a long step is named by its first words") {
    CHECK(stepName(u"Chủ trì kết luận; chỉ đạo các cơ quan"_s) == u"Chủ trì kết luận"_s);
    CHECK(stepName(u"Chủ trì trả lời trực tiếp hoặc phân công đại diện lãnh đạo địa phương, cơ quan"_s) == u"Chủ trì trả lời trực tiếp hoặc phân công đại…"_s);
    CHECK(stepName(u", lạ"_s) == u", lạ"_s);
    CHECK(stepName(QString(300, u'a')).size() == 47);
}

} // namespace ln::view
