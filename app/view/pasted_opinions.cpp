#include "view/pasted_opinions.h"
#include "documents/header_words.h"
#include "documents/row_kinds.h"
#include "documents/tcvn3.h"
#include "domain/fold.h"
#include "view/text.h"
#include <QRegularExpression>
#include <optional>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;
using Row = QStringList;

/// Composed letters, one kind of line end, and nothing that steers a printer or the direction of writing.
QString cleaned(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n');
    static const QRegularExpression unwanted(u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}\\x{feff}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(unwanted).normalized(QString::NormalizationForm_C);
}

bool isEmpty(const Row& row) {
    return row.join(QString()).isEmpty();
}

/// Cells of a table: a quote at a cell's start holds tabs and line ends together until it is closed; a doubled one stands for itself.
std::vector<Row> cells(const QString& text) {
    std::vector<Row> rows(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        rows.back().append(cell.trimmed());
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted && letter == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += letter;
            ++i;
        } else if (letter == u'"' && (quoted || (cell.isEmpty() && text.indexOf(u'"', i + 1) > 0))) {
            quoted = !quoted;
        } else if (!quoted && letter == u'\t') {
            endCell();
        } else if (!quoted && letter == u'\n') {
            endCell();
            rows.emplace_back();
        } else {
            cell += letter;
        }
    }
    endCell();
    std::erase_if(rows, isEmpty);
    return rows;
}

bool isNumber(const QString& cell) {
    bool is = false;
    (void)cell.toInt(&is);
    return is;
}

struct Columns {
    qsizetype unit = -1, name = -1, topic = -1, text = -1;
};

std::optional<Columns> headerOf(const Row& row) {
    Columns columns;
    // What no opinion says of itself, so that a row that speaks of "kiến nghị" is not taken for the header.
    static const QStringList sure{u"stt"_s, u"tt"_s, u"so tt"_s, u"so thu tu"_s, u"ghi chu"_s, u"linh vuc"_s};
    // Who is to see to it is not whose opinion it is; what was answered and how many agree is no opinion.
    static const QRegularExpression others(u"giai quyet|tra loi|chu tri|phoi hop|thuc hien|tiep thu|ket qua|^han\\b|thoi gian|^so |dong y|dong tinh|ghi chu"_s);
    static const QRegularExpression textWords(u"noi dung|y kien|kien nghi|cau hoi|de xuat|van de|phan anh|de nghi|nguyen vong|\\btext\\b|opinion"_s);
    static const QRegularExpression nameWords(u"ho ten|ho va ten|^nguoi|cong dan|\\bname\\b"_s);
    // "Tổ chức, cá nhân kiến nghị" says who, where another column says what.
    static const QRegularExpression plainText(u"noi dung|y kien|cau hoi|van de"_s);
    const bool told = std::ranges::any_of(row, [&](const QString& cell) { return fold(cell).contains(plainText) && !fold(cell).contains(others); });
    constexpr qsizetype longest = 100; // "Ý kiến của ông/bà về nội dung hội nghị đối thoại là gì?"
    bool isSure = false;
    if (row.size() < 2 || isNumber(row.first())) return std::nullopt;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString cell = fold(row.at(i)).section(u'(', 0, 0).trimmed();
        isSure = isSure || sure.contains(cell);
        if (cell.isEmpty() || cell.size() >= longest || others.match(cell).hasMatch()) continue;
        if (columns.topic < 0 && (cell.contains(u"linh vuc"_s) || cell.contains(u"topic"_s))) columns.topic = i;
        else if (columns.name < 0 && nameWords.match(cell).hasMatch()) columns.name = i;
        else if (columns.unit < 0 && (told || !textWords.match(cell).hasMatch()) && !plainText.match(cell).hasMatch() && documents::saysUnit(row.at(i)))
            columns.unit = i;
        else if (columns.text < 0 && textWords.match(cell).hasMatch()) columns.text = i;
    }
    return columns.text >= 0 && (columns.unit >= 0 || isSure) ? std::optional(columns) : std::nullopt;
}

/// "I. LĨNH VỰC ĐẤT ĐAI": what the opinions below are about, where its words say so.
QString topicHeadingOf(const QString& heading) {
    static const QRegularExpression about(u"^(các ý kiến |nhóm |ý kiến |nội dung )*(về |thuộc )*(lĩnh vực|về)[:\\s]+"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = about.match(heading);
    return match.hasMatch() ? heading.sliced(match.capturedLength()).trimmed() : QString();
}

/// "I. Hội LHPN xã", or "I" and "Hội LHPN xã" in cells beside each other where the opinions are counted otherwise: whose the opinions
/// below are. Nothing for any other row.
QString unitHeadingOf(const Row& row, const Columns& columns, bool counted) {
    static const QRegularExpression number(u"^(?:[IVXivx]+|[A-ZĐ])[.)]?$"_s);
    static const QRegularExpression numbered(u"^(?:[IVXivx]+|[A-ZĐ])\\s*[.):–-]\\s*"_s);
    Row filled = row;
    filled.removeAll(QString());
    const bool told = counted && filled.size() == 2 && columns.text > 0 && number.match(filled.first()).hasMatch();
    if (told) return filled.last().simplified();
    return filled.size() == 1 && row.value(columns.text).isEmpty() ? filled.first().simplified().remove(numbered) : QString();
}

/// "I. Lĩnh vực đất đai" without what counts it.
QString bareHeading(QString text) {
    static const QRegularExpression numbered(u"^(?:[IVXivx]+|[A-ZĐ]|\\d{1,2})\\s*[.):/–-]\\s*"_s);
    return text.simplified().remove(numbered);
}

bool closes(const Row& filled) {
    constexpr qsizetype longestClosing = 60;
    return std::ranges::all_of(filled, [](const QString& text) { return text.size() <= longestClosing && documents::isClosing(text); });
}

bool runsAlong(const std::vector<Row>& rows) {
    return std::ranges::all_of(rows, [](const Row& row) {
        return (row.first().isEmpty() || isNumber(row.first())) && row.size() > 2;
    });
}

Pasted tableOf(std::vector<Row> rows) {
    Pasted pasted;
    std::optional<Columns> columns;
    // The state's name, the office's, the day and the title may stand above the header.
    constexpr std::size_t titles = 20;
    for (std::size_t i = 0; i < std::min(rows.size(), titles) && !columns; ++i)
        if ((columns = headerOf(rows[i]))) rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    // A header of two rows: what the upper one takes together the lower one names.
    if (columns && columns->unit < 0 && !rows.empty())
        if (const auto lower = headerOf(rows.front()); lower && lower->unit >= 0) {
            columns = lower;
            rows.erase(rows.begin());
        }
    const bool named = pasted.headed = columns.has_value();
    if (!named && !rows.empty() && runsAlong(rows)) columns = Columns{.unit = 1, .text = 2};
    if (!columns) columns = Columns{.unit = 0, .text = 1};
    const bool counted = std::ranges::any_of(rows, [](const Row& row) { return isNumber(row.first()); });
    QString unit, topic;
    bool used = true; // a heading that nothing follows was none
    bool closed = false;
    for (const Row& row : rows) {
        Row filled = row;
        filled.removeAll(QString());
        // Below the last opinion: who drew up the list, the day, who signs. An opinion that speaks of a day has more to say, or a number.
        closed = closed || (!pasted.opinions.empty() && named && !isNumber(row.first()) && closes(filled));
        if (closed || documents::isNumberingOf(filled) || (named && headerOf(row)) || (!isNumber(row.first()) && documents::isTotal(filled.first()))) {
            ++pasted.leftOut;
            continue;
        }
        const QString heading = unitHeadingOf(row, *columns, counted);
        if (const QString about = topicHeadingOf(heading.isEmpty() && filled.size() == 1 ? bareHeading(filled.first()) : heading); !about.isEmpty()) {
            topic = about;
            continue;
        }
        if (columns->unit < 0) {
            if (!heading.isEmpty()) {
                unit = heading;
                if (!std::exchange(used, false)) ++pasted.leftOut;
                continue;
            }
        } else if (const QString own = row.value(columns->unit).simplified(); !own.isEmpty()) {
            unit = own;
        }
        const QString text = named ? row.value(columns->text) : row.mid(columns->text).join(u'\n');
        const QStringList lines = linesOf(text);
        if (lines.isEmpty()) {
            ++pasted.leftOut;
            continue;
        }
        used = true;
        pasted.opinions.push_back({unit, row.value(columns->name).simplified(), columns->topic < 0 ? topic : row.value(columns->topic).simplified(), lines.join(u'\n')});
    }
    if (!used) ++pasted.leftOut;
    return pasted;
}

Pasted paragraphsOf(const QString& text) {
    static const QRegularExpression between(u"\\n[ \\t]*\\n"_s);
    static const QRegularExpression bullet(u"^[-–—•+*]\\s+"_s);
    const bool spaced = text.trimmed().contains(between);
    Pasted pasted;
    for (const QString& part : spaced ? text.split(between) : text.split(u'\n')) {
        QStringList lines = linesOf(part);
        for (QString& line : lines) line.remove(bullet);
        if (!lines.isEmpty()) pasted.opinions.push_back({{}, {}, {}, lines.join(u'\n')});
    }
    return pasted;
}

Pasted limited(Pasted pasted) {
    pasted.more = pasted.opinions.size() > pasteLimit;
    if (pasted.more) pasted.opinions.resize(pasteLimit);
    return pasted;
}
} // namespace

Pasted pastedOpinions(const QString& text) {
    documents::Table pasted;
    for (const QString& line : text.split(u'\n')) pasted.rows.push_back({.number = 0, .cells = {line}});
    // What is in other letters is shown as it is: whoever pastes it looks at it.
    (void)documents::readAsTcvn3(pasted);
    QStringList lines;
    for (const documents::TableRow& row : pasted.rows) lines += row.cells;
    const QString clean = cleaned(lines.join(u'\n'));
    return limited(clean.contains(u'\t') ? tableOf(cells(clean)) : paragraphsOf(clean));
}

Pasted opinionsOf(const documents::Table& table) {
    std::vector<Row> rows;
    for (const documents::TableRow& row : table.rows) {
        Row cells;
        for (const QString& cell : row.cells)
            cells.append(cleaned(cell).trimmed());
        if (!isEmpty(cells)) rows.push_back(std::move(cells));
    }
    if (table.columns() > 1) return limited(tableOf(std::move(rows)));
    QStringList words;
    for (const Row& row : rows)
        words += row;
    return limited(paragraphsOf(words.join(u'\n')));
}

} // namespace ln::view
