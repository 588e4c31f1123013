#include "documents/row_kinds.h"
#include "documents/clean_text.h"
#include "documents/family_names.h"
#include "documents/name_cells.h"
#include "documents/unit_names.h"
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

/// The office of who signs, which stands there alone.
bool isOffice(const QString& text) {
    static const QStringList offices{u"chu tich"_s,    u"pho chu tich"_s,    u"bi thu"_s,       u"pho bi thu"_s,
                                     u"thu truong"_s,  u"giam doc"_s,        u"truong phong"_s, u"ke toan"_s,
                                     u"hieu truong"_s, u"chanh van phong"_s, u"truong thon"_s};
    return offices.contains(fold(text));
}

const QRegularExpression& sectionNumber() {
    // "Y-Thông" and "K. Brơi" are names, and "Đ/c" comes before one.
    static const QRegularExpression number(uR"(^(?!Đ[/.]?[cC]\b)(?:[*+•]\s*|[-–]\s+)?\(?([IVXLC]{1,6}|[A-HĐ])\)?\s*(?:[.):/]\s*|[-–](?:\s+|$)|$))"_s);
    return number;
}

/// "* Thôn Đông", "- Thôn Trại:", "1/ Thôn Đông", as a heading is set off.
const QRegularExpression& sectionMark() {
    static const QRegularExpression mark(uR"(^(?:[*+•]\s*|[-–]\s+|\d{1,2}\s*[.)/]\s*))"_s);
    return mark;
}

QString withoutSectionMark(QString name) {
    for (const QRegularExpression& before : {sectionMark(), sectionNumber(), sectionMark()})
        if (const auto match = before.match(name); match.hasMatch() && match.capturedLength() < name.size()) name.remove(0, match.capturedLength());
    return name;
}

/// "III.1", "a": what counts headings within headings.
bool countsHeadings(const QString& text) {
    static const QRegularExpression mark(uR"(^\(?([IVXLC]{1,6}|[A-Za-zĐđ])([.\-]([A-Za-z]|\d{1,3}))*[.):/]?\)?$)"_s);
    return mark.match(text).hasMatch();
}

/// How many there are, beside a section's name: "02 đ/c".
bool isCount(const QString& text) {
    static const QRegularExpression count(uR"(^\(?((tổng( số)?|cộng|nữ|nam)\s*:?\s*)?\d{1,4}\s*(đ/c|người|đại biểu|đồng chí|hội viên|đoàn viên|dai bieu|nguoi)?\)?$)"_s, QRegularExpression::CaseInsensitiveOption);
    return count.match(text).hasMatch();
}
/// "Lê Hoa", "A Thui", "H'Yam Bkrông": somebody, or a village that is called so.
bool isUnsureName(const QString& text) {
    static const QRegularExpression highland(uR"(^([A-Z]|[A-Z]{1,2}[a-z]?['’‘]\S+)\s+\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    return mayBeName(text) || (highland.match(text).hasMatch() && looksLikeName(text));
}
/// "Thôn Đông", but not "Thôn Đông: Nguyễn Văn An".
bool namesUnitAlone(const QString& text) {
    return namesUnit(text) && peopleIn(text).empty();
}
bool isPhone(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 8;
}
} // namespace

/// With its marks "cộng" adds up; without them it may be somebody's name (Công, Tống Công), so it needs a number or
/// nothing behind it.
bool isTotal(const QString& text) {
    static const QRegularExpression marked(uR"(^(tổng|cộng)(\s+(cộng|số|toàn|theo|danh sách)\b|\s*[:.\d(]|\s*$))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plain(uR"(^(tong( cong| so)?|cong)\s*([:.(]?\s*\d.*|:.*)?$)"_s);
    // "Cộng thôn Đông: 01 người"
    static const QRegularExpression counted(uR"(^(tổng|cộng)\b.*:\s*\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (marked.match(text.toLower()).hasMatch() || counted.match(text.toLower()).hasMatch()) return true;
    return isAscii(text) && plain.match(text.toLower()).hasMatch();
}

bool isClosing(const QString& text) {
    // "An Đình" and "Kỳ Văn" are people.
    static const QRegularExpression words(
        uR"(^(nguoi (lap|tong hop|ky)\b|lap bieu\b|an dinh (danh|so)|danh sach (nay|tren|gom|co)\b|ky,? (ten|ghi)|\(ky|ky va (ghi|dong)|xac nhan (cua|noi)|xac nhan$|noi nhan\b|t/?m\b\.|k/?t\b\.|tl\.|thu truong don vi|ghi chu\s*:|luu y\s*:|\(da ky|da ky$))"_s);
    static const QRegularExpression day(uR"(\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b)"_s);
    const QString folded = fold(text);
    return words.match(folded).hasMatch() || day.match(folded).hasMatch();
}

bool isNumberingOf(const QStringList& texts) {
    static const QRegularExpression number(uR"(^\(?(\d{1,2}|[A-Za-z])\)?$)"_s);
    if (!std::ranges::all_of(texts, [](const QString& text) { return number.match(text).hasMatch(); })) return false;
    int last = 0;
    for (QString text : texts) {
        const int value = text.remove(u'(').remove(u')').toInt();
        if (value == 0) continue; // a letter
        if (value != last + 1) return false;
        last = value;
    }
    return !texts.isEmpty();
}

RowKinds::RowKinds(const Table& table, const Columns& columns) : m_table(table), m_columns(columns) {
    for (const Meaning more : {Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group}) if (const auto column = columns.columnOf(more)) m_more.push_back(*column);
    int soFar = 0, named = 0, numbered = 0, spanning = 0, rows = 0, withMore = 0;
    for (std::size_t i = columns.firstPerson; i < table.rows.size(); ++i) {
        const TableRow& row = table.rows[i];
        ++rows;
        spanning += row.spans ? 1 : 0;
        const QString name = cell(row, Meaning::Name);
        if (!hasLetter(name)) continue;
        // Headings stand among the names of many lists.
        if (isNumbered(row) || mayBeName(name)) ++soFar;
        if (saysMore(row)) {
            ++withMore;
            m_lastWithMore = std::max(m_lastWithMore, row.number);
        }
        if (!isNumbered(row)) continue;
        ++numbered;
        named = soFar;
        m_lastNumbered = std::max(m_lastNumbered, row.number); // of lists that stood beside each other the longest
    }
    m_mostNumbered = numbered >= 2 && numbered * 10 >= named * 7;
    m_mostHaveMore = withMore >= 2 && withMore * 2 >= soFar;
    m_spansTell = spanning * 2 < rows;
}

QString RowKinds::cell(const TableRow& row, Meaning meaning) const {
    const auto column = m_columns.columnOf(meaning);
    return column ? cleanText(row.cells.value(static_cast<qsizetype>(*column))) : QString();
}

bool RowKinds::isNumbered(const TableRow& row) const {
    const QString number = cell(row, Meaning::Number);
    return !number.isEmpty() && !hasLetter(number);
}

RowKind RowKinds::kindOf(const TableRow& row) {
    const auto person = [&] {
        m_anyPerson = true;
        return RowKind::Person;
    };
    const QString name = cell(row, Meaning::Name);
    const bool numbered = isNumbered(row) && hasLetter(name);
    const bool more = isPersonAfterAll(row);
    // Whoever stands in the list with a number and one thing more than a name is a person, whatever the name looks like.
    if (numbered && more && name.size() > 1) return isCountedUnit(row, name) ? RowKind::Section : person();
    const QStringList texts = textsOf(row);
    if (texts.isEmpty()) return RowKind::Numbering;
    if (isNumberingOf(texts) && (texts.size() > 1 || m_columns.meanings.size() == 1)) return RowKind::Numbering;
    const auto lettered = std::ranges::find_if(texts, hasLetter);
    const bool total = lettered != texts.end() && isTotal(*lettered);
    if (total) return RowKind::Total;
    const bool headed = numbered && !m_more.empty() && !more && namesUnitAlone(name); // "1", "Hội Nông dân", and below it 1.1
    if (headed && texts.size() == 2) return RowKind::Section;
    if (numbered && !isClosing(name) && !(row.spans && m_spansTell)) return person();
    if (closes(texts, name)) {
        m_closed = m_anyPerson; // above the people stands a title
        return RowKind::Closing;
    }
    if (isRepeatedHeader(row, name)) {
        m_closed = false; // another list below who signed the first one
        return RowKind::Header;
    }
    const bool phone = isPhone(cell(row, Meaning::Phone));
    if (m_closed && !(more && phone && hasLetter(name))) return RowKind::Closing;
    if (isSection(row)) return RowKind::Section;
    if (m_mostNumbered && row.number > m_lastNumbered && !phone) return RowKind::After;
    const bool sentence = name.endsWith(u'.') && !looksLikeName(name);
    if (!m_mostNumbered && m_mostHaveMore && row.number > (sentence ? m_lastWithMore : m_lastWithMore + 1) && texts.size() == 1) return RowKind::After;
    return person();
}

/// "1", "Thôn Đông", "02 người". Of people hardly any row has so short a number besides their own.
bool RowKinds::isCountedUnit(const TableRow& row, const QString& name) const {
    constexpr std::ptrdiff_t longest = 4;
    const auto digits = std::ranges::count_if(row.cells.back(), [](QChar c) { return c.isDigit(); });
    if (digits == 0 || digits > longest || !namesUnit(name)) return false;
    const QString number = cell(row, Meaning::Number);
    return std::ranges::all_of(textsOf(row), [&](const QString& text) { return text == number || text == name || isCount(text); });
}

bool RowKinds::isRepeatedHeader(const TableRow& row, const QString& name) const {
    if (!m_columns.hasHeader || !isHeader(row)) return false;
    if (name.compare(cell(m_table.rows[m_columns.header], Meaning::Name), Qt::CaseInsensitive) == 0) return true;
    // Another table below, with columns of its own.
    return std::ranges::none_of(row.cells, hasDigit);
}

bool RowKinds::closes(const QStringList& texts, const QString& name) const {
    if (isClosing(name)) return true;
    if (std::ranges::all_of(texts, [](const QString& text) { return isOffice(text) || isClosing(text); })) return true;
    const auto draws = [](const QString& text) { return fold(text).startsWith(u"nguoi lap"_s); };
    if (mayBeName(name)) return false; // somebody whose office it is
    return std::ranges::any_of(texts, draws) || (name.isEmpty() && std::ranges::any_of(texts, isClosing));
}

/// A name, and one thing more that is known of the person.
bool RowKinds::isPersonAfterAll(const TableRow& row) const {
    return hasLetter(cell(row, Meaning::Name)) && saysMore(row);
}

bool RowKinds::saysMore(const TableRow& row) const {
    return std::ranges::any_of(m_more, [&](std::size_t column) {
        const QString& text = row.cells.value(static_cast<qsizetype>(column));
        return std::ranges::any_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    });
}

bool RowKinds::isSection(const TableRow& row) const {
    const QStringList texts = textsOf(row);
    const QString number = cell(row, Meaning::Number);
    if (!number.isEmpty() && sectionNumber().match(number).capturedLength() == number.size()) {
        if (isSurelyName(cell(row, Meaning::Name))) return false;
        const auto counts = [](const QString& text) { return !hasLetter(text) || isCount(text); };
        return texts.size() > 1 && std::all_of(texts.begin() + 2, texts.end(), counts);
    }
    if (!number.isEmpty() && texts.size() == 2 && countsHeadings(number) && namesUnit(texts.last())) return true;
    if (!hasLetter(texts.first())) return false;
    if (m_columns.meanings.size() < 2) return namesUnitAlone(withoutSectionMark(texts.first()));
    // "I" in a column that nobody named, and the unit beside it.
    if (texts.size() == 2 && cell(row, Meaning::Name) == texts.last() && sectionNumber().match(texts.first()).capturedLength() == texts.first().size() && namesUnit(texts.last()))
        return true;
    if (texts.size() != 1 && !(texts.size() == 2 && isCount(texts.last()) && namesUnit(texts.first()))) return false;
    if (row.spans && m_spansTell) return true;
    for (const Meaning other : {Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group})
        if (!cell(row, other).isEmpty()) return false; // somebody whose name is missing
    const QString& text = texts.first();
    const auto match = sectionNumber().match(text);
    // "B. Trần Thị Bình": a name behind what somebody is called.
    if (match.hasMatch() && u"ABC"_s.contains(match.captured(1)) && isSurelyName(text.sliced(match.capturedLength()))) return false;
    if ((match.hasMatch() && match.capturedLength() < text.size()) || cell(row, Meaning::Name).isEmpty()) return true;
    if (const QString bare = withoutSectionMark(text); namesUnit(bare)) return namesUnitAlone(bare);
    if (text.contains(u": "_s)) return true; // "Đơn vị: Thôn Ngòi"
    // Among people who have a number, and more than their names, what has neither is a heading, unless it can only be a name.
    if (isSurelyName(text) || (isUnsureName(text) && !startsBelow(row))) return false;
    if (m_mostNumbered && !m_more.empty() && m_columns.columnOf(Meaning::Number)) return row.number < m_lastNumbered;
    return !m_mostNumbered && m_mostHaveMore && row.number < m_lastWithMore;
}

/// Whether who stands below is counted from 1.
bool RowKinds::startsBelow(const TableRow& row) const {
    const auto next = static_cast<std::size_t>(&row - m_table.rows.data()) + 1;
    return next < m_table.rows.size() && cell(m_table.rows[next], Meaning::Number).remove(u'.').remove(u')').toInt() == 1;
}

QString RowKinds::sectionName(const TableRow& row, const Columns& columns) {
    static const QRegularExpression count(
        uR"(\s*[(:\-–]?\s*\d+\s*(đại biểu|người|đ/c|đồng chí|dai bieu|nguoi)?\s*\)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto number = columns.columnOf(Meaning::Number);
    QString name;
    for (qsizetype i = 0; i < row.cells.size() && name.isEmpty(); ++i) {
        const QString text = cleanText(row.cells[i]);
        const bool isFirst = number ? *number == static_cast<std::size_t>(i) : i == 0;
        const bool isNumber = isFirst && countsHeadings(text);
        if (hasLetter(text) && !isNumber) name = text;
    }
    name = withoutSectionMark(name);
    static const QRegularExpression who(u"\\s*\\([^()]*:[^()]*\\)$"_s); // "(Trưởng thôn: ông Nguyễn Văn An)"
    name.remove(who);
    static const QRegularExpression called(uR"(^(tên )?(đơn vị|cơ quan|tổ chức)\s*:\s*(?=\S))"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    name.remove(called);
    if (const auto match = count.match(name);
        match.hasMatch() && (match.hasCaptured(1) || match.captured().contains(u'(') || match.captured().contains(u':')))
        name.truncate(match.capturedStart());
    while (name.endsWith(u':') || name.endsWith(u' ')) name.chop(1);
    return name.trimmed();
}

} // namespace ln::documents
