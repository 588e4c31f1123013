#include "documents/people_columns.h"
#include "documents/clean_text.h"
#include "documents/guessed_columns.h"
#include "domain/fold.h"
#include <QRegularExpression>
#include <set>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

/// "Họ và tên" over two columns, the given name in the second one, which has no words of its own.
void findGivenName(const Table& table, Columns& columns) {
    const auto name = columns.columnOf(Meaning::Name);
    if (!name || columns.columnOf(Meaning::Given)) return;
    const std::size_t next = *name + 1;
    if (next >= columns.meanings.size() || columns.meanings[next] != Meaning::Ignored ||
        !table.rows[columns.header].cells.value(static_cast<qsizetype>(next)).trimmed().isEmpty())
        return;
    const auto isText = [](const QString& cell) {
        const QString text = fold(cell.trimmed());
        return !text.isEmpty() && text.size() < 30 && !hasDigit(text) && text != u"nam"_s && text != u"nu"_s;
    };
    // One word with a capital: what has more is a position, what has none a sign.
    const auto isGiven = [](const QString& cell) {
        const QString text = cell.trimmed();
        return text.size() > 1 && text.at(0).isUpper() && !text.contains(u' ') && hasLetter(text) && !hasDigit(text);
    };
    const int names = countIn(table, columns.firstPerson, *name, isText),
              given = countIn(table, columns.firstPerson, next, isGiven),
              other = countIn(table, columns.firstPerson, next, isText);
    // Men in one column and women in the next.
    const auto both = [&](const TableRow& row) {
        return !row.cells.value(static_cast<qsizetype>(*name)).trimmed().isEmpty() && !row.cells.value(static_cast<qsizetype>(next)).trimmed().isEmpty();
    };
    const bool either = countIn(table, columns.firstPerson, next, looksLikeName) > 0 &&
                        std::none_of(table.rows.begin() + static_cast<std::ptrdiff_t>(columns.firstPerson), table.rows.end(), both);
    if (either || (given > 0 && given * 2 >= names && given * 10 >= other * 9)) columns.meanings[next] = Meaning::Given;
}

/// "Tên" beside "Họ và tên" is what somebody is called or a list was sorted by; only beside "Họ đệm" it belongs to the name.
void dropOtherGiven(const Table& table, Columns& columns) {
    const auto name = columns.columnOf(Meaning::Name), given = columns.columnOf(Meaning::Given);
    if (!name || !given) return;
    const QString words = fold(cleanText(table.rows[columns.header].cells.value(static_cast<qsizetype>(*name))));
    static const QRegularExpression whole(u"\\bten\\b"_s), part(u"\\b(dem|lot)\\b"_s);
    if (whole.match(words).hasMatch() && !part.match(words).hasMatch()) columns.meanings[*given] = Meaning::Ignored;
}

/// "Ông", "Bà" in a column of their own under the words for the name: the names stand in the next one.
void passHonorifics(const Table& table, Columns& columns) {
    static const QRegularExpression honorific(u"^(ông|bà|anh|chị|cô|chú|bác|đ/c|đồng chí)\\.?$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto name = columns.columnOf(Meaning::Name);
    if (!name || *name + 1 >= columns.meanings.size() || columns.meanings[*name + 1] != Meaning::Ignored) return;
    const auto isHonorific = [&](const QString& cell) { return honorific.match(cell.trimmed()).hasMatch(); };
    const int honorifics = countIn(table, columns.firstPerson, *name, isHonorific), names = countIn(table, columns.firstPerson, *name + 1, looksLikeName);
    if (honorifics > 0 && names >= honorifics) columns.assign(*name + 1, Meaning::Name);
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

/// Behind a second person's column the same words are said of that one: "Họ và tên", "SĐT", "Người thay thế", "SĐT".
bool isAnothers(const TableRow& header, const HeaderCells& found, std::size_t column) {
    static const QRegularExpression person(u"^(nguoi|ho va ten|ho ten|ten .)"_s);
    const auto words = [&](std::size_t i) { return fold(cleanText(header.cells.value(static_cast<qsizetype>(i)))); };
    const Meaning meaning = *found.meanings[column];
    if (meaning != Meaning::Phone && meaning != Meaning::Position && meaning != Meaning::Unit) return false;
    std::size_t first = 0;
    while (first < column && words(first) != words(column)) ++first;
    int before = 0, between = 0;
    for (std::size_t i = 0; i < column; ++i)
        if (found.meanings[i] == Meaning::Name || person.match(words(i)).hasMatch()) ++(i < first ? before : between);
    return between > 0 && before + between > 1;
}

/// Of columns whose words say the same the one that holds such things, else the first: "DT" is people's origin or their telephone.
std::optional<std::size_t> bestColumn(const Table& table, const TableRow& header, std::size_t from, const HeaderCells& found, Meaning meaning) {
    const auto fits = [meaning](const QString& cell) {
        if (meaning == Meaning::Phone) return looksLikePhone(cell);
        if (meaning == Meaning::Number) return hasDigit(cell) && !hasLetter(cell);
        const bool isName = meaning == Meaning::Name || meaning == Meaning::Given;
        return hasLetter(cell) && !(isName && hasDigit(cell)) && !cell.contains(u'@');
    };
    std::optional<std::size_t> best;
    std::tuple most{false, 0, -1}; // something that fits, words that fit, how much fits
    for (std::size_t i = 0; i < found.meanings.size(); ++i) {
        if (found.meanings[i] != meaning || isAnothers(header, found, i)) continue;
        const int fitting = countIn(table, from, i, fits);
        if (const std::tuple here{fitting > 0, fitness(header.cells.value(static_cast<qsizetype>(i)), meaning), fitting}; here > most) {
            most = here;
            best = i;
        }
    }
    return best;
}

void useMeanings(const Table& table, std::size_t header, const HeaderCells& found, Columns& columns) {
    for (const Meaning meaning : {Meaning::Name, Meaning::Given, Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group, Meaning::Number})
        if (const auto best = bestColumn(table, table.rows[header], header + 1, found, meaning); best && !columns.columnOf(meaning)) columns.meanings[*best] = meaning;
}

/// A second row of words, below the header's own: "Liên hệ" and under it "Điện thoại", "Email". Where the name's cell reaches over both
/// the row is header whatever else it says; a heading of the first people is none.
void readSecondRow(const Table& table, Columns& columns) {
    const TableRow& upper = table.rows[columns.header];
    while (columns.firstPerson < table.rows.size()) {
        const TableRow& row = table.rows[columns.firstPerson];
        HeaderCells found = lookAt(row);
        for (std::size_t i = 0; i < found.meanings.size(); ++i)
            if (!found.meanings[i] && saysUnit(row.cells[static_cast<qsizetype>(i)])) {
                found.meanings[i] = Meaning::Unit;
                ++found.known;
            }
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
            if (columns.meanings[i] != Meaning::Name) columns.meanings[i] = Meaning::Ignored;
        }
        useMeanings(table, columns.firstPerson, lower, columns);
        ++columns.firstPerson;
    }
}

/// "Họ", "Tên đệm", "Tên": what stands between belongs to the name too.
void findMiddleName(const Table& table, Columns& columns) {
    static const QStringList middles{u"tên đệm"_s, u"chữ đệm"_s, u"đệm"_s, u"chữ lót"_s, u"tên lót"_s, u"lót"_s, u"tên chữ đệm"_s, u"tên và chữ đệm"_s};
    const auto name = columns.columnOf(Meaning::Name), given = columns.columnOf(Meaning::Given);
    if (!name || !given) return;
    const auto isMiddle = [](const QString& header) {
        return std::ranges::any_of(middles, [words = fold(cleanText(header))](const QString& known) { return words == fold(known); });
    };
    for (std::size_t i = *name + 1; i < *given; ++i)
        if (columns.meanings[i] == Meaning::Ignored && isMiddle(table.rows[columns.header].cells.value(static_cast<qsizetype>(i))))
            columns.meanings[i] = Meaning::Given;
}

void usePlaces(const Table& table, Columns& columns) {
    if (columns.columnOf(Meaning::Unit)) return;
    const QStringList& cells = table.rows[columns.header].cells;
    QStringList free;
    for (qsizetype i = 0; i < cells.size(); ++i)
        // "SĐT trưởng thôn" is no place.
        free.append(columns.meanings[static_cast<std::size_t>(i)] == Meaning::Ignored && meaningOf(cells[i]).value_or(Meaning::Ignored) == Meaning::Ignored ? cells[i] : QString());
    if (const auto place = placeIn(free)) columns.assign(*place, Meaning::Unit);
}

void readHeader(const Table& table, std::size_t row, Columns& columns) {
    columns.hasHeader = true;
    columns.header = row;
    columns.firstPerson = row + 1;
    useMeanings(table, row, lookAt(table.rows[row]), columns);
    // "Tên" by itself is the whole of it.
    if (const auto given = columns.columnOf(Meaning::Given); given && !columns.columnOf(Meaning::Name))
        columns.assign(*given, Meaning::Name);
    readSecondRow(table, columns);
    dropOtherGiven(table, columns);
    passHonorifics(table, columns);
    findGivenName(table, columns);
    dropRepeatedGiven(table, columns);
    findMiddleName(table, columns);
    usePlaces(table, columns);
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

std::optional<std::size_t> headerOf(const Table& table) {
    for (std::size_t i = 0; i < table.rows.size() && i < headerWithin; ++i)
        if (isHeader(table.rows[i])) return i;
    return std::nullopt;
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
    if (const auto header = headerOf(table)) return columnsBelow(table, *header);
    if (readOddHeader(table, columns)) return columns;
    guessColumns(table, columns);
    return columns;
}

} // namespace ln::documents
