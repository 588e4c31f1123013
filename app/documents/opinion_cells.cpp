#include "documents/opinion_cells.h"
#include "documents/broken_rows.h"
#include "documents/ditto.h"
#include "documents/opinion_headings.h"
#include <QRegularExpression>
#include <optional>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

/// Where the cell ends whose quote stands here: only a quote before a tab, a line's end or the end of all closes it. Nothing where the quote
/// is a letter: of words in quotes that a cell begins with, or alone in a cell, for what stands above.
std::optional<qsizetype> closingQuote(const QString& text, qsizetype open) {
    if (text.size() == open + 1 || isLoneQuote(text, open)) return std::nullopt;
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text.at(i) != u'"') continue;
        const bool last = i + 1 == text.size();
        if (last || text.at(i + 1) == u'\t' || text.at(i + 1) == u'\n') return i;
        if (text.at(i + 1) != u'"') return std::nullopt;
        ++i;
    }
    return std::nullopt;
}
} // namespace

std::vector<QStringList> clipboardRows(const QString& text) {
    std::vector<QStringList> rows(1);
    QString cell;
    const auto endCell = [&] {
        rows.back().append(cell.replace(QChar(0x0b), u'\n').trimmed());
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'"' && cell.isEmpty()) {
            if (const auto close = closingQuote(text, i)) {
                cell = text.sliced(i + 1, *close - i - 1).replace(u"\"\""_s, u"\""_s);
                i = *close;
                continue;
            }
        }
        if (letter == u'\t') {
            endCell();
        } else if (letter == u'\n') {
            endCell();
            rows.emplace_back();
        } else {
            cell += letter;
        }
    }
    endCell();
    std::erase_if(rows, [](const QStringList& row) { return row.join(QString()).isEmpty(); });
    return rows;
}

void joinBrokenRows(std::vector<QStringList>& rows) {
    std::vector<qsizetype> sizes;
    for (const QStringList& row : rows) sizes.push_back(row.size());
    const auto begins = [](const QString& first) { return first.isEmpty() || isMark(first); };
    const auto broken = brokenRows(sizes, [&](std::size_t row) { return rows[row].first(); }, begins);
    for (const auto& [first, last] : broken)
        for (std::size_t lower = first + 1; lower <= last; ++lower) joinRow(rows[first], std::exchange(rows[lower], {}));
    std::erase_if(rows, [](const QStringList& row) { return row.isEmpty(); });
}

bool isBlank(const QString& cell) {
    static const QRegularExpression dashes(u"^[-–—.…_]+$"_s);
    return dashes.match(cell).hasMatch();
}

} // namespace ln::documents
