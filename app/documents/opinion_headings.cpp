#include "documents/opinion_headings.h"
#include "documents/unit_names.h"
#include "domain/fold.h"
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// "1.500.000 đồng", "2 - 3 năm" and "30/4" count no line; "V.Anh" is somebody.
const QRegularExpression& number() {
    static const QRegularExpression is(u"^(?:(?:câu hỏi|câu|ý kiến|kiến nghị)\\s+(?:số\\s*)?)?(\\d{1,3})\\s*(?:[.)]+\\s+(?=\\S)|(?:[.):/]|[-–](?=\\s))+\\s*(?=[^\\d\\s]))"_s, anyCase);
    return is;
}

Mark::Kind bulletOf(QChar sign) {
    if (sign == u'+') return Mark::Plus;
    return u"-–—−"_s.contains(sign) ? Mark::Dash : Mark::Dot;
}

Mark with(Mark::Kind kind, int counted, const QString& line, const QRegularExpressionMatch& match) {
    return {.kind = kind, .number = counted, .words = line.sliced(match.capturedEnd())};
}
} // namespace

Mark markOf(const QString& line) {
    static const QRegularExpression chapter(u"^(?:[Pp]hần\\s+)?(?:[IVX]{1,6}\\s*[.):]+|(?:[IVX]{1,6}|([A-HĐ]))\\s*(?:[.):/–-]+(?=\\s)))\\s*(?=\\S)"_s);
    static const QRegularExpression part(u"^\\d{1,3}(?:\\.\\d{1,3})*\\.(\\d{1,3})\\s*(?:[.):/]|[-–](?=\\s)|(?=\\s+[\\p{Lu}\"“]))+\\s*(?=[^\\d\\s])"_s);
    static const QRegularExpression letter(u"^([a-zđ])\\s*[.)/]\\s*(?=\\S)"_s);
    static const QRegularExpression bullet(u"^([-–—−+*•·●○▪■◦➢✓\\x{f0b7}])(?:\\s+|(?=\\p{L}))"_s);
    const QString said = line.simplified();
    if (const auto match = part.match(said); match.hasMatch()) return with(Mark::Part, match.captured(1).toInt(), said, match);
    if (const auto match = number().match(said); match.hasMatch()) return with(Mark::Number, match.captured(1).toInt(), said, match);
    if (const auto match = chapter.match(said); match.hasMatch())
        return with(Mark::Chapter, match.hasCaptured(1) ? static_cast<int>(u"ABCDĐEGH"_s.indexOf(match.captured(1))) + 1 : 0, said, match);
    if (const auto match = bullet.match(said); match.hasMatch()) return with(bulletOf(match.captured(1).front()), 0, said, match);
    if (const auto match = letter.match(said); match.hasMatch()) {
        // As clerks count: a, b, c, d, đ, e.
        const auto at = u"abcdđeghiklmnopqrstuvxy"_s.indexOf(match.captured(1));
        if (at >= 0) return with(Mark::Letter, static_cast<int>(at) + 1, said, match);
    }
    return {.words = said};
}

bool standsWithin(const Mark& inner, const Mark& outer) {
    return inner.kind > outer.kind || (inner.kind == Mark::Chapter && outer.kind == Mark::Chapter && inner.number == 0 && outer.number > 0);
}

bool isMark(const QString& cell) {
    static const QRegularExpression mark(u"^(?:\\(?\\d{1,6}(?:\\.\\d{1,3})*\\s*[.):/-]*|\\(?[IVX]{1,6}[.):/]*|[A-HĐ][.):/]*|[a-zđ][.)]|[-–—−+*•·●○▪■◦o➢✓\\x{f0b7}])$"_s);
    return mark.match(cell).hasMatch();
}

QString bareHeading(const QString& text) {
    static const QRegularExpression count(u"\\s*[(:–-]?\\s*(gồm |có )?\\d+\\s*(ý kiến|kiến nghị|câu hỏi|nội dung)[^)]{0,20}\\)?\\s*$"_s, anyCase);
    static const QRegularExpression more(u"\\s*\\(tiếp[^)]*\\)\\s*$"_s, anyCase);
    static const QRegularExpression of(u"^(các )?(ý kiến|kiến nghị|câu hỏi|đề xuất)(, (ý kiến|kiến nghị|đề xuất))* (của|từ) "_s, anyCase);
    QString bare = markOf(text).words;
    if (const QString unit = toldUnit(bare); !unit.isEmpty()) bare = unit;
    bare.remove(more).remove(count);
    if (const auto match = of.match(bare); match.hasMatch()) {
        const QString unit = QString(bare.sliced(match.capturedLength())).remove(QRegularExpression(u"[\\s:]+$"_s));
        if (isSurelyUnit(unit)) return unit;
    }
    while (bare.endsWith(u':') || bare.endsWith(u' ')) bare.chop(1);
    return bare;
}

QString topicHeading(const QString& bare) {
    static const QRegularExpression about(u"^(các ý kiến |nhóm |ý kiến |nội dung |vấn đề )*(về |thuộc )*(lĩnh vực|về)[:\\s]+"_s, anyCase);
    static const QRegularExpression asks(u"\\b(đề nghị|kiến nghị|đề xuất|việc(?! làm)|chưa|không|cần|mong)\\b"_s, anyCase);
    constexpr qsizetype longest = 60;
    const auto match = about.match(bare);
    if (!match.hasMatch() || bare.size() > longest || bare.endsWith(u'.') || bare.endsWith(u'?')) return {};
    const QString topic = bare.sliced(match.capturedLength()).trimmed();
    return topic.contains(asks) ? QString() : topic;
}

QString toldUnit(const QString& text) {
    static const QRegularExpression told(u"^(?:tên )?(?:đơn vị|cơ quan|tổ chức)\\s*:\\s*(?=\\S)"_s, anyCase);
    const auto match = told.match(text);
    return match.hasMatch() ? text.sliced(match.capturedLength()).simplified() : QString();
}

bool saysOtherwise(const QString& heading) {
    static const QRegularExpression words(u"\\b(y kien|kien nghi|van de|noi dung|khac|de nghi|phan)\\b"_s);
    return fold(heading).contains(words);
}

} // namespace ln::documents
