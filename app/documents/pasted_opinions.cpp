#include "documents/pasted_opinions.h"
#include "documents/delimited.h"
#include "documents/letter_lines.h"
#include "documents/opinion_cells.h"
#include "documents/opinion_headings.h"
#include "documents/opinion_lines.h"
#include "documents/opinion_rows.h"
#include "documents/row_kinds.h"
#include "documents/tcvn3.h"
#include "documents/unit_names.h"
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
using Row = QStringList;
constexpr QChar softEnd(0x0b);

/// Composed letters, one kind of line end (Word's own within a cell stays for now), and nothing that steers a printer or the direction of writing.
QString cleaned(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n');
    static const QRegularExpression unwanted(u"[\\x{0}-\\x{8}\\x{c}\\x{e}-\\x{1f}\\x{7f}\\x{feff}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(unwanted).normalized(QString::NormalizationForm_C);
}

std::vector<Row> rowsOf(const Table& table) {
    std::vector<Row> rows;
    for (const TableRow& row : table.rows) {
        Row cells;
        for (const QString& cell : row.cells) cells.append(cleaned(cell).replace(softEnd, u'\n').trimmed());
        if (!cells.join(QString()).isEmpty()) rows.push_back(std::move(cells));
    }
    return rows;
}

/// Word's lists have tabs behind their numbers, and spreadsheets' have numbers alone.
QStringList listLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        Row cells = line.split(u'\t');
        cells.removeAll(QString());
        // The head of a letter and who signs it stand beside each other.
        const auto isAround = [](const QString& cell) { return isLetterHead(cell.trimmed()) || isClosing(cell.trimmed()); };
        if (cells.size() > 1 && std::ranges::any_of(cells, isAround)) {
            lines += cells;
            continue;
        }
        if (cells.size() > 1 && isMark(cells.front().trimmed()) && cells.front().trimmed().back().isLetterOrNumber()) cells.front() = cells.front().trimmed() + u'.';
        lines.append(cells.join(u' '));
    }
    return lines;
}

/// Rows that are no table, a line each; cells of several lines are opinions of their own.
Pasted listOfRows(const std::vector<Row>& rows) {
    const bool inCells = std::ranges::any_of(rows, [](const Row& row) { return row.join(QString()).contains(u'\n'); });
    if (!inCells) {
        QStringList lines;
        for (const Row& row : rows) lines += listLines(row.join(u'\t'));
        return listOf(lines);
    }
    Pasted pasted;
    for (const Row& row : rows)
        for (const QString& opinion : opinionsInCell(row.join(u' '))) pasted.opinions.push_back({{}, {}, {}, opinion});
    return pasted;
}

/// A header in the first line, or below titles where it names more than two columns.
bool hasHeader(const std::vector<Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (opinionHeader(rows, i)) return i == 0 || rows[i].size() > 2;
        if (rows[i].size() > 1) return false;
    }
    return false;
}
/// "Hội ND;Sửa kênh": a unit in each row, and as many cells as in any other.
bool allBeginWithUnit(const std::vector<Row>& rows) {
    return rows.size() > 1 && std::ranges::all_of(rows, [&](const Row& row) { return row.size() == rows.front().size() && isSurelyUnit(row.front()); });
}

/// Commas and semicolons stand in sentences too, so that they make a table only where its rows leave no doubt.
std::optional<Pasted> delimitedOf(const QString& text) {
    const auto table = readText(text);
    if (!table || table->columns() < 2) return std::nullopt;
    std::vector<Row> rows = rowsOf(*table);
    return hasHeader(rows) || allBeginWithUnit(rows) ? tableOf(std::move(rows), false) : std::nullopt;
}

Pasted limited(Pasted pasted) {
    pasted.more = pasted.opinions.size() > pasteLimit;
    if (pasted.more) pasted.opinions.resize(pasteLimit);
    return pasted;
}
} // namespace

Pasted pastedOpinions(const QString& text) {
    Table pasted;
    for (const QString& line : text.split(u'\n')) pasted.rows.push_back({.number = 0, .cells = {line}});
    // What is in other letters is shown as it is: whoever pastes it looks at it.
    (void)readAsTcvn3(pasted);
    QStringList lines;
    for (const TableRow& row : pasted.rows) lines += row.cells;
    QString clean = cleaned(lines.join(u'\n'));
    std::vector<Row> rows = clipboardRows(clean);
    clean.replace(softEnd, u' ');
    const bool quoted = std::ranges::any_of(rows, [](const Row& row) { return row.join(QString()).contains(u'\n'); });
    if (!clean.contains(u'\t')) {
        if (auto table = delimitedOf(clean)) return limited(*std::move(table));
        return limited(quoted ? listOfRows(rows) : listOf(clean.split(u'\n')));
    }
    joinBrokenRows(rows);
    if (auto table = tableOf(rows, true)) return limited(*std::move(table));
    return limited(quoted ? listOfRows(rows) : listOf(listLines(clean)));
}

Pasted opinionsOf(const Table& table) {
    if (!table.text.isEmpty()) return pastedOpinions(table.text);
    const std::vector<Row> rows = rowsOf(table);
    if (table.columns() > 1)
        if (auto pasted = tableOf(rows, false, isSurelyUnit(table.name) ? table.name : QString())) return limited(*std::move(pasted));
    return limited(listOfRows(rows));
}

} // namespace ln::documents
