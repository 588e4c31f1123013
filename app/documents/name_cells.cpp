#include "documents/name_cells.h"
#include "documents/clean_text.h"
#include "documents/family_names.h"
#include "documents/header_words.h"
#include "documents/unit_names.h"
#include <QRegularExpression>
#include <QStringList>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Asked of each row: nearly all names have letters and blanks alone.
bool mayHoldMore(const QString& cell) {
    constexpr int phoneDigits = 9;
    int digits = 0;
    for (const QChar c : QStringView(cell)) {
        if (c == u' ' || c.isLetter()) continue;
        if (u"\n;,/&+-–:"_s.contains(c)) return true;
        digits += c.isDigit() ? 1 : 0;
    }
    return digits >= phoneDigits || cell.contains(u" và "_s);
}

/// "Lê An 0912345678", "Lê An (0912.345.678)".
QString takePhone(QString& text) {
    static const QRegularExpression behind(u"(?:^|[\\s(:])(\\+?\\d[\\d .]{7,13}\\d)\\)?$"_s);
    const auto match = behind.match(text);
    if (!match.hasMatch() || !looksLikePhone(match.captured(1))) return {};
    text.truncate(match.capturedStart());
    return match.captured(1);
}

/// "Thôn Đông: Lê An"
QString takeUnit(QString& text) {
    const qsizetype colon = text.indexOf(u": "_s);
    if (colon < 0 || !isSurelyUnit(text.left(colon))) return {};
    const QString unit = text.left(colon);
    text.remove(0, colon + 2);
    return unit;
}

/// Whether a part says something of whom the one before it names.
bool saysOf(NamedPerson& person, const QString& text) {
    QString* field = saysOffice(text) ? &person.position : isSurelyUnit(text) ? &person.unit : nullptr;
    if (field) *field = field->isEmpty() ? text : *field + u", "_s + text;
    return field != nullptr;
}
} // namespace

std::vector<NamedPerson> peopleIn(const QString& cell) {
    if (!mayHoldMore(cell)) return {};
    static const QRegularExpression between(uR"([\n;]|,\s|\s[/&+]\s|\svà\s)"_s), dash(u"\\s[-–]\\s"_s);
    std::vector<NamedPerson> people;
    bool begun = true, more = false;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const QStringList said = withoutMark(cleanText(part)).split(dash, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < said.size(); ++i) {
            QString text = said[i].trimmed();
            const QString phone = takePhone(text).trimmed(), unit = takeUnit(text);
            text = text.trimmed();
            const bool of = !people.empty() && (text.isEmpty() || saysOf(people.back(), text));
            if (of && !unit.isEmpty()) return {};
            more = more || of || !phone.isEmpty() || !unit.isEmpty();
            // Behind a dash stands no other person.
            if (!of && (i > 0 || !looksLikeName(withoutHonorific(text)) || saysOffice(text) || namesUnit(text))) return {};
            if (!of) {
                begun = begun && beginsWithFamilyName(text);
                people.push_back({.name = text, .unit = unit});
            }
            QString& phones = people.back().phone;
            if (!phone.isEmpty()) phones += (phones.isEmpty() ? QString() : u", "_s) + phone;
        }
    }
    // One name over two lines goes on without a family name.
    if (people.size() == 2 && cell.contains(u'\n') && !begun && !more) return {};
    return people.size() > 1 || more ? people : std::vector<NamedPerson>();
}

QString withoutMark(const QString& name) {
    static const QRegularExpression mark(uR"(^[-–+•*▪]\s+)"_s);
    return withoutNumber(!name.isEmpty() && !name.front().isLetter() ? QString(name).remove(mark) : name);
}

bool saysOffice(const QString& text) {
    static const QRegularExpression office(
        uR"(^(bí thư|phó (bí thư|chủ|trưởng|ban|ct|bt|giám|hiệu)|chủ (tịch|nhiệm|tọa|hộ)|trưởng|chi (hội|đoàn) (trưởng|phó)|tổ (trưởng|phó)|ủy viên|uỷ viên|giám đốc|hiệu trưởng|cán bộ|công chức|giáo viên|hội viên|đoàn viên|đảng viên|thư ký|y sĩ|kế toán)\b)"_s,
        anyCase);
    return office.match(text).hasMatch();
}

bool isVacant(const QString& name) {
    static const QRegularExpression vacant(
        uR"(^\(?(khuyết|chưa cử( người)?|chưa có( tên)?|trống|không cử|không có|không|vắng|vắng mặt|theo giấy mời|như trên|(cử )?\d{1,3} (đại biểu|người|đ/c|đồng chí|hội viên|đoàn viên))\)?$)"_s,
        anyCase);
    constexpr qsizetype longest = 24;
    return name.size() <= longest && vacant.match(name).hasMatch();
}

} // namespace ln::documents
