#include "documents/opinion_cells.h"
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
    if (text.size() == open + 1 || text.at(open + 1) == u'\t') return std::nullopt;
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
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QStringList& upper = rows[i - 1];
        QStringList& lower = rows[i];
        const bool fits = upper.size() > 1 && lower.size() > 1 && upper.size() + lower.size() - 1 == width;
        if (!fits || !isMark(upper.first()) || lower.first().isEmpty() || isMark(lower.first())) continue;
        upper.last() += u'\n' + lower.takeFirst();
        upper += lower;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
        --i;
    }
}

bool isDitto(const QString& cell) {
    static const QRegularExpression ditto(u"^(\"|''|”|〃|//|-?\\s*\"\\s*-?|-?\\s*n\\.?t\\.?\\s*-?|như trên|nhu tren)$"_s, QRegularExpression::CaseInsensitiveOption);
    return ditto.match(cell).hasMatch();
}

bool isBlank(const QString& cell) {
    static const QRegularExpression dashes(u"^[-–—.…_]+$"_s);
    return dashes.match(cell).hasMatch();
}

} // namespace ln::documents
