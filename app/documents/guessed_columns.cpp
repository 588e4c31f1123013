#include "documents/guessed_columns.h"
#include "documents/clean_text.h"
#include "documents/family_names.h"
#include "documents/name_cells.h"
#include "documents/unit_names.h"
#include "domain/fold.h"
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

/// Titles above people without a header: rows that hold one thing, where people have more.
void passTitles(const Table& table, Columns& columns) {
    const auto isTitle = [](const TableRow& row) { return row.spans || filled(row) == 1; };
    const std::size_t within = std::min(table.rows.size(), headerWithin);
    // Of a list in one column only its words tell: "Danh sách thôn Đông:".
    const auto saysTitle = [](const TableRow& row) {
        const QString text = cleanText(row.cells.value(0));
        if (filled(row) != 1) return false;
        const bool heads = text.endsWith(u':') && !namesUnit(withoutMark(text)) && !looksLikeName(text.chopped(1));
        return heads || fold(text).startsWith(u"danh sach"_s);
    };
    while (columns.firstPerson < within && saysTitle(table.rows[columns.firstPerson])) ++columns.firstPerson;
    if (std::ranges::count_if(table.rows, isTitle) * 2 > std::ssize(table.rows)) return;
    while (columns.firstPerson < within && isTitle(table.rows[columns.firstPerson])) ++columns.firstPerson;
}

/// Without a header: telephones look like nothing else, a first column of running numbers neither, nor units and offices.
void guessOthers(const Table& table, Columns& columns) {
    const auto rows = static_cast<int>(std::min<std::size_t>(table.rows.size(), sampled));
    const auto isCount = [](const QString& cell) { return !cell.trimmed().isEmpty() && cell.trimmed().size() <= 5 && hasDigit(cell) && !hasLetter(cell); };
    const auto isUnit = [](const QString& cell) { return isSurelyUnit(cleanText(cell)); };
    const auto isOffice = [](const QString& cell) { return saysOffice(cleanText(cell)); };
    // A number of identity has nine or twelve digits; of columns that may be telephones the one with the most that are whole.
    const auto isWhole = [](const QString& cell) {
        QString digits = cell;
        digits.remove(QRegularExpression(u"\\D"_s));
        return digits.size() == 10 && digits.startsWith(u'0');
    };
    std::pair most{-1, -1};
    std::optional<std::size_t> phone;
    for (std::size_t i = 0; i < columns.meanings.size(); ++i) {
        if (columns.meanings[i] != Meaning::Ignored) continue;
        const std::pair here{countIn(table, 0, i, isWhole), countIn(table, 0, i, looksLikePhone)};
        if (here.second * 2 > rows && here > most) {
            most = here;
            phone = i;
        }
    }
    if (phone) columns.meanings[*phone] = Meaning::Phone;
    for (std::size_t i = 0; i < columns.meanings.size(); ++i) {
        if (columns.meanings[i] != Meaning::Ignored) continue;
        if (i == 0 && countIn(table, 0, i, isCount) * 2 > rows) columns.meanings[i] = Meaning::Number;
        else if (!columns.columnOf(Meaning::Unit) && countIn(table, 0, i, isUnit) * 2 > rows) columns.meanings[i] = Meaning::Unit;
        else if (!columns.columnOf(Meaning::Position) && countIn(table, 0, i, isOffice) * 2 > rows) columns.meanings[i] = Meaning::Position;
    }
}
} // namespace

qsizetype filled(const TableRow& row) {
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

int countIn(const Table& table, std::size_t from, std::size_t column,
            const std::function<bool(const QString&)>& wanted) {
    int count = 0;
    for (std::size_t i = from; i < table.rows.size() && i < from + sampled; ++i)
        if (wanted(table.rows[i].cells.value(static_cast<qsizetype>(column)))) ++count;
    return count;
}

void guessName(const Table& table, Columns& columns) {
    const auto names = [](const QString& cell) {
        const QString text = withoutMark(cleanText(cell));
        return (looksLikeName(withoutHonorific(text)) && !namesUnit(text)) || !peopleIn(cell).empty();
    };
    int most = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < columns.meanings.size(); ++i)
        if (const int count = columns.meanings[i] == Meaning::Ignored ? countIn(table, columns.firstPerson, i, names) : 0; count > most) {
            most = count;
            best = i;
        }
    const auto rows = std::min<std::size_t>(table.rows.size() - std::min(columns.firstPerson, table.rows.size()), sampled);
    if (most > 0 && most * 2 >= static_cast<int>(rows)) columns.meanings[best] = Meaning::Name;
}

void guessColumns(const Table& table, Columns& columns) {
    passTitles(table, columns);
    guessName(table, columns);
    if (columns.columnOf(Meaning::Name)) guessOthers(table, columns);
}

} // namespace ln::documents
