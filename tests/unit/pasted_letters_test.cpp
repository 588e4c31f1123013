#include "unit/read_opinions.h"

// Opinions in letters and lists.

namespace ln::documents {

TEST_CASE("a letter's headings say whose its opinions are and what they are about; who writes and who signs is left out") {
    const QString letter = u"Kính gửi: Ban Dân vận\nXin gửi các ý kiến như sau:\nI- HỘI NÔNG DÂN XÃ\n1- Sửa kênh\ntừ thôn Đông\n2- Về giao thông:\n- Sửa đường\n+ đoạn cuối\n- Sửa cầu\n"
                            "II- Hội LHPN xã (02 ý kiến)\n\n1- Mở lớp.\n\n2- Vay vốn.\n\nTrân trọng cảm ơn./.\nCao Xá, ngày 05 tháng 3 năm 2018\nCHỦ TỊCH\nNguyễn Văn Hùng"_s;
    CHECK(saidIn(letter) == QStringList{u"HỘI NÔNG DÂN XÃ: Sửa kênh\ntừ thôn Đông"_s, u"HỘI NÔNG DÂN XÃ: Sửa đường\n+ đoạn cuối [giao thông]"_s, u"HỘI NÔNG DÂN XÃ: Sửa cầu [giao thông]"_s,
                                        u"Hội LHPN xã: Mở lớp."_s, u"Hội LHPN xã: Vay vốn."_s});
    CHECK(leftOutIn(letter).size() == 6);
    CHECK(saidIn(letter.normalized(QString::NormalizationForm_D)) == saidIn(letter));
    CHECK(saidIn(u"Thôn Đông\nSửa đường\nThu rác\nÝ kiến của Hội Phụ nữ xã:\n- Mở lớp"_s) == QStringList{u"Thôn Đông: Sửa đường"_s, u"Thôn Đông: Thu rác"_s, u"Hội Phụ nữ xã: Mở lớp"_s});
    CHECK(saidIn(u"Hội Nông dân: Sửa kênh\nThôn Đông: Sửa đường"_s) == QStringList{u"Hội Nông dân: Sửa kênh"_s, u"Thôn Đông: Sửa đường"_s});
}

TEST_CASE("nobody is given another's words: where a heading leaves a doubt, opinions have no unit") {
    CHECK(saidIn(u"I. Hội Nông dân xã\n1. Sửa kênh\nII. Nhóm hát then\n1. Xin loa"_s) == QStringList{u"Hội Nông dân xã: Sửa kênh"_s, u": Xin loa"_s});
    CHECK(saidIn(u"Hội Nông dân xã:\n- Sửa kênh\nBan nhạc làng Ngòi:\n- Xin loa"_s) == QStringList{u"Hội Nông dân xã: Sửa kênh"_s, u": Ban nhạc làng Ngòi:\n- Xin loa"_s});
    CHECK(saidIn(u"1. Hội Nông dân\n+ Sửa kênh\n2. Dòng họ Nguyễn:\n+ Xin đất"_s) == QStringList{u"Hội Nông dân: Sửa kênh"_s, u": Dòng họ Nguyễn:\n+ Xin đất"_s});
    // Counted from 1 again below what may be a heading.
    CHECK(saidIn(u"I. Hội Nông dân xã\n1. Sửa kênh\nNhóm hát then\n1. Xin loa"_s) == QStringList{u"Hội Nông dân xã: Sửa kênh"_s, u"Hội Nông dân xã: Nhóm hát then"_s, u": Xin loa"_s});
    CHECK(saidIn(u"STT\tNội dung\nI\tHội Nông dân\n1\tSửa kênh\nNhóm hát then\n1\tXin loa"_s) == QStringList{u"Hội Nông dân: Sửa kênh\nNhóm hát then"_s, u": Xin loa"_s});
    // An office's letter may bring what others say; whom something is asked of did not ask it.
    CHECK(saidIn(u"UBND XÃ CAO XÁ\nTỔNG HỢP Ý KIẾN\n1. Sửa đường"_s) == QStringList{u": Sửa đường"_s});
    CHECK(saidIn(u"1. Đối với UBND xã:\n- Sửa đường"_s) == QStringList{u": Đối với UBND xã:\n- Sửa đường"_s});
    // What speaks of a unit does not name it, and numbers that count something stay.
    const QStringList sentences{u"Hội Nông dân chưa có trụ sở"_s, u"THÔN ĐÔNG CHƯA CÓ NHÀ VĂN HÓA"_s, u"2 năm nay không có nước"_s, u"1.500.000 đồng là ít"_s, u"Ghi chú: sổ hộ nghèo sai"_s};
    CHECK(textsOf(pastedOpinions(sentences.join(u'\n'))) == sentences);
    // Who signs in the middle takes nothing with it.
    CHECK(saidIn(u"1. Sửa kênh\nXác nhận của thôn\n2. Sửa cống"_s) == QStringList{u": Sửa kênh"_s, u": Sửa cống"_s});
}

TEST_CASE("plain text gives an opinion a paragraph") {
    CHECK(textsOf(pastedOpinions(u"- Một\n• Hai\r\n\r\n"_s)) == QStringList{u"Một"_s, u"Hai"_s});
    CHECK(textsOf(pastedOpinions(u"Một\ndòng hai\n \nHai"_s)) == QStringList{u"Một\ndòng hai"_s, u"Hai"_s});
    CHECK(pastedOpinions(u" \n\n"_s).opinions.empty());
}

TEST_CASE("units that an opinion counts up are no headings, and one that has nothing to say has no opinion") {
    CHECK(saidIn(u"Hội Nông dân xã\n1. Lắp đèn tại:\nThôn Đông\na) Thôn Trại\n2. Sửa kênh"_s) ==
          QStringList{u"Hội Nông dân xã: Lắp đèn tại:\nThôn Đông\na) Thôn Trại"_s, u"Hội Nông dân xã: Sửa kênh"_s});
    CHECK(saidIn(u"Thôn Đông:\n1. Các kiến nghị:\n- Sửa đường\nThôn Trại:\n2. Thu rác"_s).back() == u"Thôn Trại: Thu rác");
    const QString letter = u"Thôn Đông:\n1. Sửa đường\nThôn Trại không có ý kiến.\nGiáo xứ Cao Xá: nhất trí\nBan CHQS xã:\n1. Sửa trụ sở"_s;
    CHECK(saidIn(letter) == QStringList{u"Thôn Đông: Sửa đường"_s, u"Ban CHQS xã: Sửa trụ sở"_s});
    CHECK(leftOutIn(letter) == QStringList{u"Thôn Trại không có ý kiến."_s, u"Giáo xứ Cao Xá: nhất trí"_s});
    CHECK(saidIn(u"* Thôn Đông:\n1. Sửa đường\n2. Thu rác\n* Thôn Trại:\n1. Làm cầu"_s) ==
          QStringList{u"Thôn Đông: Sửa đường"_s, u"Thôn Đông: Thu rác"_s, u"Thôn Trại: Làm cầu"_s});
    CHECK(unitsOf(pastedOpinions(u"Thôn Đông\n1. Sửa đường\nNhóm 2: Giao thông\n1. Làm cầu"_s)).back() == QString());
}

TEST_CASE("a chapter with a letter holds the Roman ones, subjects and units alike") {
    CHECK(saidIn(u"A. LĨNH VỰC KINH TẾ\nI. Thôn Đông\n1. Xây chợ\nII. Thôn Trại\n1. Vay vốn\nB. LĨNH VỰC VĂN HÓA\nI. Thôn Đông\n1. Xây nhà văn hóa"_s) ==
          QStringList{u"Thôn Đông: Xây chợ [KINH TẾ]"_s, u"Thôn Trại: Vay vốn [KINH TẾ]"_s, u"Thôn Đông: Xây nhà văn hóa [VĂN HÓA]"_s});
    CHECK(saidIn(u"A. Hội Nông dân\nI. Lĩnh vực đất đai\n1. Sửa sổ đỏ\nB. Hội Phụ nữ\nI. Về vay vốn\n1. Vay thêm"_s) ==
          QStringList{u"Hội Nông dân: Sửa sổ đỏ [đất đai]"_s, u"Hội Phụ nữ: Vay thêm [vay vốn]"_s});
}

TEST_CASE("a letter's head and end are no opinions, also where they stand in tables or without a day") {
    CHECK(textsOf(pastedOpinions(u"UBND XÃ CAO XÁ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI NÔNG DÂN\tĐộc lập - Tự do - Hạnh phúc\n---------\nÝ KIẾN, KIẾN NGHỊ\n1. Sửa đường\n"
                                 "2. Thu rác\nNơi nhận:\tTM. BAN THƯỜNG VỤ\n- Lưu VP\tCHỦ TỊCH\n\tNguyễn Văn An"_s)) == QStringList{u"Sửa đường"_s, u"Thu rác"_s});
    const QString letter = u"TỔNG HỢP Ý KIẾN\ncủa hội viên nông dân năm 2026\nKính gửi: UBND xã\n1. Sửa đường\n\nTrên đây là tổng hợp ý kiến của Hội, kính đề nghị xem xét./.\n"
                           "TRƯỞNG THÔN\nNguyễn Văn An"_s;
    CHECK(textsOf(pastedOpinions(letter)) == QStringList{u"Sửa đường"_s});
    CHECK(leftOutIn(letter).size() == 6);
    CHECK(textsOf(pastedOpinions(u"Sửa đường\nCán bộ xã làm chậm\nNguyễn Văn An"_s)).size() == 3);
    CHECK(textsOf(pastedOpinions(u"Trưởng thôn chưa trả lời dân\nXác nhận của xã làm chậm, đề nghị nhanh hơn."_s)).size() == 2);
}

TEST_CASE("what was answered is no opinion, nor part of one") {
    const QString asked = u"1. Khi nào sửa kênh?\nTrả lời: Năm 2026.\nKinh phí đã có.\n2. Giá phân bón cao?\nUBND xã trả lời: Đã kiến nghị."_s;
    CHECK(textsOf(pastedOpinions(asked)) == QStringList{u"Khi nào sửa kênh?"_s, u"Giá phân bón cao?"_s});
    CHECK(leftOutIn(asked) == QStringList{u"Trả lời: Năm 2026."_s, u"Kinh phí đã có."_s, u"UBND xã trả lời: Đã kiến nghị."_s});
    CHECK(textsOf(pastedOpinions(u"Trả lời ý kiến của dân còn chậm: đề nghị rút kinh nghiệm"_s)).size() == 1);
}

} // namespace ln::documents
