#include "view/review_view.h"
#include "view/field_words.h"
#include "view/sentences.h"
#include "view/text.h"
#include <algorithm>

namespace ln::view {
using namespace Qt::StringLiterals;

static_assert(int{ReviewView::ToLookAt} == static_cast<int>(OpinionList::Filter::ToLookAt));

ReviewView::ReviewView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts,
                       SoundStores& sounds, QObject* parent)
    : AnswerEditor(parent), m_feed(feed), m_commands(commands), m_current(current), m_list(feed, current),
      m_lines({"lineId", "stamp", "text", "heard", "playable"}), m_answers({"answerId", "who", "text"}),
      m_history(feed.reader()), m_correction(drafts), m_form(feed.reader(), drafts), m_player(sounds, commands, feed.reader()) {
    connect(&feed, &ChangeFeed::changed, this, &ReviewView::note);
    connect(&current, &CurrentMeeting::switched, this, [this] { show({}); });
    connect(&m_list, &OpinionList::changed, this, &ReviewView::listChanged);
    connect(&m_form, &AnswerForm::changed, this, &ReviewView::answersChanged);
    connect(&m_form, &AnswerForm::namesChanged, this, &ReviewView::answerNamesChanged);
    connect(&m_player, &TurnPlayer::moved, this, &ReviewView::notePosition);
    connect(&m_player, &TurnPlayer::problem, this, &ReviewView::say);
}

void ReviewView::setFilter(Filter filter) {
    if (std::exchange(m_filter, filter) != filter) m_list.setFilter(static_cast<OpinionList::Filter>(filter));
}

void ReviewView::setSearchText(const QString& text) {
    if (std::exchange(m_search, text) != text) m_list.setSearch(text);
}

void ReviewView::showIncomplete() {
    setSearchText({});
    setFilter(Incomplete);
}

QString ReviewView::incompleteText() {
    using Missing = OpinionFacts::Missing;
    QStringList parts;
    const auto add = [&](Missing what, const QString& text) {
        if (const int count = m_list.missing(what); count > 0) parts.append(text.arg(count));
    };
    add(Missing::Text, tr("%1 chưa ghi nội dung"));
    add(Missing::Answer, tr("%1 chưa có trả lời"));
    add(Missing::Conclusion, tr("%1 chưa có kết luận"));
    add(Missing::Day, tr("%1 giao mà chưa có thời hạn"));
    return parts.isEmpty() ? QString() : tr("Ý kiến: %1").arg(parts.join(u", "_s));
}

void ReviewView::open(const QString& opinionId) {
    if (const auto id = ThingId::fromHex(opinionId); id && opinionId != currentId()) show(*id);
}

/// What was filled in for the opinion before is saved where it can be; else it stays its draft.
void ReviewView::show(const ThingId& opinion) {
    if (m_facts && m_form.changedSinceSaved() && m_form.problem().isEmpty()) saveAnswers();
    say({});
    m_facts = OpinionFacts::read(m_feed.reader(), opinion);
    m_form.show(m_facts ? opinion : ThingId{});
    readAgencies();
    reload();
}

void ReviewView::reload() {
    if (m_facts) {
        m_player.setTurn(m_current.id(), m_facts->turn, m_facts->clips);
        m_history.show(*m_facts);
    } else {
        m_player.setTurn({}, std::nullopt, {});
        m_history.clear();
    }
    m_heard = heardLine();
    m_lines.assign(lineRows());
    m_answers.assign(answerRows());
    Q_EMIT opinionChanged();
}

void ReviewView::note(const store::ChangeSet& changes) {
    if (!m_facts) return;
    const auto ours = [&](const store::ChangedThing& one) {
        if (one.space != m_current.space()) return false;
        if (one.id == m_facts->opinion.id || (m_facts->turn && one.id == m_facts->turn->id)) return true;
        if (m_facts->speaker && one.id == m_facts->speaker->id) return true;
        const auto thing = m_feed.reader().thing(one.id, true);
        if (!thing) return false;
        if (thing->kind == Kind::Clip) return m_facts->turn && thing->thing(u"turn") == m_facts->turn->id;
        return OpinionFacts::opinionOf(*thing) == m_facts->opinion.id;
    };
    if (!std::ranges::any_of(changes.things, ours)) return;
    m_facts = OpinionFacts::read(m_feed.reader(), m_facts->opinion.id);
    m_form.refresh();
    reload();
}

QString ReviewView::head() const {
    if (!m_facts) return {};
    if (!m_facts->turn) return m_facts->opinion.text(u"source") == u"paper" ? tr("Phiếu giấy") : tr("Gửi trước hội nghị");
    return joined({tr("Câu %1").arg(m_facts->number()), clockText(wallTime(m_facts->turn->integer(u"started_at")))});
}

QString ReviewView::speaker() const {
    if (!m_facts) return {};
    const QString unit = m_facts->unit();
    return unit.isEmpty() ? m_facts->who() : m_facts->who() + u" — "_s + unit;
}

QString ReviewView::joinedText() const {
    if (!m_facts || m_facts->joined.empty()) return {};
    QStringList names;
    for (const Thing& other : m_facts->joined)
        names.append(other.text(u"name"));
    return tr("Cùng ý kiến: %1").arg(names.join(u", "_s));
}

QString ReviewView::verdict() const {
    if (!m_facts) return {};
    if (!m_facts->assigned()) return m_facts->verdict().value_or(m_facts->look()).text;
    if (m_facts->conclusion->text(u"due").isEmpty()) return tr("Giao %1 · chưa có hạn").arg(m_facts->conclusion->text(u"agency"));
    return tr("Giao %1 · hạn %2").arg(m_facts->conclusion->text(u"agency"), dayText(m_facts->conclusion->text(u"due")));
}

Tone ReviewView::verdictTone() const {
    if (!m_facts) return Tone::Plain;
    return m_facts->verdict().value_or(m_facts->look()).tone;
}

QString ReviewView::verdictText() const {
    return m_facts && m_facts->conclusion ? m_facts->conclusion->text(u"text") : QString();
}

QString ReviewView::lastChange() const {
    if (m_history.last().isEmpty()) return {};
    if (!m_history.corrected()) return tr("Ghi: %1").arg(m_history.last());
    return tr("Sửa lần cuối: %1 · còn nguyên bản gốc").arg(m_history.last());
}

void ReviewView::keepCorrection(const QString& lineId, const QString& text) {
    if (const auto line = ThingId::fromHex(lineId)) m_correction.keep(*line, text);
}

void ReviewView::editLine(const QString& lineId, const QString& text) {
    const auto line = ThingId::fromHex(lineId);
    if (!line || !m_facts) return;
    Act act;
    m_correction.finish(act, *line, m_facts->opinion.id, text);
    submit(std::move(act));
}

void ReviewView::keepAdded(const QString& text) {
    if (m_facts) m_correction.keepAdded(m_facts->opinion.id, text);
}

void ReviewView::addLine(const QString& text) {
    if (!m_facts) return;
    Act act;
    m_correction.finishAdded(act, m_facts->opinion.id, text);
    submit(std::move(act));
}

void ReviewView::choose(const QString& rowId) {
    const auto id = ThingId::fromHex(rowId);
    const auto change = id ? m_history.choice(*id) : std::nullopt;
    if (!change) return;
    Act act;
    act.add(Settle{*change});
    submit(std::move(act));
}

void ReviewView::submit(Act act) {
    if (act.submission.commands.empty() && act.submission.endedDrafts.empty()) return;
    store::Submission submission = act.submission;
    m_commands.submit(std::move(submission), [this, act = std::move(act)](const Commands::Outcome& outcome) {
        if (!outcome) act.undo();
        say(outcome ? QString() : sentenceFor(outcome.error()));
    });
}

void ReviewView::playLine(const QString& lineId) {
    const auto id = ThingId::fromHex(lineId);
    if (!id || !m_facts) return;
    const auto line = std::ranges::find(m_facts->lines, *id, &Thing::id);
    if (line == m_facts->lines.end()) return;
    if (const auto at = m_facts->inTurn(*line)) m_player.playFrom(*at);
}

void ReviewView::notePosition() {
    if (const ThingId heard = heardLine(); std::exchange(m_heard, heard) != heard) m_lines.assign(lineRows());
}

/// The line that is being heard: the last one that was begun before this moment.
ThingId ReviewView::heardLine() const {
    ThingId heard;
    if (!m_facts || m_player.idle()) return heard;
    std::chrono::milliseconds latest{-1};
    for (const Thing& line : m_facts->lines) {
        const auto at = m_facts->inTurn(line);
        if (!at || *at > m_player.position() || *at < latest) continue;
        latest = *at;
        heard = line.id;
    }
    return heard;
}

std::vector<ThingRow> ReviewView::lineRows() const {
    std::vector<ThingRow> rows;
    if (!m_facts) return rows;
    for (const Thing& line : m_facts->lines) {
        const auto at = m_facts->inTurn(line);
        rows.push_back({line.id, 0, line.text(u"place"),
                        {at ? spanText(*at) : QString(), line.text(u"text"), line.id == m_heard, at && m_player.canPlay()}});
    }
    return rows;
}

std::vector<ThingRow> ReviewView::answerRows() const {
    std::vector<ThingRow> rows;
    if (!m_facts) return rows;
    for (const Thing& answer : m_facts->answers) {
        const QString by = fieldText(Kind::Answer, u"by"_s, answer.value(u"by"));
        const QString who = answer.text(u"who");
        const bool named = answer.text(u"by") == nameOf(ln::AnsweredBy::Agency); // an agency's name says that it is one
        rows.push_back({answer.id, answer.integer(u"answered_at"), {}, {who.isEmpty() ? by : named ? who : by + u" — "_s + who, answer.text(u"text")}});
    }
    return rows;
}

void ReviewView::readAgencies() {
    QStringList names;
    for (const Thing& agency : m_current.agencies())
        names.append(agency.text(u"name"));
    setAgencies(std::move(names));
}

} // namespace ln::view
