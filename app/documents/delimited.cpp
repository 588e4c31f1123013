#include "documents/delimited.h"
#include "documents/broken_rows.h"
#include "documents/clean_text.h"
#include "documents/ditto.h"
#include "documents/family_names.h"
#include "documents/opinion_headings.h"
#include "documents/tcvn3.h"
#include <QRegularExpression>
#include <QStringDecoder>
#include <map>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr int sampleRows = 200;

enum class Quotes { Enclose, ArePlain };

/// Goes through the text once, record by record.
class Records {
public:
    Records(QStringView text, QChar separator, Quotes quotes)
        : m_text(text), m_separator(separator), m_quotes(quotes) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// A quote was opened and never closed.
    [[nodiscard]] bool brokenQuote() const { return m_brokenQuote; }

    QStringList next() {
        QStringList fields;
        bool more = true;
        while (more) {
            const bool quoted = m_quotes == Quotes::Enclose && !atEnd() && m_text[m_at] == u'"' && !(m_separator == u'\t' && isLoneQuote(m_text, m_at));
            fields.append(quoted ? quotedField() : QString());
            fields.last() += plainRest();
            fields.last().truncate(limits::cellText);
            more = !atEnd() && m_text[m_at] == m_separator;
            if (more) ++m_at;
        }
        skipLineEnd();
        return fields;
    }

private:
    QString quotedField() {
        QString field;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                field.append(m_text[m_at]);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field.append(u'"');
                ++m_at;
            } else {
                ++m_at;
                return field;
            }
        }
        m_brokenQuote = true;
        return field;
    }
    QString plainRest() {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }
    void skipLineEnd() {
        if (!atEnd() && m_text[m_at] == u'\r') ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n') ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    Quotes m_quotes;
    qsizetype m_at = 0;
    bool m_brokenQuote = false;
};

/// How many rows of the beginning have the same number of columns, weighed by that number; 0 for one column.
int evenness(QStringView text, QChar separator) {
    Records records(text, separator, Quotes::Enclose);
    std::map<qsizetype, int> rowsByColumns;
    for (int row = 0; row < sampleRows && !records.atEnd(); ++row)
        if (const QStringList fields = records.next(); fields.size() > 1) ++rowsByColumns[fields.size()];
    int best = 0;
    for (const auto& [columns, rows] : rowsByColumns)
        if (columns > 1) best = std::max(best, rows * 16 + static_cast<int>(std::min<qsizetype>(columns, 15)));
    return best;
}

QChar separatorOf(QStringView text) {
    QChar best = u'\t';
    int most = 0;
    for (const QChar separator : {u'\t', u';', u','})
        if (const int even = evenness(text, separator); even > most) {
            most = even;
            best = separator;
        }
    return best;
}

/// `sizes`: how many cells each row came with. A name alone is somebody else.
void joinBrokenRows(std::vector<TableRow>& rows, const std::vector<qsizetype>& sizes) {
    const auto begins = [](const QString& first) { return first.isEmpty() || isMark(first) || isSurelyName(first); };
    const auto broken = brokenRows(sizes, [&](std::size_t row) { return rows[row].cells.first().trimmed(); }, begins);
    for (const auto& [first, last] : broken) {
        rows[first].cells.resize(sizes[first]); // with those that were empty
        for (std::size_t lower = first + 1; lower <= last; ++lower) joinRow(rows[first].cells, std::exchange(rows[lower].cells, {}));
    }
    if (!broken.empty()) std::erase_if(rows, [](const TableRow& row) { return row.cells.isEmpty(); });
}

TableResult readRecords(QStringView text, QChar separator, Quotes quotes, const std::stop_token& stop) {
    Table table;
    qsizetype cells = 0;
    std::vector<qsizetype> sizes;
    Records records(text, separator, quotes);
    for (int number = 1; !records.atEnd(); ++number) {
        QStringList fields = records.next();
        if (stop.stop_requested()) return TableProblem::Stopped;
        if (records.brokenQuote()) return readRecords(text, separator, Quotes::ArePlain, stop);
        const qsizetype size = fields.size();
        while (!fields.isEmpty() && fields.last().trimmed().isEmpty())
            fields.removeLast();
        if (fields.isEmpty()) continue;
        if (fields.size() > limits::columns) fields.resize(limits::columns);
        cells += fields.size();
        if (table.rows.size() == limits::rows || cells > limits::cells) return TableProblem::TooLarge;
        table.rows.push_back({.number = number, .cells = std::move(fields), .spans = false});
        sizes.push_back(size);
    }
    if (separator == u'\t') joinBrokenRows(table.rows, sizes);
    if (table.rows.empty()) return TableProblem::Empty;
    return table;
}

std::optional<QString> unicodeOf(const QByteArray& bytes) {
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError()) return std::nullopt;
    return text;
}

/// "Nguy?n Th? H??ng": a program saved letters that its character set does not have.
bool isAsked(const Table& table) {
    static const QRegularExpression asked(u"\\p{L}\\?+\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    qint64 words = 0, lost = 0;
    for (const TableRow& row : table.rows)
        for (const QString& cell : row.cells) {
            words += hasLetter(cell) ? 1 : 0;
            lost += cell.contains(u'?') && cell.contains(asked) ? 1 : 0;
        }
    return lost * 10 > words;
}
} // namespace

TableResult readText(const QString& text, const std::stop_token& stop) {
    if (text.size() > limits::text) return TableProblem::TooLarge;
    // Nobody types it; it is what the text of a picture or a program is full of.
    if (text.contains(QChar(u'\0'))) return TableProblem::NotATable;
    QStringView rows(text);
    QChar separator;
    if (rows.startsWith(u"sep=", Qt::CaseInsensitive) && rows.size() > 4 && rows.indexOf(u'\n') <= 6) {
        separator = rows[4];
        rows = rows.sliced(rows.indexOf(u'\n') + 1);
    } else {
        separator = separatorOf(rows);
    }
    auto table = readRecords(rows, separator, Quotes::Enclose, stop);
    if (table && (!readAsTcvn3(*table) || isAsked(*table))) return TableProblem::Encoding;
    if (table) table->text = text;
    return table;
}

TableResult readBytes(const QByteArray& bytes, const std::stop_token& stop) {
    if (bytes.size() > limits::file) return TableProblem::TooLarge;
    if (const auto text = unicodeOf(bytes)) return readText(*text, stop);
    QString text = QString::fromLatin1(bytes);
    // Windows put its own quotes and dashes among the letters.
    constexpr char16_t firstSign = 0x91;
    constexpr QStringView signs = u"‘’“”•–—";
    for (QChar& c : text)
        if (const int at = c.unicode() - firstSign; at >= 0 && at < signs.size()) c = signs[at];
        else if (c == QChar(0x85)) c = u'…';
    // Latin-1 takes any bytes at all, so what it makes of them must be Vietnamese to count.
    const bool broken =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= QChar(0x80) && c < QChar(0xa0); });
    Table raw;
    raw.rows.push_back({.number = 1, .cells = {text}, .spans = false});
    if (broken || oldLettersOf(raw) != OldLetters::Tcvn3) return TableProblem::Encoding;
    return readText(text, stop);
}

} // namespace ln::documents
