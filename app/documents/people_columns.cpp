#include "documents/people_columns.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <QRegularExpression>
#include <array>
#include <set>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr std::size_t headerWithin = 50; // titles above it take a dozen rows at most
constexpr int sampled = 200;

struct Words {
    QLatin1StringView words;
    Meaning meaning;
    bool whole = false; ///< nothing else in the cell
    bool weak = false;  ///< also what a person is: counts for a header only where nobody's name stands beside it
};
/// In this order: "tên đơn vị" is a unit before "tên" is a name, "số điện thoại" a telephone before "số" counts rows.
constexpr std::array headers{Words{"so dien thoai"_L1, Meaning::Phone}, Words{"dien thoai"_L1, Meaning::Phone},
                             Words{"so dt"_L1, Meaning::Phone},         Words{"sdt"_L1, Meaning::Phone},
                             Words{"dt"_L1, Meaning::Phone, true},      Words{"di dong"_L1, Meaning::Phone},
                             Words{"d t"_L1, Meaning::Phone},           Words{"s dt"_L1, Meaning::Phone},
                             Words{"so may"_L1, Meaning::Phone},
                             Words{"tel"_L1, Meaning::Phone},           Words{"lien he"_L1, Meaning::Phone},
                             Words{"lien lac"_L1, Meaning::Phone},      Words{"ghi ro ho ten"_L1, Meaning::Ignored},
                             Words{"dtdd"_L1, Meaning::Phone},          Words{"zalo"_L1, Meaning::Phone},
                             Words{"phone"_L1, Meaning::Phone},         Words{"mobile"_L1, Meaning::Phone},
                             Words{"ho va ten"_L1, Meaning::Name},      Words{"ho ten"_L1, Meaning::Name},
                             Words{"ho va chu dem"_L1, Meaning::Name},  Words{"ho va ten dem"_L1, Meaning::Name},
                             Words{"ho dem"_L1, Meaning::Name},         Words{"ho lot"_L1, Meaning::Name},
                             Words{"ten dai bieu"_L1, Meaning::Name},   Words{"full name"_L1, Meaning::Name},
                             Words{"hoten"_L1, Meaning::Name},          Words{"ten nguoi"_L1, Meaning::Name},
                             Words{"ten hoi vien"_L1, Meaning::Name},   Words{"ten cu tri"_L1, Meaning::Name},
                             Words{"ten chu ho"_L1, Meaning::Name},     Words{"ten can bo"_L1, Meaning::Name},
                             Words{"ten thanh vien"_L1, Meaning::Name}, Words{"ten doan vien"_L1, Meaning::Name},
                             Words{"ong ba"_L1, Meaning::Name, true},   Words{"ong hoac ba"_L1, Meaning::Name, true},
                             Words{"dong chi"_L1, Meaning::Name, true, true}, Words{"chu ho"_L1, Meaning::Name, true, true},
                             Words{"nguoi tham du"_L1, Meaning::Name, true}, Words{"nguoi du hop"_L1, Meaning::Name, true},
                             Words{"nguoi dai dien"_L1, Meaning::Name, true}, Words{"thanh vien"_L1, Meaning::Name, true, true},
                             Words{"hoi vien"_L1, Meaning::Name, true, true}, Words{"doan vien"_L1, Meaning::Name, true, true},
                             Words{"cu tri"_L1, Meaning::Name, true, true},   Words{"can bo"_L1, Meaning::Name, true, true},
                             Words{"fullname"_L1, Meaning::Name},       Words{"don vi"_L1, Meaning::Unit},
                             Words{"co quan"_L1, Meaning::Unit},        Words{"to chuc"_L1, Meaning::Unit},
                             Words{"noi cong tac"_L1, Meaning::Unit},   Words{"chi hoi"_L1, Meaning::Unit},
                             Words{"organization"_L1, Meaning::Unit},   Words{"unit"_L1, Meaning::Unit, true},
                             Words{"chuc vu"_L1, Meaning::Position},    Words{"chuc danh"_L1, Meaning::Position},
                             Words{"position"_L1, Meaning::Position},   Words{"nghe nghiep"_L1, Meaning::Position},
                             Words{"nhiem vu"_L1, Meaning::Position},   Words{"cv"_L1, Meaning::Position, true},
                             Words{"thanh phan"_L1, Meaning::Group},
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
                             Words{"trinh do"_L1, Meaning::Ignored},    Words{"ky ten"_L1, Meaning::Ignored},
                             Words{"nam"_L1, Meaning::Ignored, true},   Words{"nu"_L1, Meaning::Ignored, true}};
/// Where people live or gather says whom they speak for, when nothing else does. The first that is there counts.
constexpr std::array places{Words{"thon"_L1, Meaning::Unit},           Words{"to dan pho"_L1, Meaning::Unit},
                            Words{"tdp"_L1, Meaning::Unit},            Words{"khu dan cu"_L1, Meaning::Unit},
                            Words{"khu pho"_L1, Meaning::Unit},        Words{"khoi pho"_L1, Meaning::Unit},
                            Words{"xom"_L1, Meaning::Unit, true},      Words{"ap"_L1, Meaning::Unit, true},
                            Words{"ban"_L1, Meaning::Unit, true},      Words{"buon"_L1, Meaning::Unit, true},
                            Words{"lang"_L1, Meaning::Unit, true},     Words{"khu"_L1, Meaning::Unit, true},
                            Words{"to"_L1, Meaning::Unit, true},       Words{"khoi"_L1, Meaning::Unit, true},
                            Words{"chi bo"_L1, Meaning::Unit},         Words{"chi doan"_L1, Meaning::Unit},
                            Words{"hoi doan the"_L1, Meaning::Unit},   Words{"doan the"_L1, Meaning::Unit},
                            Words{"ban nganh"_L1, Meaning::Unit},      Words{"phong ban"_L1, Meaning::Unit},
                            Words{"bo phan"_L1, Meaning::Unit},        Words{"dai dien"_L1, Meaning::Unit, true},
                            Words{"dv"_L1, Meaning::Unit, true},       Words{"dvct"_L1, Meaning::Unit, true},
                            Words{"hoi"_L1, Meaning::Unit, true},      Words{"truong"_L1, Meaning::Unit, true},
                            Words{"noi lam viec"_L1, Meaning::Unit},   Words{"dia ban"_L1, Meaning::Unit},
                            Words{"noi o"_L1, Meaning::Unit},          Words{"noi cu tru"_L1, Meaning::Unit},
                            Words{"cho o"_L1, Meaning::Unit},          Words{"thuong tru"_L1, Meaning::Unit},
                            Words{"dia chi"_L1, Meaning::Unit}};
/// No header's words are as long as a sentence.
constexpr qsizetype longestHeader = 60;

/// Words alone, single blanks around each: "Số ĐT (nếu có):" → " so dt neu co ".
QString wordsOf(const QString& text) {
    QString words = u" "_s + fold(cleanText(text)) + u' ';
    for (QChar& c : words)
        if (!c.isLetterOrNumber()) c = u' ';
    return u' ' + words.simplified() + u' ';
}

bool says(const QString& header, const Words& known) {
    const QString words = wordsOf(header), wanted = u' ' + known.words + u' ';
    return known.whole ? words == wanted : words.contains(wanted);
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

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}
bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}
bool looksLikePhone(const QString& cell) {
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 9 && digits <= 12 && !hasLetter(cell);
}

bool looksLikeName(const QString& cell) {
    static const QRegularExpression number(u"^\\d{1,4}\\s*[.)/-]\\s*"_s);
    const QString text = cleanText(cell).remove(number);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 7 && std::ranges::all_of(words, [](const QString& word) {
               return word.at(0).isUpper() && !hasDigit(word) && !word.contains(u':');
           });
}

/// Beside known words stands what can only be a name, in small letters.
bool namesSomebody(const TableRow& row, const Found& found) {
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        if (!found.meanings[static_cast<std::size_t>(i)] && looksLikeName(row.cells[i]) && row.cells[i] != row.cells[i].toUpper()) return true;
    return false;
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
std::optional<std::size_t> bestColumn(const Table& table, std::size_t from, const Found& found, Meaning meaning) {
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

void useMeanings(const Table& table, std::size_t from, const Found& found, Columns& columns) {
    for (const Meaning meaning : {Meaning::Name, Meaning::Given, Meaning::Unit, Meaning::Position, Meaning::Phone, Meaning::Group, Meaning::Number})
        if (const auto best = bestColumn(table, from, found, meaning); best && !columns.columnOf(meaning)) columns.meanings[*best] = meaning;
}

/// A second row of words, below the header's own: "Liên hệ" and under it "Điện thoại", "Email". Where the name's cell reaches over both
/// the row is header whatever else it says; a heading of the first people is none.
void readSecondRow(const Table& table, Columns& columns) {
    const TableRow& upper = table.rows[columns.header];
    while (columns.firstPerson < table.rows.size()) {
        const TableRow& row = table.rows[columns.firstPerson];
        const Found found = lookAt(row);
        const auto name = columns.columnOf(Meaning::Name);
        const QString called = name ? cleanText(row.cells.value(static_cast<qsizetype>(*name))) : QString();
        const bool reaches = !called.isEmpty() && called == cleanText(upper.cells.value(static_cast<qsizetype>(*name)));
        const bool words = found.known > 1 && found.known == filled(row) && (called.isEmpty() || meaningOf(called));
        if (!(reaches && filled(row) > 1) && !words) return;
        Found lower{.meanings = std::vector<std::optional<Meaning>>(columns.meanings.size()), .known = 0};
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
    for (const Words& place : places)
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (columns.meanings[static_cast<std::size_t>(i)] == Meaning::Ignored && says(cells[i], place) && !wordsOf(cells[i]).contains(" email "_L1))
                return columns.assign(static_cast<std::size_t>(i), Meaning::Unit);
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
        Found found = lookAt(row);
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

std::optional<Meaning> meaningOf(const QString& header) {
    QString text = header;
    // "Họ và tên (viết hoa, đúng theo giấy tờ)" is no longer than its first words; a form's line says what it asks for.
    if (text.size() > longestHeader) text.truncate(text.indexOf(u'('));
    if (text.isEmpty() || text.size() > longestHeader) return std::nullopt;
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0 && !text.sliced(colon + 1).trimmed().isEmpty()) return std::nullopt;
    for (const Words& known : headers)
        if (says(text, known)) return known.meaning;
    return std::nullopt;
}

bool saysUnit(const QString& header) {
    if (const auto meaning = meaningOf(header); meaning && *meaning != Meaning::Ignored) return *meaning == Meaning::Unit;
    // "Thôn" and "Thôn/TDP" are headers, "Thôn Đông" is a village.
    static const QRegularExpression proper(u"\\s\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return header.size() <= longestHeader && !hasDigit(header) && !cleanText(header).contains(proper) &&
           std::ranges::any_of(places, [&](const Words& place) { return says(header, place); });
}

bool isHeader(const TableRow& row) {
    const Found found = lookAt(row);
    if (!found.has(Meaning::Name) && !found.has(Meaning::Given)) return false;
    const auto isWeak = [](const QString& cell) {
        return std::ranges::any_of(headers, [&](const Words& known) { return known.weak && says(cell, known); });
    };
    bool sure = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto meaning = found.meanings[static_cast<std::size_t>(i)];
        sure = sure || ((meaning == Meaning::Name || meaning == Meaning::Given) && !isWeak(row.cells[i]));
    }
    if (!sure && namesSomebody(row, found)) return false;
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
