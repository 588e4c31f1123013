#include "documents/side_by_side.h"
#include "documents/clean_text.h"
#include "documents/family_names.h"
#include "documents/people_columns.h"
#include "domain/fold.h"

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

QString wordsAt(const QStringList& cells, qsizetype column) {
    return fold(cleanText(cells.value(column)));
}

/// Where each list begins: as far before its name as the first one's does, with the same words there. One where there are no others.
std::vector<qsizetype> beginnings(const QStringList& header) {
    std::vector<qsizetype> names;
    const HeaderCells found = lookAt({.number = 0, .cells = header});
    const Meaning name = found.has(Meaning::Name) ? Meaning::Name : Meaning::Given;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (found.meanings[static_cast<std::size_t>(i)] != name) continue;
        // "Họ đệm" and "Tên", "Chủ hộ" and "Người dự họp" are two things said of one person.
        if (names.empty() || wordsAt(header, i) == wordsAt(header, names.front())) names.push_back(i);
    }
    qsizetype first = 0;
    while (first < header.size() && wordsAt(header, first).isEmpty()) ++first;
    std::vector<qsizetype> begin{first};
    for (std::size_t i = 1; i < names.size(); ++i) {
        const qsizetype at = names[i] - (names.front() - first);
        // A name's words that reach over two cells stand in both; they are one list's.
        if (at <= names[i - 1] || names[i] == names[i - 1] + 1) return {first};
        if (wordsAt(header, at) != wordsAt(header, first)) return {first};
        begin.push_back(at);
    }
    return begin;
}

bool isBlank(const QStringList& cells) {
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// "Nguyễn Văn An, Trần Thị Bình, Lê Oanh", as it is copied from a message: every cell may be a name, and most behind the first column
/// can hardly be a place. "Nguyễn Văn An, Cao Xá" is a person and a village; two long columns of names may be a householder's and who comes.
bool holdsNamesAlone(const Table& table) {
    if (std::ssize(table.rows) >= table.columns()) return false;
    int others = 0, sure = 0;
    for (const TableRow& row : table.rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString text = withoutNumber(cleanText(row.cells[i]));
            if (text.isEmpty()) continue;
            if (!mayBeName(text) || !text.contains(u' ')) return false;
            others += i > 0 ? 1 : 0;
            sure += i > 0 && isSurelyName(text) ? 1 : 0;
        }
    return others > 0 && sure * 2 >= others;
}

Table oneNameARow(const Table& table) {
    Table all{.name = table.name, .rows = {}, .sheets = table.sheets};
    for (const TableRow& row : table.rows)
        for (const QString& cell : row.cells)
            if (!cell.trimmed().isEmpty()) all.rows.push_back({.number = row.number, .cells = {cell}, .spans = false});
    return all;
}
} // namespace

Table belowEachOther(Table table) {
    const auto header = headerOf(table);
    if (!header) return holdsNamesAlone(table) ? oneNameARow(table) : table;
    const std::vector<qsizetype> begin = beginnings(table.rows[*header].cells);
    if (begin.size() < 2) return table;
    Table all{.name = table.name, .rows = {}, .sheets = table.sheets};
    const auto reach = [&](std::size_t list) { return list + 1 < begin.size() ? begin[list + 1] - begin[list] : qsizetype(limits::columns); };
    for (std::size_t i = 0; i < *header; ++i) {
        TableRow title = table.rows[i];
        title.cells = title.cells.mid(0, begin[1]);
        all.rows.push_back(std::move(title));
    }
    for (std::size_t list = 0; list < begin.size(); ++list)
        for (std::size_t i = *header; i < table.rows.size(); ++i) {
            TableRow row = table.rows[i];
            QStringList cells = row.cells.mid(begin[list], reach(list));
            // A heading over the whole width is one for each list.
            if (row.spans && isBlank(cells)) cells = row.cells.mid(begin.front(), reach(0));
            if (isBlank(cells)) continue;
            row.cells = std::move(cells);
            all.rows.push_back(std::move(row));
        }
    return all;
}

} // namespace ln::documents
