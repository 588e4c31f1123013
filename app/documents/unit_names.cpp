#include "documents/unit_names.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

QSet<QString> setOf(const QString& words) {
    const QStringList all = words.split(u' ');
    return {all.begin(), all.end()};
}

/// What units are made of besides their own names, which have capitals.
const QSet<QString>& kinds() {
    static const QSet<QString> words = setOf(
        u"hội nông dân nd liên hiệp lhpn phụ nữ pn cựu chiến binh ccb thanh niên tn tncs tnxp xung phong đoàn đội mặt trận tổ quốc mttq ban công tác ctmt "
        "chi bộ đảng ủy uỷ hội viên đoàn thể tổ chức chính trị xã - thôn phường thị trấn tt huyện tỉnh xóm khu phố tổ dân tdp bản ấp buôn làng cư khối cụm "
        "ủy ban nhân dân ubnd hđnd hội đồng người cao tuổi nct chữ thập đỏ ctđ khuyến học làm vườn sinh vật cảnh đông y giáo chức tù yêu nước nạn nhân chất "
        "xứ họ hạt hành trị sự nhà chùa bệnh viện ngân hàng quỹ tín dụng kiểm lâm đồn biên bưu điện câu lạc clb doanh bảo vệ hòa giải thanh tra giám sát chqs "
        "độc da cam trường thcs thpt tiểu học th mầm non mn trung học cơ sở phổ thông trạm y tế công an quân sự bch chấp hành thường trực vụ hợp tác htx nông "
        "nghiệp dịch công đoàn cơ quan văn phòng và các của số đại diện"_s);
    return words;
}
const QSet<QString>& unmarkedKinds() {
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString& word : kinds()) all.insert(fold(word));
        return all;
    }();
    return words;
}

/// What somebody says of a unit, and no unit is called: tells sentences apart where all letters are capitals.
const QSet<QString>& sayings() {
    static const QSet<QString> words = setOf(u"chưa có không đề nghị kiến cần được bị là đã đang xin kính mong muốn sẽ thì quá nên rất phải ý về báo cáo tổng hợp danh sách biểu"_s);
    return words;
}

bool isCapital(const QString& word) { return word.front().isUpper() || word.front().isDigit(); }
} // namespace

/// What a unit's name begins with, and no person's. Marks count where there are any: Trường and Trương, Đoàn Thanh niên
/// and Đoàn Thanh.
bool namesUnit(const QString& text) {
    static const QString both =
        uR"(ubnd|hđnd|ủy ban|uỷ ban|hội (đồng|lhpn|liên hiệp|nông dân|nd|cựu chiến|ccb|phụ nữ|pn|chữ thập|ctđ|đông y|người cao|nct|khuyến học|làm vườn|sinh vật|cựu|tù yêu)|đoàn (tncs|tn|thanh niên)|đảng ủy|đảng uỷ|thị trấn|công ty|trường (thcs|th|mầm|tiểu|trung học|thpt|mn)|ban (chấp|chỉ|quản|thường|dân|tổ chức|tuyên|đại diện|công tác|ctmt|chqs|chi ủy|nhân dân|bảo vệ|cán sự|giám sát|thanh tra|hòa giải|mttq|hành giáo|trị sự)|bưu điện|câu lạc bộ|clb|doanh nghiệp|tổ dân|công an|quân sự|bch|mttq|mặt trận|liên minh|hợp tác|htx|chi bộ|chi hội|chi đoàn|chi cục|cơ quan|giáo xứ|giáo họ|giáo hạt|nhà chùa|bệnh viện|ngân hàng|quỹ tín dụng|hạt kiểm lâm|đồn biên phòng|đại biểu|thành phần|khách mời|lãnh đạo|trung tâm|công đoàn|thường trực|cử tri)"_s;
    // Without its marks any of these may begin a name.
    static const QString withMarks =
        uR"(đoàn (xã|phường)|thôn|xã|phường|huyện|tỉnh|phòng|khối|nhóm|sở|trạm|các|xóm|khu|tổ|bản|ấp|buôn|làng|văn phòng (ubnd|hđnd|đảng|xã|thống kê))"_s;
    static const auto options = QRegularExpression::UseUnicodePropertiesOption;
    // "Chi hội trưởng", "Tổ phó" say what somebody is.
    static const QRegularExpression office(uR"(\b(trưởng|phó)$|^\S+( \S+)? (trưởng|phó)\b)"_s, options);
    if (office.match(text.toLower()).hasMatch()) return false;
    static const QRegularExpression marked(u"^(%1|%2)\\b"_s.arg(both, withMarks), options), plain(u"^(%1|thon|xom|xa|phuong|huyen)\\b"_s.arg(fold(both)), options);
    return marked.match(text.toLower()).hasMatch() || (isAscii(text) && plain.match(text.toLower()).hasMatch());
}

bool namesGroup(const QString& text) {
    static const QRegularExpression group(uR"(^(các )?(đại biểu|đại diện các|hộ (dân|gia đình)|khách( mời)?|thành phần|lãnh đạo|cử tri|nhóm|đoàn chủ tịch|chủ tọa|chủ trì|thư ký|ban tổ chức|hội viên|đoàn viên|cán bộ)\b)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return group.match(text.toLower()).hasMatch();
}

bool isSurelyUnit(const QString& text) {
    constexpr qsizetype longest = 80;
    static const QRegularExpression begins(u"^(tdp|đảng bộ|hội nạn nhân|hoi nan nhan|dang bo)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"[\\s,.()/–—-]+"_s);
    if (text.size() > longest || text.endsWith(u'.') || text.contains(u": "_s)) return false; // "Nhóm 2: Giao thông"
    if (!namesUnit(text) && !begins.match(text.toLower()).hasMatch()) return false;
    const bool capitals = text == text.toUpper();
    const bool marked = fold(text) != text.toLower();
    return std::ranges::all_of(text.split(between, Qt::SkipEmptyParts), [&](const QString& word) {
        const QString lower = word.toLower();
        if (sayings().contains(lower) && !kinds().contains(lower)) return false;
        return capitals || isCapital(word) || (marked ? kinds() : unmarkedKinds()).contains(lower);
    });
}

} // namespace ln::documents
