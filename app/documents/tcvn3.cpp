#include "documents/tcvn3.h"

namespace ln::documents {
namespace {
constexpr char16_t first = 0xa1;
/// What the codes from 0xA1 to 0xFF mean.
constexpr QStringView letters = u"ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãá"
                                u"ạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽé"
                                u"ẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗố"
                                u"ộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
static_assert(letters.size() == 0x100 - first);

bool inTable(QChar c) {
    return c >= QChar(first) && c <= QChar(0xff);
}
bool isPlain(QChar c) {
    return c < QChar(0x80) && c.isLetter();
}
/// Letters that stand in Latin-1 and that Vietnamese in Unicode has too: they tell nothing.
bool inBoth(QChar c) {
    return QStringView(u"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý").contains(c);
}
bool isVietnameseOnly(QChar c) {
    return QStringView(u"ĂăĐđĨĩŨũƠơƯư").contains(c) || (c >= QChar(0x1ea0) && c <= QChar(0x1ef9));
}

struct Signs {
    qint64 tcvn = 0;
    qint64 unicode = 0;
};

void count(QStringView text, Signs& signs) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isVietnameseOnly(c)) ++signs.unicode;
        if (!inTable(c) || inBoth(c)) continue;
        // A sign that stands by itself, as in "20°" or "§ 2", is what it looks like.
        const bool inWord = (i > 0 && isPlain(text[i - 1])) || (i + 1 < text.size() && isPlain(text[i + 1]));
        if (inWord) ++signs.tcvn;
    }
}

bool hasUnicode(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), isVietnameseOnly);
}

struct Words {
    qint64 all = 0, impossible = 0;
};
/// A Vietnamese word carries one tone at most.
void countWords(const QString& text, Words& words) {
    const QString apart = text.normalized(QString::NormalizationForm_D);
    int tones = 0, marked = 0;
    const auto end = [&] {
        words.all += marked > 0 ? 1 : 0;
        words.impossible += tones > 1 ? 1 : 0;
        tones = marked = 0;
    };
    for (const QChar c : apart) {
        const bool tone = QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(c);
        if (!c.isLetter() && c.category() != QChar::Mark_NonSpacing) end();
        marked += c >= QChar(0x80) ? 1 : 0;
        tones += tone ? 1 : 0;
    }
    end();
}

/// The capital letters with marks were another font with the same codes, so that they come out small: "NGUYễN".
bool isAllCapitals(QStringView text) {
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < QChar(0x80) && text[i].isLower()) return false;
        const bool startsWord = i == 0 || !text[i - 1].isLetter();
        inside = inside || (!startsWord && text[i] < QChar(0x80) && text[i].isUpper());
    }
    return inside;
}
} // namespace

QString fromTcvn3(QStringView latin) {
    QString text;
    text.reserve(latin.size());
    for (const QChar c : latin)
        text.append(inTable(c) ? letters[c.unicode() - first] : c);
    text = text.normalized(QString::NormalizationForm_C);
    return isAllCapitals(text) ? text.toUpper() : text;
}

OldLetters oldLettersOf(const Table& table) {
    Signs signs;
    for (const TableRow& row : table.rows)
        for (const QString& cell : row.cells)
            count(cell, signs);
    if (signs.tcvn <= signs.unicode) return OldLetters::None;
    Words words;
    for (const TableRow& row : table.rows)
        for (const QString& cell : row.cells)
            if (!hasUnicode(cell)) countWords(fromTcvn3(cell), words);
    return words.impossible * 20 > words.all ? OldLetters::Other : OldLetters::Tcvn3;
}

bool readAsTcvn3(Table& table) {
    const OldLetters letters = oldLettersOf(table);
    if (letters == OldLetters::Other) return false;
    // Beside rows in Unicode a foreign name has a sign or two, a person's row in TCVN3 more.
    const qint64 least = letters == OldLetters::Tcvn3 ? 1 : 3;
    for (TableRow& row : table.rows) {
        if (std::ranges::any_of(row.cells, hasUnicode)) continue;
        Signs signs;
        for (const QString& cell : row.cells)
            count(cell, signs);
        if (signs.tcvn < least) continue;
        for (QString& cell : row.cells)
            if (std::any_of(cell.cbegin(), cell.cend(), inTable)) cell = fromTcvn3(cell);
    }
    return true;
}

} // namespace ln::documents
