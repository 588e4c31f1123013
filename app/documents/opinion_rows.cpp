#include "documents/opinion_rows.h"
#include "documents/clean_text.h"
#include "documents/ditto.h"
#include "documents/family_names.h"
#include "documents/letter_lines.h"
#include "documents/opinion_cells.h"
#include "documents/opinion_headings.h"
#include "documents/opinion_lines.h"
#include "documents/row_kinds.h"
#include "documents/unit_names.h"
#include "domain/fold.h"
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
using Row = QStringList;

bool isNumber(const QString& cell) { return hasDigit(cell) && isMark(cell); }
Row filledOf(Row row) {
    row.removeAll(QString());
    return row;
}

/// Who drew the table up, the day, who signs: below the last opinion.
bool closes(const Row& row) {
    constexpr qsizetype longest = 60;
    return !isNumber(row.first()) && std::ranges::all_of(filledOf(row), [](const QString& text) { return text.size() <= longest && (isClosing(text) || isThanks(text)); });
}

bool isChapter(const QString& cell) {
    static const QRegularExpression chapter(u"^(?:[IVXivx]+|[A-ZĐ])[.)]?$"_s);
    return chapter.match(cell).hasMatch();
}
bool saysOneThing(const Row& row) { return std::ranges::count_if(row, [](const QString& text) { return !text.isEmpty() && !isMark(text); }) == 1; }
QString wordsOf(const Row& row) { return filledOf(row).join(u" · "_s); }

class OpinionTable {
public:
    OpinionTable(std::vector<Row> rows, bool loose, QString unit) : m_rows(std::move(rows)), m_loose(loose), m_tableUnit(std::move(unit)) {}

    /// Whether it is a table at all.
    bool findColumns() {
        // The state's name, the office's, the day and the title may stand above the header.
        constexpr std::size_t titles = 20;
        for (std::size_t i = 0; i < std::min(m_rows.size(), titles) && !m_pasted.headed; ++i)
            if (const auto header = opinionHeader(m_rows, i)) takeHeader(*header, i);
        if (m_columns.unit < 0 && m_unit.isEmpty()) m_unit = m_tableUnit;
        if (m_pasted.headed) return true;
        if (m_loose && isLetter(m_rows)) return false;
        const auto columns = columnsWithoutHeader(m_rows);
        m_columns = columns.value_or(OpinionColumns());
        return columns.has_value();
    }

    Pasted read() {
        if (m_loose) joinLines();
        m_counted = std::ranges::any_of(m_rows, [](const Row& row) { return isNumber(row.first()); });
        m_chaptersSpeak = std::ranges::any_of(m_rows, [this](const Row& row) { return isChapter(row.first()) && !row.value(m_columns.unit).isEmpty(); });
        markClosing();
        for (m_at = m_first; m_at < m_rows.size(); ++m_at) readRow();
        endHeading();
        endTopic();
        tellOtherColumns();
        return std::move(m_pasted);
    }

private:
    [[nodiscard]] const Row& row() const { return m_rows[m_at]; }
    [[nodiscard]] QString cell(qsizetype column) const { return column < 0 ? QString() : row().value(column).simplified(); }

    void takeHeader(const OpinionHeader& header, std::size_t at) {
        m_pasted.headed = true;
        m_header = header;
        m_headerWords = fold(m_rows[at].join(u' '));
        m_columns = header.columns;
        m_first = at + header.rows;
        const auto saysWhen = [](const QString& words) { return fold(words).startsWith(u"dau thoi gian"_s) || fold(words) == u"timestamp"_s; };
        m_form = std::ranges::any_of(header.words, saysWhen);
        for (std::size_t i = 0; i < at; ++i) {
            const QString words = filledOf(m_rows[i]).join(u' ');
            m_pasted.leftOut.push_back({NoOpinionWhy::Above, words});
            if (const QString unit = toldUnit(words); !unit.isEmpty()) m_unit = bareHeading(unit);
        }
    }

    /// A line alone, which is no heading, goes on with the cell above it.
    void joinLines() {
        const qsizetype width = m_pasted.headed ? m_header.words.size() : m_columns.text + 1;
        for (std::size_t i = m_first + 1; i < m_rows.size(); ++i) {
            const Row& lower = m_rows[i];
            if (lower.size() != 1 || m_columns.text != width - 1 || m_rows[i - 1].size() != width || isAlone(lower.first())) continue;
            m_rows[i - 1].last() += u'\n' + lower.first();
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i--));
        }
    }
    /// What a line is that is none of a cell's.
    [[nodiscard]] static bool isAlone(const QString& text) {
        const QString bare = bareHeading(text);
        return markOf(text).kind == Mark::Chapter || !toldUnit(text).isEmpty() || isSurelyUnit(bare) || !topicHeading(bare).isEmpty() ||
               saysTotal(text) || isThanks(text) || isLetterHead(text) || closes({text});
    }

    /// A row that surely holds an opinion, so that nothing above it closes the table.
    [[nodiscard]] bool isSure(const Row& row) const {
        if (row.value(m_columns.text).isEmpty() || closes(row)) return false;
        if (m_counted) return isNumber(row.first());
        const QString unit = row.value(m_columns.unit);
        return m_columns.unit >= 0 && !unit.isEmpty() && !isSurelyName(unit);
    }
    void markClosing() {
        m_closing.assign(m_rows.size(), false);
        bool sureBelow = false;
        for (std::size_t i = m_rows.size(); i-- > m_first;) {
            sureBelow = !nextHeader(i) && (sureBelow || isSure(m_rows[i]));
            m_closing[i] = !sureBelow && closes(m_rows[i]);
        }
    }

    void readRow() {
        const Row filled = filledOf(row());
        const QString told = filled.size() == 1 ? toldUnit(filled.first()) : QString();
        if (!told.isEmpty()) return beginUnit(bareHeading(told));
        if (m_pasted.headed)
            if (const auto header = nextHeader(m_at)) return repeatHeader(*header);
        m_closed = m_closed || (m_closing[m_at] && !m_pasted.opinions.empty());
        if (m_closed) return leaveOut(NoOpinionWhy::Closing);
        if (isNumberingOf(filled) && filled.size() > 1) return leaveOut(NoOpinionWhy::Numbering);
        if (!isNumber(row().first()) && saysTotal(filled.first())) return leaveOut(NoOpinionWhy::Total);
        if (!isNumber(row().first()) && std::ranges::all_of(filled, isDayLine)) return leaveOut(NoOpinionWhy::Closing);
        if (const auto heading = headingIn(filled)) return begin(*heading);
        if (m_loose && row().size() == 1 && m_columns.text > 0) return leaveOut(NoOpinionWhy::Unclear);
        readOpinions();
    }

    /// A header among the rows: the same words, or such as no opinion says. Asked of each row, so what is quickly said comes first.
    [[nodiscard]] std::optional<OpinionHeader> nextHeader(std::size_t at) const {
        const bool same = fold(m_rows[at].join(u' ')) == m_headerWords;
        if (!same && !saysHeaderOnly(m_rows[at])) return std::nullopt;
        return opinionHeader(m_rows, at);
    }

    /// Another page of the table, or another table.
    void repeatHeader(const OpinionHeader& header) {
        if (m_closed || header.columns != m_columns) {
            if (m_headed) m_unit.clear();
            m_topic.clear();
        }
        tellOtherColumns();
        m_closed = false;
        m_header = header;
        m_columns = header.columns;
        leaveOut(NoOpinionWhy::Header);
        m_at += header.rows - 1;
    }

    /// "I. Hội LHPN xã", or "I" and "Hội LHPN xã" in cells beside each other where the opinions are counted otherwise.
    [[nodiscard]] std::optional<QString> headingIn(const Row& filled) const {
        const bool told = m_counted && filled.size() == 2 && isChapter(filled.first());
        constexpr qsizetype longest = 80;
        const bool isShort = told && !m_chaptersSpeak && filled.last().size() <= longest && !filled.last().endsWith(u'.');
        if (told && m_columns.unit < 0 && m_columns.text > 0) return filled.last();
        // Whose it is would stand beside an opinion.
        if (isShort && m_columns.unit >= 0 && filled.last() == row().value(m_columns.text)) return filled.last();
        if (told && !topicHeading(bareHeading(filled.last())).isEmpty()) return filled.last();
        // "1", "Hội Nông dân", and below it 1.1
        const bool countedUnit = filled.size() == 2 && m_columns.unit < 0 && isNumber(row().first()) && filled.last() == row().value(m_columns.text);
        if (countedUnit && isSurelyUnit(bareHeading(filled.last()))) return filled.last();
        if (filled.size() != 1 || isMark(filled.first())) return std::nullopt;
        const QString& text = filled.first();
        const QString bare = bareHeading(text);
        if (!topicHeading(bare).isEmpty()) return text;
        if (m_columns.unit >= 0 && !row().value(m_columns.unit).isEmpty()) return std::nullopt;
        if (isSurelyUnit(bare)) return text;
        if (m_columns.unit >= 0) return markOf(text).kind == Mark::Chapter ? std::optional(text) : std::nullopt;
        const bool mayBe = row().value(m_columns.text).isEmpty() && text.size() <= longest;
        return mayBe && !(m_loose && row().size() == 1 && !isAlone(text)) ? std::optional(text) : std::nullopt;
    }

    void begin(const QString& heading) {
        const QString bare = bareHeading(heading);
        const QString topic = topicHeading(bare);
        // Beside a column for units a heading ends only what is merged above it, unless it is a unit's name itself.
        const bool unsure = saysOtherwise(bare) || (m_columns.unit >= 0 && !isSurelyUnit(bare));
        if (topic.isEmpty()) return beginUnit(unsure ? QString() : bare);
        endTopic();
        m_topic = topic;
        m_topicHeading = wordsOf(row());
        m_headedSince = true;
        if (m_columns.unit >= 0) m_unit.clear();
    }
    void beginUnit(const QString& unit) {
        endHeading();
        m_unit = unit;
        m_headedSince = true;
        head(NoOpinionWhy::Heading);
        if (unit.isEmpty()) endHeading();
    }
    void head(NoOpinionWhy why) {
        m_heading = {why, wordsOf(row())};
        m_headed = false;
    }
    void endTopic() {
        if (!m_topicHeading.isEmpty()) m_pasted.leftOut.push_back({NoOpinionWhy::Heading, std::exchange(m_topicHeading, {})});
    }
    /// A heading that nothing follows was none.
    void endHeading() {
        if (!m_headed) m_pasted.leftOut.push_back(m_heading);
        m_headed = true;
    }

    void readOpinions() {
        const QString number = row().first();
        QString unit = cell(m_columns.unit);
        while (unit.endsWith(u':')) unit.chop(1);
        const bool ownUnit = !unit.isEmpty() && !isDitto(unit);
        if (ownUnit) {
            endHeading();
            m_unit = isBlank(unit) ? QString() : unit;
        }
        if (startsAgain(number) || (m_form && unit.isEmpty() && m_columns.unit >= 0)) m_unit.clear();
        readName(!ownUnit && m_counted && !m_form && !isNumber(number));
        readTopic();
        const QStringList opinions = opinionsInCell(text());
        if (opinions.isEmpty()) return ownUnit && saysOneThing(row()) ? head(NoOpinionWhy::Empty) : leaveOut(NoOpinionWhy::Empty);
        if (saysNothing(opinions.join(u' '))) return leaveOut(NoOpinionWhy::Nothing);
        m_headed = true;
        m_topicHeading.clear();
        m_others.note(row(), m_columns);
        for (const QString& opinion : opinions) m_pasted.opinions.push_back({m_unit, m_name, m_rowTopic, opinion});
    }
    /// Counted from 1 again without a heading that is known: what stands between may be one, of somebody else.
    bool startsAgain(QString number) {
        const int counted = number.remove(u'.').remove(u')').toInt();
        const int last = counted > 0 ? std::exchange(m_number, counted) : m_number;
        return !std::exchange(m_headedSince, false) && m_columns.unit < 0 && counted == 1 && last > 0;
    }
    /// Without a header all that stands behind the unit and the name.
    [[nodiscard]] QString text() const {
        if (!m_pasted.headed && m_columns.unit < m_columns.text) return row().mid(m_columns.text).join(u'\n');
        std::vector<qsizetype> columns = m_columns.more;
        columns.insert(std::ranges::upper_bound(columns, m_columns.text), m_columns.text);
        QStringList parts;
        for (const qsizetype column : columns) parts.append(row().value(column));
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    /// `merged`: nothing in the row says that it is another's, who stands in a cell merged over several rows.
    void readName(bool merged) {
        const QString name = m_columns.name < 0 ? QString() : linesOf(row().value(m_columns.name)).join(u", "_s);
        if (isDitto(name) || (name.isEmpty() && merged && m_columns.unit >= 0)) return;
        m_name = isBlank(name) ? QString() : name;
    }
    /// Topics that stand before the units are merged over theirs.
    void readTopic() {
        if (m_columns.topic < 0) {
            m_rowTopic = m_topic;
            return;
        }
        const QString topic = cell(m_columns.topic);
        const bool groups = topic.isEmpty() && !m_form && m_columns.topic < m_columns.unit;
        if (!groups && !isDitto(topic)) m_rowTopic = topic;
    }

    void tellOtherColumns() {
        if (m_pasted.headed) m_pasted.otherColumns += m_others.told(m_header);
        m_pasted.otherColumns.removeDuplicates();
    }

    void leaveOut(NoOpinionWhy why) { m_pasted.leftOut.push_back({why, wordsOf(row())}); }

    std::vector<Row> m_rows;
    bool m_loose;
    OpinionHeader m_header;
    QString m_headerWords; ///< of its first row, as they are compared
    OpinionColumns m_columns;
    std::size_t m_first = 0, m_at = 0;
    std::vector<bool> m_closing;
    bool m_counted = false, m_closed = false;
    bool m_chaptersSpeak = false; ///< Roman numbers count opinions
    bool m_form = false; ///< filled in on the web, each row for itself
    bool m_headed = true; ///< something stood below the last heading
    bool m_headedSince = false; ///< since the last opinion
    int m_number = 0;
    QString m_tableUnit;
    QString m_unit, m_name, m_topic, m_rowTopic, m_topicHeading;
    OtherColumns m_others;
    NoOpinion m_heading;
    Pasted m_pasted;
};
} // namespace

std::optional<Pasted> tableOf(std::vector<Row> rows, bool loose, const QString& unit) {
    if (rows.empty()) return std::nullopt;
    OpinionTable table(std::move(rows), loose, unit);
    return table.findColumns() ? std::optional(table.read()) : std::nullopt;
}

} // namespace ln::documents
