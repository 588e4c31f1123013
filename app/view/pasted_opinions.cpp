#include "view/pasted_opinions.h"
#include "domain/fold.h"
#include "view/text.h"
#include <QRegularExpression>
#include <optional>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;
using Row = QStringList;

/// Composed letters, one kind of line end, and nothing that steers a printer or the direction of writing.
QString cleaned(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n');
    static const QRegularExpression unwanted(u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}\\x{feff}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(unwanted).normalized(QString::NormalizationForm_C);
}

bool isEmpty(const Row& row) {
    return row.join(QString()).isEmpty();
}

/// Cells of a table: a quote at a cell's start holds tabs and line ends together until it is closed; a doubled one stands for itself.
std::vector<Row> cells(const QString& text) {
    std::vector<Row> rows(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        rows.back().append(cell.trimmed());
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted && letter == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += letter;
            ++i;
        } else if (letter == u'"' && (quoted || (cell.isEmpty() && text.indexOf(u'"', i + 1) > 0))) {
            quoted = !quoted;
        } else if (!quoted && letter == u'\t') {
            endCell();
        } else if (!quoted && letter == u'\n') {
            endCell();
            rows.emplace_back();
        } else {
            cell += letter;
        }
    }
    endCell();
    std::erase_if(rows, isEmpty);
    return rows;
}

struct Columns {
    qsizetype unit = -1, name = -1, topic = -1, text = -1;
};

std::optional<Columns> headerOf(const Row& row) {
    Columns columns;
    const auto holds = [](const QString& cell, std::initializer_list<QStringView> words) {
        return cell.size() < 40 && std::ranges::any_of(words, [&](QStringView word) { return cell.contains(word); });
    };
    // What no opinion says of itself, so that a row that speaks of "kiến nghị" is not taken for the header.
    static const QStringList sure{u"stt"_s, u"tt"_s, u"so tt"_s, u"so thu tu"_s, u"ghi chu"_s, u"linh vuc"_s};
    bool isSure = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString cell = fold(row.at(i));
        isSure = isSure || sure.contains(cell);
        if (columns.unit < 0 && holds(cell, {u"don vi", u"to chuc", u"unit"})) columns.unit = i;
        else if (columns.name < 0 && holds(cell, {u"ho ten", u"ho va ten", u"nguoi", u"name"})) columns.name = i;
        else if (columns.topic < 0 && holds(cell, {u"linh vuc", u"topic"})) columns.topic = i;
        else if (columns.text < 0 && holds(cell, {u"noi dung", u"y kien", u"kien nghi", u"text", u"opinion"})) columns.text = i;
    }
    return columns.text >= 0 && (columns.unit >= 0 || isSure) ? std::optional(columns) : std::nullopt;
}

/// "I. Hội LHPN xã", or "I" and "Hội LHPN xã" in cells beside each other where the opinions are counted otherwise: whose the opinions
/// below are. Nothing for any other row.
QString unitHeadingOf(const Row& row, const Columns& columns, bool counted) {
    static const QRegularExpression number(u"^(?:[IVXivx]+|[A-ZĐ])[.)]?$"_s);
    static const QRegularExpression numbered(u"^(?:[IVXivx]+|[A-ZĐ])\\s*[.):–-]\\s*"_s);
    Row filled = row;
    filled.removeAll(QString());
    const bool told = counted && filled.size() == 2 && columns.text > 0 && number.match(filled.first()).hasMatch();
    if (told) return filled.last().simplified();
    return filled.size() == 1 && row.value(columns.text).isEmpty() ? filled.first().simplified().remove(numbered) : QString();
}

bool runsAlong(const std::vector<Row>& rows) {
    return std::ranges::all_of(rows, [](const Row& row) {
        bool isNumber = row.first().isEmpty();
        if (!isNumber) (void)row.first().toInt(&isNumber);
        return isNumber && row.size() > 2;
    });
}

Pasted tableOf(std::vector<Row> rows) {
    Pasted pasted;
    std::optional<Columns> columns;
    // The state's name, the office's, the day and the title may stand above the header.
    constexpr std::size_t titles = 20;
    for (std::size_t i = 0; i < std::min(rows.size(), titles) && !columns; ++i)
        if ((columns = headerOf(rows[i]))) rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    const bool named = pasted.headed = columns.has_value();
    if (!named && !rows.empty() && runsAlong(rows)) columns = Columns{.unit = 1, .text = 2};
    if (!columns) columns = Columns{.unit = 0, .text = 1};
    const bool counted = std::ranges::any_of(rows, [](const Row& row) {
        bool isNumber = false;
        (void)row.first().toInt(&isNumber);
        return isNumber;
    });
    QString unit;
    bool used = true; // a heading that nothing follows was none
    for (const Row& row : rows) {
        if (columns->unit < 0) {
            if (const QString heading = unitHeadingOf(row, *columns, counted); !heading.isEmpty()) {
                unit = heading;
                if (!std::exchange(used, false)) ++pasted.leftOut;
                continue;
            }
        } else if (const QString own = row.value(columns->unit).simplified(); !own.isEmpty()) {
            unit = own;
        }
        const QString text = named ? row.value(columns->text) : row.mid(columns->text).join(u'\n');
        const QStringList lines = linesOf(text);
        if (lines.isEmpty()) {
            ++pasted.leftOut;
            continue;
        }
        used = true;
        pasted.opinions.push_back({unit, row.value(columns->name).simplified(), row.value(columns->topic).simplified(), lines.join(u'\n')});
    }
    if (!used) ++pasted.leftOut;
    return pasted;
}

Pasted paragraphsOf(const QString& text) {
    static const QRegularExpression between(u"\\n[ \\t]*\\n"_s);
    static const QRegularExpression bullet(u"^[-–—•+*]\\s+"_s);
    const bool spaced = text.trimmed().contains(between);
    Pasted pasted;
    for (const QString& part : spaced ? text.split(between) : text.split(u'\n')) {
        QStringList lines = linesOf(part);
        for (QString& line : lines) line.remove(bullet);
        if (!lines.isEmpty()) pasted.opinions.push_back({{}, {}, {}, lines.join(u'\n')});
    }
    return pasted;
}

Pasted limited(Pasted pasted) {
    pasted.more = pasted.opinions.size() > pasteLimit;
    if (pasted.more) pasted.opinions.resize(pasteLimit);
    return pasted;
}
} // namespace

Pasted pastedOpinions(const QString& text) {
    const QString clean = cleaned(text);
    return limited(clean.contains(u'\t') ? tableOf(cells(clean)) : paragraphsOf(clean));
}

Pasted opinionsOf(const documents::Table& table) {
    std::vector<Row> rows;
    for (const documents::TableRow& row : table.rows) {
        Row cells;
        for (const QString& cell : row.cells)
            cells.append(cleaned(cell).trimmed());
        if (!isEmpty(cells)) rows.push_back(std::move(cells));
    }
    if (table.columns() > 1) return limited(tableOf(std::move(rows)));
    QStringList words;
    for (const Row& row : rows)
        words += row;
    return limited(paragraphsOf(words.join(u'\n')));
}

} // namespace ln::view
