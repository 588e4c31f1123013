#include "documents/people_columns.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <array>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr std::size_t headerWithin = 50; // titles above it take a dozen rows at most
constexpr int sampled = 200;

struct Words {
    QLatin1StringView words;
    Meaning meaning;
    bool whole = false; ///< nothing else in the cell
};
/// In this order: "tên đơn vị" is a unit before "tên" is a name, "số điện thoại" a telephone before "số" counts rows.
constexpr std::array headers{Words{"so dien thoai"_L1, Meaning::Phone}, Words{"dien thoai"_L1, Meaning::Phone},
                             Words{"so dt"_L1, Meaning::Phone},         Words{"sdt"_L1, Meaning::Phone},
                             Words{"dt"_L1, Meaning::Phone, true},      Words{"di dong"_L1, Meaning::Phone},
                             Words{"dtdd"_L1, Meaning::Phone},          Words{"zalo"_L1, Meaning::Phone},
                             Words{"phone"_L1, Meaning::Phone},         Words{"mobile"_L1, Meaning::Phone},
                             Words{"ho va ten"_L1, Meaning::Name},      Words{"ho ten"_L1, Meaning::Name},
                             Words{"ho va chu dem"_L1, Meaning::Name},  Words{"ho va ten dem"_L1, Meaning::Name},
                             Words{"ho dem"_L1, Meaning::Name},         Words{"ho lot"_L1, Meaning::Name},
                             Words{"ten dai bieu"_L1, Meaning::Name},   Words{"full name"_L1, Meaning::Name},
                             Words{"fullname"_L1, Meaning::Name},       Words{"don vi"_L1, Meaning::Unit},
                             Words{"co quan"_L1, Meaning::Unit},        Words{"to chuc"_L1, Meaning::Unit},
                             Words{"noi cong tac"_L1, Meaning::Unit},   Words{"chi hoi"_L1, Meaning::Unit},
                             Words{"organization"_L1, Meaning::Unit},   Words{"unit"_L1, Meaning::Unit, true},
                             Words{"chuc vu"_L1, Meaning::Position},    Words{"chuc danh"_L1, Meaning::Position},
                             Words{"position"_L1, Meaning::Position},   Words{"thanh phan"_L1, Meaning::Group},
                             Words{"nhom"_L1, Meaning::Group},          Words{"doi tuong"_L1, Meaning::Group},
                             Words{"group"_L1, Meaning::Group, true},   Words{"stt"_L1, Meaning::Number},
                             Words{"so tt"_L1, Meaning::Number, true},  Words{"so thu tu"_L1, Meaning::Number},
                             Words{"tt"_L1, Meaning::Number, true},     Words{"no"_L1, Meaning::Number, true},
                             Words{"ho"_L1, Meaning::Name, true},       Words{"ten"_L1, Meaning::Given, true},
                             Words{"ten goi"_L1, Meaning::Given, true}, Words{"dai bieu"_L1, Meaning::Name, true},
                             Words{"name"_L1, Meaning::Name, true},     Words{"ghi chu"_L1, Meaning::Ignored},
                             Words{"ngay sinh"_L1, Meaning::Ignored},   Words{"nam sinh"_L1, Meaning::Ignored},
                             Words{"gioi tinh"_L1, Meaning::Ignored},   Words{"dia chi"_L1, Meaning::Ignored},
                             Words{"email"_L1, Meaning::Ignored},       Words{"can cuoc"_L1, Meaning::Ignored},
                             Words{"cccd"_L1, Meaning::Ignored},        Words{"dan toc"_L1, Meaning::Ignored},
                             Words{"trinh do"_L1, Meaning::Ignored},    Words{"ky ten"_L1, Meaning::Ignored}};
/// No header's words are as long as a sentence.
constexpr qsizetype longestHeader = 60;

/// Words alone, single blanks around each: "Số ĐT (nếu có):" → " so dt neu co ".
QString wordsOf(const QString& text) {
    QString words = u" "_s + fold(cleanText(text)) + u' ';
    for (QChar& c : words)
        if (!c.isLetterOrNumber()) c = u' ';
    return u' ' + words.simplified() + u' ';
}

struct Found {
    std::vector<std::optional<Meaning>> meanings;
    int known = 0;
    [[nodiscard]] bool has(Meaning meaning) const {
        return std::ranges::find(meanings, std::optional(meaning)) != meanings.end();
    }
};
Found lookAt(const TableRow& row) {
    Found found;
    for (const QString& cell : row.cells) {
        found.meanings.push_back(meaningOf(cell));
        found.known += found.meanings.back() ? 1 : 0;
    }
    return found;
}

qsizetype filled(const TableRow& row) {
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

bool looksLikeName(const QString& cell) {
    const QString text = cleanText(cell);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 7 && std::ranges::all_of(words, [](const QString& word) {
               return word.at(0).isUpper() &&
                      std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
           });
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
        return !cell.trimmed().isEmpty() && cell.trimmed().size() < 30 &&
               std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    };
    const int names = countIn(table, columns.firstPerson, *name, isText),
              given = countIn(table, columns.firstPerson, next, isText);
    if (given > 0 && given * 2 >= names) columns.meanings[next] = Meaning::Given;
}

/// A second row of words, below the header's own: "Liên hệ" and under it "Điện thoại", "Email".
void readSecondRow(const Table& table, Columns& columns) {
    while (columns.firstPerson < table.rows.size()) {
        const TableRow& row = table.rows[columns.firstPerson];
        const Found found = lookAt(row);
        const auto name = columns.columnOf(Meaning::Name);
        const QString called = name ? row.cells.value(static_cast<qsizetype>(*name)).trimmed() : QString();
        const bool goesOn = found.known > 0 && found.known == filled(row) && (called.isEmpty() || meaningOf(called));
        if (!goesOn) return;
        for (std::size_t i = 0; i < found.meanings.size(); ++i)
            if (found.meanings[i] && columns.meanings[i] == Meaning::Ignored && !columns.columnOf(*found.meanings[i]))
                columns.meanings[i] = *found.meanings[i];
        ++columns.firstPerson;
    }
}

/// Where people live says whom they speak for, when nothing else does.
void useAddress(const Table& table, Columns& columns) {
    if (columns.columnOf(Meaning::Unit)) return;
    const QStringList& cells = table.rows[columns.header].cells;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (wordsOf(cells[i]).contains(" dia chi "_L1) || wordsOf(cells[i]).contains(" thon "_L1))
            return columns.assign(static_cast<std::size_t>(i), Meaning::Unit);
}

void guessName(const Table& table, Columns& columns) {
    int most = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < columns.meanings.size(); ++i)
        if (const int names = countIn(table, 0, i, looksLikeName); names > most) {
            most = names;
            best = i;
        }
    if (most * 2 >= static_cast<int>(std::min<std::size_t>(table.rows.size(), sampled)))
        columns.meanings[best] = Meaning::Name;
}

void readHeader(const Table& table, std::size_t row, Columns& columns) {
    columns.hasHeader = true;
    columns.header = row;
    columns.firstPerson = row + 1;
    const Found found = lookAt(table.rows[row]);
    for (std::size_t i = 0; i < found.meanings.size(); ++i)
        if (found.meanings[i] && !columns.columnOf(*found.meanings[i])) columns.meanings[i] = *found.meanings[i];
    // "Tên" by itself is the whole of it.
    if (const auto given = columns.columnOf(Meaning::Given); given && !columns.columnOf(Meaning::Name))
        columns.assign(*given, Meaning::Name);
    readSecondRow(table, columns);
    findGivenName(table, columns);
    useAddress(table, columns);
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

std::optional<Meaning> meaningOf(const QString& header) {
    if (header.size() > longestHeader) return std::nullopt;
    const QString words = wordsOf(header);
    for (const Words& known : headers) {
        const QString wanted = u' ' + known.words + u' ';
        if (known.whole ? words == wanted : words.contains(wanted)) return known.meaning;
    }
    return std::nullopt;
}

bool isHeader(const TableRow& row) {
    const Found found = lookAt(row);
    if (!found.has(Meaning::Name) && !found.has(Meaning::Given)) return false;
    if (found.known >= 2) return true;
    // The words alone are no person and no title: "Danh sách họ và tên", and the line for signing, have others too.
    return std::ranges::any_of(row.cells, [](const QString& cell) {
        const QString words = wordsOf(cell);
        return std::ranges::any_of(headers, [&](const Words& known) {
            const QString exact = u' ' + known.words + u' ';
            return known.meaning == Meaning::Name && !known.whole && (words == exact || words == exact + u"dai bieu "_s);
        });
    });
}

Columns findColumns(const Table& table) {
    Columns columns;
    columns.meanings.assign(static_cast<std::size_t>(table.columns()), Meaning::Ignored);
    for (std::size_t i = 0; i < table.rows.size() && i < headerWithin; ++i)
        if (isHeader(table.rows[i])) {
            readHeader(table, i, columns);
            return columns;
        }
    guessName(table, columns);
    return columns;
}

} // namespace ln::documents
