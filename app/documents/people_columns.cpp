#include "documents/people_columns.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <set>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr std::size_t headerWithin = 50; // titles above it take a dozen rows at most
constexpr int sampled = 200;

qsizetype filled(const TableRow& row) {
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

bool looksLikePhone(const QString& cell) {
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 9 && digits <= 12 && !hasLetter(cell);
}

/// How many of the first rows below the header hold what is looked for in a column.
int countIn(const Table& table, std::size_t from, std::size_t column,
            const std::function<bool(const QString&)>& wanted) {
    int count = 0;
    for (std::size_t i = from; i < table.rows.size() && i < from + sampled; ++i)
        if (wanted(table.rows[i].cells.value(static_cast<qsizetype>(column)))) ++count;
    return count;
}

/// "Họ và tên" over two columns, the given name in the second one, which has no words of its own.
void findGivenName(const Table& table, Columns& columns) {
    const auto name = columns.columnOf(Meaning::Name);
    if (!name || columns.columnOf(Meaning::Given)) return;
    const std::size_t next = *name + 1;
    if (next >= columns.meanings.size() ||
        !table.rows[columns.header].cells.value(static_cast<qsizetype>(next)).trimmed().isEmpty())
        return;
    const auto isText = [](const QString& cell) {
        const QString text = fold(cell.trimmed());
        return !text.isEmpty() && text.size() < 30 && !hasDigit(text) && text != u"nam"_s && text != u"nu"_s;
    };
    const int names = countIn(table, columns.firstPerson, *name, isText),
              given = countIn(table, columns.firstPerson, next, isText);
    if (given > 0 && given * 2 >= names) columns.meanings[next] = Meaning::Given;
}

/// "Tên" beside the whole name, by which a list was sorted.
void dropRepeatedGiven(const Table& table, Columns& columns) {
    const auto name = columns.columnOf(Meaning::Name), given = columns.columnOf(Meaning::Given);
    if (!name || !given) return;
    int both = 0, ends = 0;
    for (std::size_t i = columns.firstPerson; i < table.rows.size() && i < columns.firstPerson + sampled; ++i) {
        const QString whole = u' ' + fold(cleanText(table.rows[i].cells.value(static_cast<qsizetype>(*name))));
        const QString last = fold(cleanText(table.rows[i].cells.value(static_cast<qsizetype>(*given))));
        if (last.isEmpty() || whole.size() < 2) continue;
        ++both;
        ends += whole.endsWith(u' ' + last) ? 1 : 0;
    }
    if (both > 0 && ends * 2 > both) columns.meanings[*given] = Meaning::Ignored;
}

/// Of columns whose words say the same the one that holds such things, else the first: "DT" is people's origin or their telephone.
std::optional<std::size_t> bestColumn(const Table& table, std::size_t from, const HeaderCells& found, Meaning meaning) {
    const auto fits = [meaning](const QString& cell) {
        if (meaning == Meaning::Phone) return looksLikePhone(cell);
        if (meaning == Meaning::Number) return hasDigit(cell) && !hasLetter(cell);
        const bool isName = meaning == Meaning::Name || meaning == Meaning::Given;
        return hasLetter(cell) && !(isName && hasDigit(cell)) && !cell.contains(u'@');
    };
    std::optional<std::size_t> best;
    int most = -1;
    for (std::size_t i = 0; i < found.meanings.size(); ++i)
        if (found.meanings[i] == meaning)
            if (const int fitting = countIn(table, from, i, fits); fitting > most) {
                most = fitting;
                best = i;
            }
    return best;
}

void useMeanings(const Table& table, std::size_t from, const HeaderCells& found, Columns& columns) {
    for (const Meaning meaning : {Meaning::Name, Meaning::Given, Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group, Meaning::Number})
        if (const auto best = bestColumn(table, from, found, meaning); best && !columns.columnOf(meaning)) columns.meanings[*best] = meaning;
}

/// A second row of words, below the header's own: "Liên hệ" and under it "Điện thoại", "Email". Where the name's cell reaches over both
/// the row is header whatever else it says; a heading of the first people is none.
void readSecondRow(const Table& table, Columns& columns) {
    const TableRow& upper = table.rows[columns.header];
    while (columns.firstPerson < table.rows.size()) {
        const TableRow& row = table.rows[columns.firstPerson];
        const HeaderCells found = lookAt(row);
        const auto name = columns.columnOf(Meaning::Name);
        const QString called = name ? cleanText(row.cells.value(static_cast<qsizetype>(*name))) : QString();
        const bool reaches = !called.isEmpty() && called == cleanText(upper.cells.value(static_cast<qsizetype>(*name)));
        const bool words = found.known > 1 && found.known == filled(row) && (called.isEmpty() || meaningOf(called));
        if (!(reaches && filled(row) > 1) && !words) return;
        HeaderCells lower{.meanings = std::vector<std::optional<Meaning>>(columns.meanings.size()), .known = 0};
        for (std::size_t i = 0; i < found.meanings.size() && i < columns.meanings.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            if (!found.meanings[i] || found.meanings[i] == Meaning::Ignored || cleanText(row.cells.value(at)) == cleanText(upper.cells.value(at))) continue;
            lower.meanings[i] = found.meanings[i];
            // "Chức vụ, đơn vị công tác" over "Chức vụ" and "Đơn vị": the lower word is what stands below it.
            if (reaches && columns.meanings[i] != Meaning::Name) columns.meanings[i] = Meaning::Ignored;
        }
        useMeanings(table, columns.firstPerson + 1, lower, columns);
        ++columns.firstPerson;
    }
}

void usePlaces(const Table& table, Columns& columns) {
    if (columns.columnOf(Meaning::Unit)) return;
    const QStringList& cells = table.rows[columns.header].cells;
    QStringList free;
    for (qsizetype i = 0; i < cells.size(); ++i)
        free.append(columns.meanings[static_cast<std::size_t>(i)] == Meaning::Ignored ? cells[i] : QString());
    if (const auto place = placeIn(free)) columns.assign(*place, Meaning::Unit);
}

void guessName(const Table& table, Columns& columns) {
    int most = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < columns.meanings.size(); ++i)
        if (const int names = columns.meanings[i] == Meaning::Ignored ? countIn(table, columns.firstPerson, i, looksLikeName) : 0; names > most) {
            most = names;
            best = i;
        }
    const auto rows = std::min<std::size_t>(table.rows.size() - std::min(columns.firstPerson, table.rows.size()), sampled);
    if (most > 0 && most * 2 >= static_cast<int>(rows)) columns.meanings[best] = Meaning::Name;
}

/// Without a header: telephones look like nothing else, and a first column of running numbers neither.
void guessOthers(const Table& table, Columns& columns) {
    const auto rows = static_cast<int>(std::min<std::size_t>(table.rows.size(), sampled));
    const auto isCount = [](const QString& cell) { return !cell.trimmed().isEmpty() && cell.trimmed().size() <= 5 && hasDigit(cell) && !hasLetter(cell); };
    for (std::size_t i = 0; i < columns.meanings.size(); ++i) {
        if (columns.meanings[i] != Meaning::Ignored) continue;
        if (!columns.columnOf(Meaning::Phone) && countIn(table, 0, i, looksLikePhone) * 2 > rows) columns.meanings[i] = Meaning::Phone;
        else if (i == 0 && countIn(table, 0, i, isCount) * 2 > rows) columns.meanings[i] = Meaning::Number;
    }
}

void readHeader(const Table& table, std::size_t row, Columns& columns) {
    columns.hasHeader = true;
    columns.header = row;
    columns.firstPerson = row + 1;
    useMeanings(table, row + 1, lookAt(table.rows[row]), columns);
    // "Tên" by itself is the whole of it.
    if (const auto given = columns.columnOf(Meaning::Given); given && !columns.columnOf(Meaning::Name))
        columns.assign(*given, Meaning::Name);
    readSecondRow(table, columns);
    findGivenName(table, columns);
    dropRepeatedGiven(table, columns);
    usePlaces(table, columns);
}

/// Titles above people without a header: rows that hold one thing, where people have more.
void passTitles(const Table& table, Columns& columns) {
    const auto isTitle = [](const TableRow& row) { return row.spans || filled(row) == 1; };
    const std::size_t within = std::min(table.rows.size(), headerWithin);
    if (std::ranges::count_if(table.rows, isTitle) * 2 > std::ssize(table.rows)) return;
    while (columns.firstPerson < within && isTitle(table.rows[columns.firstPerson])) ++columns.firstPerson;
}

/// A header whose word for the name nobody could know beforehand: two others that are known, and names below.
bool readOddHeader(const Table& table, Columns& columns) {
    for (std::size_t i = 0; i < table.rows.size() && i < headerWithin; ++i) {
        const TableRow& row = table.rows[i];
        const HeaderCells found = lookAt(row);
        std::set<Meaning> kinds;
        for (const auto& meaning : found.meanings)
            if (meaning && *meaning != Meaning::Ignored && *meaning != Meaning::Name && *meaning != Meaning::Given) kinds.insert(*meaning);
        if (std::ranges::any_of(row.cells, saysUnit)) kinds.insert(Meaning::Unit);
        if (kinds.size() < 2 || std::ranges::any_of(row.cells, hasDigit) || namesSomebody(row, found)) continue;
        Columns odd = columns;
        readHeader(table, i, odd);
        guessName(table, odd);
        if (!odd.columnOf(Meaning::Name)) continue;
        columns = odd;
        return true;
    }
    return false;
}
} // namespace

std::optional<std::size_t> Columns::columnOf(Meaning meaning) const {
    if (meaning == Meaning::Ignored) return std::nullopt;
    const auto found = std::ranges::find(meanings, meaning);
    return found == meanings.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - meanings.begin()));
}

void Columns::assign(std::size_t column, Meaning meaning) {
    if (const auto held = columnOf(meaning)) meanings[*held] = Meaning::Ignored;
    if (column < meanings.size()) meanings[column] = meaning;
}

Columns columnsBelow(const Table& table, std::size_t header) {
    Columns columns;
    columns.meanings.assign(static_cast<std::size_t>(table.columns()), Meaning::Ignored);
    readHeader(table, header, columns);
    return columns;
}

Columns findColumns(const Table& table) {
    Columns columns;
    columns.meanings.assign(static_cast<std::size_t>(table.columns()), Meaning::Ignored);
    for (std::size_t i = 0; i < table.rows.size() && i < headerWithin; ++i)
        if (isHeader(table.rows[i])) return columnsBelow(table, i);
    if (readOddHeader(table, columns)) return columns;
    passTitles(table, columns);
    guessName(table, columns);
    if (columns.columnOf(Meaning::Name)) guessOthers(table, columns);
    return columns;
}

} // namespace ln::documents
