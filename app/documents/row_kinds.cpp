#include "documents/row_kinds.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

QStringList textsOf(const TableRow& row) {
    QStringList texts;
    for (const QString& cell : row.cells)
        if (const QString text = cleanText(cell); !text.isEmpty()) texts.append(text);
    return texts;
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
}

bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// With its marks "cộng" adds up; without them it may be somebody's name (Công, Tống Công), so it needs a number or
/// nothing behind it.
bool isTotal(const QString& text) {
    static const QRegularExpression marked(uR"(^(tổng|cộng)(\s+(cộng|số|toàn|theo|danh sách)\b|\s*[:.\d(]|\s*$))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plain(uR"(^(tong( cong| so)?|cong)\s*([:.(]?\s*\d.*|:.*)?$)"_s);
    if (marked.match(text.toLower()).hasMatch()) return true;
    return isAscii(text) && plain.match(text.toLower()).hasMatch();
}

/// The office of who signs, which stands there alone.
bool isOffice(const QString& text) {
    static const QStringList offices{u"chu tich"_s,    u"pho chu tich"_s,    u"bi thu"_s,       u"pho bi thu"_s,
                                     u"thu truong"_s,  u"giam doc"_s,        u"truong phong"_s, u"ke toan"_s,
                                     u"hieu truong"_s, u"chanh van phong"_s, u"truong thon"_s};
    return offices.contains(fold(text));
}

bool isClosing(const QString& text) {
    static const QRegularExpression words(
        uR"(^(nguoi (lap|tong hop|ky)|lap bieu|an dinh|danh sach (nay|tren|gom|co)|ky,? (ten|ghi)|\(ky|ky va|xac nhan|noi nhan|t/?m\b\.|k/?t\b\.|tl\.|thu truong don vi))"_s);
    static const QRegularExpression day(uR"(\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b)"_s);
    const QString folded = fold(text);
    return words.match(folded).hasMatch() || day.match(folded).hasMatch();
}

const QRegularExpression& sectionNumber() {
    static const QRegularExpression number(uR"(^\(?([IVXLC]{1,6}|[A-ZĐ])\)?\s*(?:[.):/\-–]\s*|$))"_s);
    return number;
}

/// What a unit's name begins with, and no person's. Marks count where there are any: Trường and Trương, Đoàn Thanh niên
/// and Đoàn Thanh.
bool namesUnit(const QString& text) {
    static const QString words =
        uR"(^(ubnd|hđnd|ủy ban|uỷ ban|hội (đồng|lhpn|liên hiệp|nông dân|cựu chiến|phụ nữ|chữ thập|đông y|người cao)|đoàn (tncs|thanh niên|xã|phường)|đảng ủy|đảng uỷ|thôn |xã |phường |thị trấn|huyện |tỉnh |công ty|trường (thcs|th |mầm|tiểu|trung học|thpt|mn )|phòng |ban (chấp|chỉ|quản|thường|dân|tổ|tuyên|đại)|khối |tổ dân|công an|quân sự|mttq|mặt trận|liên minh|hợp tác|htx|chi bộ|chi hội|chi đoàn|chi cục|cơ quan|đại biểu|thành phần|nhóm |khách mời|lãnh đạo|sở |trung tâm|trạm |công đoàn|các ))"_s;
    static const QRegularExpression marked(words), plain(fold(words));
    return marked.match(text.toLower()).hasMatch() || (isAscii(text) && plain.match(text.toLower()).hasMatch());
}
} // namespace

QString RowKinds::cell(const TableRow& row, Meaning meaning) const {
    const auto column = m_columns.columnOf(meaning);
    return column ? cleanText(row.cells.value(static_cast<qsizetype>(*column))) : QString();
}

RowKind RowKinds::kindOf(const TableRow& row) {
    const QString name = cell(row, Meaning::Name), number = cell(row, Meaning::Number);
    const bool numbered = !number.isEmpty() && !hasLetter(number) && hasLetter(name);
    // Whoever stands in the list with a number and one thing more than a name is a person, whatever the name looks like.
    if (numbered && isPersonAfterAll(row)) return RowKind::Person;
    const QStringList texts = textsOf(row);
    if (texts.isEmpty() || isNumbering(row)) return RowKind::Numbering;
    const auto lettered = std::ranges::find_if(texts, hasLetter);
    const bool total = lettered != texts.end() && isTotal(*lettered);
    if (numbered && !total && !isClosing(name) && !row.spans) return RowKind::Person;
    if (total) return RowKind::Total;
    if (closes(texts, name)) m_closed = true;
    if (m_closed && (m_columns.columnOf(Meaning::Number) || !isPersonAfterAll(row))) return RowKind::Closing;
    if (m_columns.hasHeader && name.compare(cell(m_table.rows[m_columns.header], Meaning::Name), Qt::CaseInsensitive) == 0 && isHeader(row))
        return RowKind::Header;
    return isSection(row) ? RowKind::Section : RowKind::Person;
}

bool RowKinds::closes(const QStringList& texts, const QString& name) const {
    if (isClosing(name)) return true;
    if (std::ranges::all_of(texts, [](const QString& text) { return isOffice(text) || isClosing(text); })) return true;
    return name.isEmpty() && std::ranges::any_of(texts, isClosing);
}

/// A name, and one thing more that is known of the person.
bool RowKinds::isPersonAfterAll(const TableRow& row) const {
    if (!hasLetter(cell(row, Meaning::Name))) return false;
    for (const Meaning more : {Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group})
        if (!cell(row, more).isEmpty()) return true;
    return false;
}

bool RowKinds::isNumbering(const TableRow& row) const {
    static const QRegularExpression number(uR"(^\(?\d{1,2}\)?$)"_s);
    const QStringList texts = textsOf(row);
    if (texts.size() < 2 && m_columns.meanings.size() > 1) return false;
    int last = 0;
    for (QString text : texts) {
        if (!number.match(text).hasMatch()) return false;
        const int value = text.remove(u'(').remove(u')').toInt();
        if (value != last + 1) return false;
        last = value;
    }
    return true;
}

bool RowKinds::isSection(const TableRow& row) const {
    const QStringList texts = textsOf(row);
    const QString number = cell(row, Meaning::Number);
    if (!number.isEmpty() && sectionNumber().match(number).capturedLength() == number.size()) {
        const qsizetype others = texts.size() - 1;
        return others == 1 || (others == 2 && !hasLetter(texts.last())); // with how many there are
    }
    if (texts.size() != 1 || m_columns.meanings.size() < 2 || !hasLetter(texts.first())) return false;
    if (row.spans) return true;
    for (const Meaning other : {Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group})
        if (!cell(row, other).isEmpty()) return false; // somebody whose name is missing
    const QString& text = texts.first();
    const auto match = sectionNumber().match(text);
    return (match.hasMatch() && match.capturedLength() < text.size()) || cell(row, Meaning::Name).isEmpty() ||
           namesUnit(text);
}

QString RowKinds::sectionName(const TableRow& row, const Columns& columns) {
    static const QRegularExpression count(
        uR"(\s*[(:\-–]?\s*\d+\s*(đại biểu|người|đ/c|đồng chí|dai bieu|nguoi)?\s*\)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto number = columns.columnOf(Meaning::Number);
    QString name;
    for (qsizetype i = 0; i < row.cells.size() && name.isEmpty(); ++i) {
        const QString text = cleanText(row.cells[i]);
        const bool isNumber = number && *number == static_cast<std::size_t>(i) &&
                              sectionNumber().match(text).capturedLength() == text.size();
        if (hasLetter(text) && !isNumber) name = text;
    }
    if (const auto match = sectionNumber().match(name); match.hasMatch() && match.capturedLength() < name.size())
        name.remove(0, match.capturedLength());
    if (const auto match = count.match(name);
        match.hasMatch() && (match.hasCaptured(1) || match.captured().contains(u'(')))
        name.truncate(match.capturedStart());
    return name.trimmed();
}

} // namespace ln::documents
