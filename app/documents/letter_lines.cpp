#include "documents/letter_lines.h"
#include "documents/name_cells.h"
#include "documents/opinion_headings.h"
#include "documents/row_kinds.h"
#include "documents/unit_names.h"
#include "domain/fold.h"
#include <QRegularExpression>

namespace ln::documents {
using namespace Qt::StringLiterals;

bool isLetterHead(const QString& line) {
    static const QRegularExpression head(u"^(cong hoa xa hoi chu nghia|doc lap\\W+tu do|dang cong san viet nam|kinh (gui|thua)\\b|v/v\\b|so\\s*:?\\s*\\d*\\s*[-/]\\s*\\w+)"_s);
    static const QRegularExpression title(u"^(bao cao|bieu|bang|ban|phieu|tong hop|danh sach|cong van|noi dung|y kien)\\b"_s);
    static const QRegularExpression leads(u"\\b(nhu sau|sau day|gui|y kien cua|kien nghi cua|tong hop)\\b.*:$"_s);
    const QString folded = fold(line);
    return head.match(folded).hasMatch() || leads.match(folded).hasMatch() || (line == line.toUpper() && title.match(folded).hasMatch());
}

bool isThanks(const QString& line) {
    static const QRegularExpression thanks(u"^((em|chau|toi|chung toi|chung em) )?(xin |rat )?(chan thanh |tran trong )?(cam on|tran trong|kinh chao)\\b[^,;]*$"_s);
    constexpr qsizetype longest = 40;
    return line.size() <= longest && thanks.match(fold(line)).hasMatch();
}

bool isDayLine(const QString& line) {
    static const QRegularExpression day(u"^([^,]{1,40},)?\\s*ngay\\b[\\s\\d.…_]*\\bthang\\b[\\s\\d.…_]*\\bnam\\b[\\s\\d.…_]*$"_s);
    return day.match(fold(line)).hasMatch();
}

bool saysNothing(const QString& text) {
    static const QRegularExpression nothing(u"^(khong|khong co|nhat tri|k|0|x|-)( (y kien|kien nghi|de xuat|gi|them|khac|nao|va|,))*\\s*[./!]*$"_s);
    return nothing.match(fold(text)).hasMatch();
}

bool unitSaysNothing(const QString& text) {
    static const QRegularExpression nothing(u"^(.+?)[\\s:–-]+((?:không|nhất trí)(?:\\s.*)?\\W*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = nothing.match(text);
    return match.hasMatch() && isSurelyUnit(match.captured(1)) && saysNothing(match.captured(2));
}

bool endsLetter(const QString& line) { return fold(line).startsWith(u"tren day la "_s); }

bool saysWhoSigns(const QString& line) {
    constexpr qsizetype most = 4; // words
    return saysOffice(line) && !namesGroup(line) && (line == line.toUpper() || line.count(u' ') < most);
}

bool isAnswer(const QString& text) {
    static const QRegularExpression answers(u"^((y kien )?(tra loi|giai trinh|phan hoi)( cua [^:]{1,40})?|(ubnd|uy ban|chu tich|lanh dao) [^:]{0,40}tra loi)\\s*:"_s);
    return answers.match(fold(text)).hasMatch();
}

bool isLetter(const std::vector<QStringList>& rows) {
    std::ptrdiff_t marked = 0, alone = 0, around = 0;
    for (const QStringList& row : rows) {
        const bool one = row.size() == 1;
        alone += one ? 1 : 0;
        marked += one && markOf(row.first()).kind != Mark::None ? 1 : 0;
        around += !one && std::ranges::any_of(row, [](const QString& text) { return isLetterHead(text) || isClosing(text); }) ? 1 : 0;
    }
    return marked >= 2 && alone * 2 >= std::ssize(rows) - around;
}

bool saysTotal(const QString& text) {
    constexpr qsizetype longest = 60;
    return text.size() <= longest && isTotal(text);
}

} // namespace ln::documents
