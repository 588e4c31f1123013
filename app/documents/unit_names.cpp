#include "documents/unit_names.h"
#include "documents/row_kinds.h"
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

bool isSurelyUnit(const QString& text) {
    constexpr qsizetype longest = 80;
    static const QRegularExpression begins(u"^(tdp|đảng bộ|hội nạn nhân|hoi nan nhan|dang bo)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"[\\s,.()/–—-]+"_s);
    if (text.size() > longest || text.endsWith(u'.')) return false;
    if (!RowKinds::namesUnit(text) && !begins.match(text.toLower()).hasMatch()) return false;
    const bool capitals = text == text.toUpper();
    const bool marked = fold(text) != text.toLower();
    return std::ranges::all_of(text.split(between, Qt::SkipEmptyParts), [&](const QString& word) {
        const QString lower = word.toLower();
        if (sayings().contains(lower) && !kinds().contains(lower)) return false;
        return capitals || isCapital(word) || (marked ? kinds() : unmarkedKinds()).contains(lower);
    });
}

} // namespace ln::documents
