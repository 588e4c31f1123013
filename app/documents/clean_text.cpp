#include "documents/clean_text.h"
#include <QRegularExpression>
#include <QStringList>

namespace ln::documents {
namespace {
constexpr QChar joiner(0x200d);

/// A joiner holds an emoji of several together; between letters nobody sees it.
bool joinsEmoji(const QString& text, qsizetype at) {
    const auto isSign = [&](qsizetype i) {
        return i >= 0 && i < text.size() &&
               (text[i].isSurrogate() || text[i].category() == QChar::Symbol_Other || text[i] == QChar(0xfe0f));
    };
    return isSign(at - 1) && isSign(at + 1);
}

bool isHalf(const QString& text, qsizetype at) {
    const QChar c = text[at];
    if (c.isHighSurrogate()) return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

bool isPlain(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u' ' && c < QChar(0x7f)) || (c >= QChar(0xc0) && c <= QChar(0x1b0)) ||
               (c >= QChar(0x1ea0) && c <= QChar(0x1ef9));
    });
}
} // namespace

QString cleanText(const QString& text) {
    if (isPlain(text)) return text.simplified(); // nearly all
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            kept.append(u' ');
        else if (c.category() == QChar::Other_Control || isHalf(text, i))
            continue;
        else if (c.category() != QChar::Other_Format || (c == joiner && joinsEmoji(text, i)))
            kept.append(c);
    }
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString clean = line.simplified(); !clean.isEmpty()) lines.append(clean);
    return lines;
}

bool hasLetter(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasDigit(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
}

QString withoutNumber(QString text) {
    static const QRegularExpression number(QStringLiteral("^\\d{1,4}\\s*[.)/-]\\s*"));
    return !text.isEmpty() && text.front().isDigit() ? text.remove(number) : text;
}

bool looksLikeName(const QString& cell) {
    const QStringList words = withoutNumber(cleanText(cell)).split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 7 &&
           std::ranges::all_of(words, [](const QString& word) { return word.at(0).isUpper() && !hasDigit(word) && !word.contains(u':'); });
}

} // namespace ln::documents
