#include "documents/family_names.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

/// The Kinh's, and of the peoples who live beside them.
const QSet<QString>& familyNames() {
    static const QSet<QString> names = [] {
        const QStringList all =
            u"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý alăng an âu bá bạch bàn bành bế biện bling bồ byă ca cà cao cấn cầm "
            "chá cháng chang châu chẻo chu chung chử chế chềnh chúc chảo cù cung công cồ cút cụt danh diệp điểu doãn dư đàm đào đậu đèo điêu điền đinh "
            "đoàn đồng đổng đới đường êban giáp giang giàng hà hạ hàn hạng hầu hình hoa hoắc hứa hùng hờ hù kha khâu khiếu khoàng khổng khuất khúc "
            "khương kiều kim kiên kpă ksor la lã lạc lại lâm lăng lầu lèng lèo liêu liễu lò lộ lộc lỗ lục lư lữ lương lường lưu lù lừ ly lỳ ma mã mạc "
            "mai mạch mạnh mao mẫn mấu mlô mông moong mùa mùi nại ngân nghê nghị nghiêm ngọ ngũ ngụy nhạc nhan nhâm nhữ niê nông ninh ong ôn phàn phí "
            "phó phòng phù phùng phương pờ pơloong quách quan quản quàng quảng quang rahlan rcom rơ rơchâm sa sầm sằm sình siu sơn sùng sử tạ tăng tẩn "
            "tân tào thạch thái thang thành thào thân thẩm thi thiều thịnh thò thôi tiêu tiến tiếp tiết tô tôn tòng tống trà trang tráng triệu triều "
            "trình trịnh trưng trương trừ từ tưởng tướng ty tỷ ung uông ứng vàng vang vạn vân văn vầy vên vi viên vòng vừ vù vương xa xeo xồng y yên "
            "zơrâm"_s.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return names;
}

const QSet<QString>& unmarkedNames() {
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const QString& name : familyNames()) all.insert(fold(name));
        return all;
    }();
    return names;
}
} // namespace

QString withoutHonorific(const QString& name) {
    static const QRegularExpression honorific(
        uR"(^(ông/bà|ông \(bà\)|ông|bà|anh|chị|cô|chú|bác|cụ|đ/c|đ\.c|đc|đồng chí|ths|ts|pgs\.?\s?ts|bs|cn|ks|ls|thầy|linh mục|thượng tọa|đại đức|hòa thượng|ni sư|sư cô|mục sư)\b\.?:?\s+(?=\S))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = name;
    if (const auto match = honorific.match(rest); match.hasMatch()) rest.remove(0, match.capturedLength());
    return rest;
}

bool beginsWithFamilyName(const QString& text) {
    const QString first = withoutHonorific(text).section(u' ', 0, 0).toLower();
    const bool marked = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; });
    return marked ? familyNames().contains(first) : unmarkedNames().contains(first);
}

bool mayBeName(const QString& text) {
    return beginsWithFamilyName(text) && (looksLikeName(withoutHonorific(text)) || text == text.toLower());
}

bool isSurelyName(const QString& text) {
    const QString name = withoutHonorific(text);
    const qsizetype words = name.count(u' ') + 1;
    return words >= 3 && words <= 6 && looksLikeName(name) && beginsWithFamilyName(name);
}

} // namespace ln::documents
