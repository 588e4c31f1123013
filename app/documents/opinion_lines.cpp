#include "documents/opinion_lines.h"
#include "documents/clean_text.h"
#include "documents/letter_lines.h"
#include "documents/opinion_headings.h"
#include "documents/row_kinds.h"
#include "documents/unit_names.h"
#include "domain/fold.h"

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

bool isCounted(Mark::Kind kind) { return kind == Mark::Number || kind == Mark::Letter || kind == Mark::Part; }
bool isBullet(Mark::Kind kind) { return kind >= Mark::Dot; }

struct Line {
    QString whole;
    Mark mark;
    bool afterGap = false;
};

/// Goes through the lines once.
class OpinionLines {
public:
    explicit OpinionLines(const QStringList& lines) {
        bool gap = false;
        for (const QString& line : lines) {
            const QString whole = line.simplified();
            if (!whole.isEmpty()) m_lines.push_back({whole, markOf(whole), gap});
            gap = whole.isEmpty();
        }
        m_spaced = std::ranges::any_of(m_lines, [&](const Line& line) {
            const auto i = static_cast<std::size_t>(&line - m_lines.data());
            return i > 0 && line.afterGap && unitIn(i).isEmpty() && unitIn(i - 1).isEmpty();
        });
    }

    Pasted read() {
        m_sayUnits = m_lines.size() > 1 && std::ranges::all_of(m_lines, [](const Line& line) { return isSurelyUnit(line.mark.words.section(u':', 0, 0)) && line.mark.words.contains(u": "_s); });
        for (m_at = 0; m_at < m_lines.size(); ++m_at) readLine();
        endHeading();
        endTopic();
        return std::move(m_pasted);
    }

private:
    [[nodiscard]] const Line& line() const { return m_lines[m_at]; }
    [[nodiscard]] std::vector<Line>::const_iterator below() const { return m_lines.begin() + static_cast<std::ptrdiff_t>(m_at) + 1; }
    [[nodiscard]] Mark::Kind nextKind() const { return m_at + 1 < m_lines.size() ? m_lines[m_at + 1].mark.kind : Mark::None; }

    /// The unit that a line names, if it does nothing else. What a bullet stands before is said of something: only a colon makes it one.
    [[nodiscard]] QString unitIn(std::size_t i) const {
        const Line& line = m_lines[i];
        if (isBullet(line.mark.kind) && !line.whole.endsWith(u':')) return {};
        QString bare = bareHeading(line.whole);
        if (line.mark.kind != Mark::None && bare.endsWith(u'.')) bare.chop(1);
        return !toldUnit(line.mark.words).isEmpty() || isSurelyUnit(bare) ? bare : QString();
    }

    void readLine() {
        if (m_closed && !reopens(m_at)) return leaveOut(NoOpinionWhy::Closing);
        m_closed = false;
        if (answers()) return leaveOut(NoOpinionWhy::Answer);
        if (isCountedUp()) return addToAbove();
        if (const QString unit = unitIn(m_at); !unit.isEmpty()) return beginUnit(unit);
        if (leavesOut()) return;
        if (const QString topic = topicHeading(bareHeading(line().whole)); !topic.isEmpty() && headsOthers()) return beginTopic(topic);
        if (isUnknownHeading()) {
            beginUnit({});
            return;
        }
        if (isSibling()) clearUnit();
        if (goesOn()) addToAbove();
        else begin();
    }

    void addToAbove() { m_pasted.opinions.back().text += u'\n' + line().whole; }

    /// "1. Lắp đèn tại:", "Thôn Đông", "2. …": units that an opinion counts up head nothing, since the opinions go on being counted below.
    [[nodiscard]] bool isCountedUp() const {
        const Mark::Kind kind = line().mark.kind;
        if (m_kind != Mark::Number && m_kind != Mark::Part) return false;
        const bool within = kind == Mark::None ? !line().whole.endsWith(u':') : kind > *m_kind;
        if (line().afterGap || !within || unitIn(m_at).isEmpty()) return false;
        const QString& above = m_pasted.opinions.back().text;
        if (!above.section(u'\n', 0, 0).endsWith(u':') && !above.endsWith(u':') && !above.endsWith(u',')) return false;
        const auto next = std::ranges::find(below(), m_lines.end(), *m_kind, [](const Line& line) { return line.mark.kind; });
        return next != m_lines.end() && next->mark.number == m_last.number + 1;
    }

    /// An answer, and its other lines up to the next question.
    [[nodiscard]] bool answers() {
        const bool counted = m_kind && (line().mark.kind == Mark::None ? *m_kind != Mark::None || m_spaced : line().mark.kind > *m_kind);
        m_answering = isAnswer(line().mark.words) || (m_answering && counted && !line().afterGap && unitIn(m_at).isEmpty());
        return m_answering;
    }

    /// Below who signs another letter may begin, and a list that went on below it is none of theirs.
    [[nodiscard]] bool reopens(std::size_t i) const {
        const Mark& mark = m_lines[i].mark;
        return !unitIn(i).isEmpty() || mark.kind == Mark::Chapter || (mark.kind == Mark::Number && (mark.number == 1 || mark.number == m_last.number + 1));
    }

    bool leavesOut() {
        const QString& words = line().whole;
        const bool marked = line().mark.kind != Mark::None;
        if (!marked && m_opinions == 0 && (isLetterHead(words) || goesOnAbove())) {
            clearUnit(); // an office's own letter may bring what others say
            m_lastAbove = m_at;
            leaveOut(NoOpinionWhy::Above);
        } else if (!marked && (isThanks(words) || isDayLine(words) || (m_opinions > 0 && endsLetter(words)))) {
            m_closed = m_opinions > 0 && isDayLine(words) && endsShortly();
            leaveOut(m_opinions == 0 ? NoOpinionWhy::Above : NoOpinionWhy::Closing);
        } else if (!marked && m_opinions > 0 && ((closes(words) && endsShortly()) || signs())) {
            m_closed = true;
            leaveOut(NoOpinionWhy::Closing);
        } else if (saysTotal(words)) {
            leaveOut(NoOpinionWhy::Total);
        } else if (isMark(words) || (!hasLetter(words) && !hasDigit(words))) { // a line of dashes
            leaveOut(NoOpinionWhy::Numbering);
        } else if (unitSaysNothing(line().mark.words)) {
            clearUnit();
            m_unitMark = line().mark;
            leaveOut(NoOpinionWhy::Nothing);
        } else if (saysNothing(line().mark.words)) {
            endHeading();
            leaveOut(NoOpinionWhy::Nothing);
        } else {
            return false;
        }
        m_kind.reset();
        return true;
    }

    /// A title's second line: "của hội viên nông dân xã".
    [[nodiscard]] bool goesOnAbove() const { return m_lastAbove && *m_lastAbove + 1 == m_at && !line().afterGap && line().whole.front().isLower(); }
    /// "TRƯỞNG THÔN", and below it who that is, and nothing else.
    [[nodiscard]] bool signs() const {
        if (!saysWhoSigns(line().whole) || m_at + 1 == m_lines.size()) return false;
        return std::all_of(below(), m_lines.cend(), [](const Line& line) { return isClosing(line.whole) || looksLikeName(line.whole); });
    }
    /// Below the day, or an office, who signs: nothing that is as long as an opinion.
    [[nodiscard]] bool endsShortly() const {
        constexpr qsizetype longest = 60;
        for (std::size_t i = m_at; i < m_lines.size() && (i == m_at || !reopens(i)); ++i)
            if (m_lines[i].whole.size() > longest) return false;
        return true;
    }
    /// "Ghi chú: …" closes a table, and is a line of a list like any other, as a sentence is.
    [[nodiscard]] static bool closes(const QString& words) {
        return isClosing(words) && !words.endsWith(u'.') && !fold(words).startsWith(u"ghi chu"_s) && !fold(words).startsWith(u"luu y"_s);
    }

    /// Below a heading stands what is marked otherwise than itself.
    [[nodiscard]] bool headsOthers() const {
        if (m_at + 1 >= m_lines.size()) return false;
        const Mark& mark = line().mark;
        if (mark.kind == Mark::None) return nextKind() != Mark::None || line().whole.endsWith(u':');
        return nextKind() != mark.kind || standsWithin(m_lines[m_at + 1].mark, mark);
    }

    /// "II. Vấn đề khác" over opinions that are counted 1, 2, 3.
    [[nodiscard]] bool isUnknownHeading() const {
        constexpr qsizetype longest = 80;
        return line().mark.kind == Mark::Chapter && line().whole.size() <= longest && !line().whole.endsWith(u'.') && nextKind() > Mark::Chapter;
    }

    /// Marked as the unit's heading is, and none itself: no longer that unit's.
    [[nodiscard]] bool isSibling() const {
        if (m_unit.isEmpty()) return false;
        const Mark& mark = line().mark;
        // "* Thôn Đông:" and below it 1, 2, 3.
        if (isBullet(m_unitMark.kind) && isCounted(mark.kind)) return false;
        if (m_unitMark.kind == Mark::None) return m_unitColon && mark.kind == Mark::None && line().whole.endsWith(u':');
        if (mark.kind == Mark::None || standsWithin(mark, m_unitMark)) return false;
        return mark.kind < m_unitMark.kind || mark.kind == Mark::Chapter || mark.number == m_unitMark.number + 1;
    }

    [[nodiscard]] bool goesOn() const {
        if (!m_kind) return false;
        const Mark::Kind kind = line().mark.kind;
        if (kind == Mark::None) return *m_kind == Mark::None ? !line().afterGap && (m_spaced || m_pasted.opinions.back().text.endsWith(u',')) : isWithin();
        if (*m_kind != Mark::None) return kind > *m_kind;
        return m_pasted.opinions.back().text.endsWith(u':') || (m_spaced && !line().afterGap && isBullet(kind));
    }

    /// An unmarked line goes with the marked one above it where a marked one follows, or where it can only be the sentence's end.
    [[nodiscard]] bool isWithin() const {
        if (line().afterGap) return false;
        if (line().whole.front().isLower()) return true;
        for (std::size_t i = m_at + 1; i < m_lines.size() && !m_lines[i].afterGap && unitIn(i).isEmpty(); ++i)
            if (m_lines[i].mark.kind != Mark::None) return m_lines[i].mark.kind == *m_kind && m_lines[i].mark.number != 1;
        return false;
    }

    void begin() {
        const Mark& mark = line().mark;
        // Counted from 1 again without a heading that is known: what stands between may be one, of somebody else.
        if (!std::exchange(m_headedSince, false) && mark.kind == Mark::Number && mark.number == 1 && m_last.kind == Mark::Number) clearUnit();
        const auto follows = [&](const Mark& last) { return last.kind == mark.kind && mark.number == last.number + 1; };
        // What does not run may count something else: its number stays.
        const bool counts = isBullet(mark.kind) || mark.kind == Mark::Chapter || mark.number == 1 || follows(m_last) || follows(m_unitMark);
        QString text = counts ? mark.words : line().whole;
        if (m_sayUnits) {
            m_unit = mark.words.section(u':', 0, 0);
            text = mark.words.section(u':', 1).trimmed();
        }
        m_pasted.opinions.push_back({m_unit, {}, m_topic, text});
        m_kind = mark.kind;
        if (mark.kind != Mark::None) m_last = mark;
        m_headed = true;
        m_topicHeading.clear();
        ++m_opinions;
    }

    void beginUnit(const QString& unit) {
        endHeading();
        clearUnit();
        m_unit = unit;
        m_headedSince = true;
        if (!standsWithin(line().mark, m_topicMark)) { // else it is about units within it
            endTopic();
            m_topic.clear();
        }
        m_unitMark = line().mark;
        m_unitColon = line().whole.endsWith(u':');
        m_heading = line().whole;
        m_headed = false;
        if (unit.isEmpty()) endHeading();
    }
    void beginTopic(const QString& topic) {
        endTopic();
        m_topic = topic;
        m_topicHeading = line().whole;
        m_headedSince = true;
        m_topicMark = line().mark;
        m_kind.reset();
        // A topic that stands as units do is none of the one above.
        if (m_unitMark.kind != Mark::None && isSibling()) clearUnit();
    }
    void clearUnit() {
        endHeading();
        m_unit.clear();
        m_kind.reset();
    }
    /// A heading that nothing follows was none.
    void endHeading() {
        if (!m_headed) m_pasted.leftOut.push_back({NoOpinionWhy::Heading, m_heading});
        m_headed = true;
    }
    void endTopic() {
        if (!m_topicHeading.isEmpty()) m_pasted.leftOut.push_back({NoOpinionWhy::Heading, std::exchange(m_topicHeading, {})});
    }
    void leaveOut(NoOpinionWhy why) { m_pasted.leftOut.push_back({why, line().whole}); }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    bool m_spaced = false;
    bool m_sayUnits = false; ///< each line for itself: "Hội Nông dân: Đề nghị …"
    Pasted m_pasted;
    QString m_unit, m_topic, m_heading, m_topicHeading;
    Mark m_unitMark, m_topicMark;
    bool m_unitColon = false;
    bool m_headed = true;
    bool m_headedSince = false; ///< the last opinion
    bool m_closed = false;
    bool m_answering = false;
    std::optional<std::size_t> m_lastAbove; ///< the line that stood above the opinions last
    int m_opinions = 0;
    /// Of the opinion above, which the next line may go on with.
    std::optional<Mark::Kind> m_kind;
    Mark m_last;
};
} // namespace

Pasted listOf(const QStringList& lines) { return OpinionLines(lines).read(); }

QStringList opinionsInCell(const QString& cell) {
    const QStringList lines = linesOf(cell);
    if (lines.isEmpty()) return {};
    const Mark first = markOf(lines.front());
    QStringList opinions;
    int last = 0;
    for (const QString& line : lines) {
        const Mark mark = markOf(line);
        const bool begins = mark.kind == first.kind && mark.kind != Mark::None && mark.kind != Mark::Chapter;
        if (begins && isCounted(mark.kind) && mark.number != ++last) return {lines.join(u'\n')};
        if (begins) opinions.append(mark.words);
        else if (opinions.isEmpty()) return {lines.join(u'\n')};
        else opinions.last() += u'\n' + line;
    }
    // A number alone may be the number of something.
    if (opinions.size() == 1 && !isBullet(first.kind)) return {lines.join(u'\n')};
    return opinions;
}

} // namespace ln::documents
