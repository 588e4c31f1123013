#include "documents/opinion_cells.h"
#include "documents/ditto.h"
#include "documents/opinion_headings.h"
#include <QRegularExpression>
#include <map>
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

qsizetype widthOf(const std::vector<QStringList>& rows) {
    std::map<qsizetype, int> counts;
    for (const QStringList& row : rows) ++counts[row.size()];
    return std::ranges::max_element(counts, {}, [](const auto& count) { return count.second * 256 + static_cast<int>(std::min<qsizetype>(count.first, 255)); })->first;
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
    if (rows.empty()) return;
    const qsizetype width = widthOf(rows);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        QStringList& upper = rows[i];
        if (upper.size() < 2 || upper.size() >= width || !isMark(upper.first())) continue;
        // Of a cell of three lines or more those in the middle stand alone.
        std::size_t last = i + 1;
        while (last + 1 < rows.size() && rows[last].size() == 1 && !isMark(rows[last].first())) ++last;
        QStringList lower = rows[last];
        const bool fits = lower.size() > 1 && upper.size() + lower.size() - 1 == width;
        if (!fits || lower.first().isEmpty() || isMark(lower.first())) continue;
        for (std::size_t at = i + 1; at < last; ++at) upper.last() += u'\n' + rows[at].first();
        upper.last() += u'\n' + lower.takeFirst();
        upper += lower;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i + 1), rows.begin() + static_cast<std::ptrdiff_t>(last + 1));
    }
}

bool isBlank(const QString& cell) {
    static const QRegularExpression dashes(u"^[-–—.…_]+$"_s);
    return dashes.match(cell).hasMatch();
}

} // namespace ln::documents
