#include "view/turn_page.h"
#include "view/opinion_facts.h"
#include "view/sentences.h"
#include "view/text.h"

namespace ln::view {

TurnPage::TurnPage(ChangeFeed& feed, Commands& commands, DraftKeeper& drafts, TurnSound& sound, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_drafts(drafts), m_sound(sound),
      m_opinions({"opinionId", "label"}), m_lines({"lineId", "stamp", "text"}), m_draft(drafts), m_correction(drafts),
      m_answers(feed.reader(), drafts) {
    connect(&feed, &ChangeFeed::changed, this, &TurnPage::note);
    connect(&m_draft, &LineDraft::changed, this, &TurnPage::draftChanged);
    connect(&m_draft, &LineDraft::rested, this, &TurnPage::commitLine);
    connect(&m_answers, &AnswerForm::changed, this, &TurnPage::answersChanged);
}

void TurnPage::show(const std::optional<Thing>& turn) {
    const bool another = (turn ? turn->id : ThingId{}) != (m_turn ? m_turn->id : ThingId{});
    m_turn = turn;
    if (!another) return Q_EMIT answersChanged();
    showOpinion({});
    loadOpinions();
    countMarks();
}

void TurnPage::setIndex(int index) {
    const ThingRow* row = m_opinions.at(index);
    if (!row || row->id == m_opinion) return;
    const ThingId wanted = row->id;
    Act act;
    take(act);
    run(std::move(act));
    showOpinion(wanted);
}

void TurnPage::addOpinion() {
    if (!m_turn) return;
    Act act;
    take(act);
    m_wanted = ThingId::random();
    act.add(AddOpinion{.opinion = m_wanted, .turn = m_turn->id});
    act.giveBack.emplace_back([this] { m_wanted = {}; });
    run(std::move(act));
}

QString TurnPage::joinedText() const {
    const auto opinion = m_feed.reader().thing(m_opinion);
    QStringList names;
    if (opinion)
        for (const Thing& registration : joinedBy(m_feed.reader(), *opinion)) names.append(registration.text(u"name"));
    return names.isEmpty() ? QString() : tr("Cùng ý kiến: %1").arg(names.join(QStringLiteral(", ")));
}

QString TurnPage::draftStamp() const {
    if (!m_turn) return {};
    const auto at = inTurn(m_draft.place() ? m_draft.place() : m_sound.place());
    return at ? spanText(*at) : QString();
}

void TurnPage::commitLine() {
    Act act;
    m_draft.take(act);
    run(std::move(act));
}

void TurnPage::keepCorrection(const QString& lineId, const QString& text) {
    if (const auto line = ThingId::fromHex(lineId)) m_correction.keep(*line, text);
}

void TurnPage::editLine(const QString& lineId, const QString& text) {
    const auto line = ThingId::fromHex(lineId);
    if (!line) return;
    Act act;
    m_correction.finish(act, *line, m_opinion, text);
    run(std::move(act));
}

QString TurnPage::answerStamp() const {
    if (!m_turn) return {};
    const bool begun = !m_answers.values().text.isEmpty();
    const auto at = inTurn(begun ? m_answers.values().place : m_sound.place());
    if (!at) return {};
    if (!m_turn->has(u"answering_at")) return spanText(*at);
    return spanText(*at - std::chrono::milliseconds(m_turn->integer(u"answering_at") - m_turn->integer(u"started_at")));
}

void TurnPage::take(Act& act) {
    m_draft.take(act);
    if (m_answers.problem().isEmpty()) m_answers.take(act);
}

void TurnPage::run(Act act) {
    if (act.submission.commands.empty() && act.submission.endedDrafts.empty()) return;
    store::Submission submission = act.submission;
    m_commands.submit(std::move(submission), [this, act = std::move(act)](const Commands::Outcome& outcome) {
        if (outcome) return;
        act.undo();
        Q_EMIT refused(sentenceFor(outcome.error()));
    });
}

bool TurnPage::isEmpty() const {
    return m_opinions.count() <= 1 && m_lines.count() == 0 && m_draft.text().isEmpty() &&
           m_answers.values() == AnswerForm::Values{};
}

std::vector<ThingId> TurnPage::opinionIds() const {
    std::vector<ThingId> ids;
    for (int row = 0; row < m_opinions.count(); ++row)
        ids.push_back(m_opinions.at(row)->id);
    return ids;
}

void TurnPage::note(const store::ChangeSet& changes) {
    if (!m_turn) return;
    bool opinions = false;
    bool answers = false;
    bool marks = false;
    for (const store::ChangedThing& one : changes.things) {
        if (one.space != m_turn->space) continue;
        opinions = opinions || one.kind == Kind::Opinion || one.kind == Kind::Joining;
        answers = answers || one.kind == Kind::Answer || one.kind == Kind::Conclusion;
        marks = marks || one.kind == Kind::Mark || one.kind == Kind::Clip;
        if (one.kind != Kind::Line) continue;
        const auto line = m_feed.reader().thing(one.id);
        if (line && line->thing(u"opinion") == m_opinion)
            m_lines.put(rowOf(*line));
        else
            m_lines.drop(one.id);
    }
    if (opinions) loadOpinions();
    if (answers) m_answers.refresh();
    if (marks) countMarks();
}

void TurnPage::loadOpinions() {
    std::vector<ThingRow> rows;
    ThingId withDraft;
    if (m_turn)
        for (const Thing& opinion : m_feed.reader().referring(Kind::Opinion, "turn", m_turn->id)) {
            const qint64 number = opinion.integer(u"number");
            rows.push_back({opinion.id, number, {}, {tr("Ý kiến %1").arg(number)}});
            if (!m_drafts.text(LineDraft::textKey(opinion.id)).isEmpty()) withDraft = opinion.id;
        }
    const ThingId last = rows.empty() ? ThingId{} : rows.back().id;
    m_opinions.assign(std::move(rows));
    if (m_opinions.indexOf(m_wanted) >= 0) {
        // The act that made it took what was typed until then; what came after belongs to the opinion shown.
        Act act;
        take(act);
        run(std::move(act));
        showOpinion(std::exchange(m_wanted, {}));
    } else if (index() < 0) {
        // After a restart, where somebody was writing; otherwise the newest.
        showOpinion(withDraft.isNull() ? last : withDraft);
    } else {
        Q_EMIT opinionsChanged();
    }
}

void TurnPage::showOpinion(const ThingId& opinion) {
    m_opinion = opinion;
    m_draft.show(opinion);
    m_answers.show(opinion);
    loadLines();
    Q_EMIT opinionsChanged();
}

void TurnPage::loadLines() {
    std::vector<ThingRow> rows;
    if (!m_opinion.isNull())
        for (const Thing& line : m_feed.reader().referring(Kind::Line, "opinion", m_opinion))
            rows.push_back(rowOf(line));
    m_lines.assign(std::move(rows));
}

void TurnPage::countMarks() {
    int marks = 0;
    if (m_turn)
        for (const Thing& clip : m_feed.reader().referring(Kind::Clip, "turn", m_turn->id))
            marks += static_cast<int>(m_feed.reader().referring(Kind::Mark, "clip", clip.id).size());
    if (std::exchange(m_marks, marks) != marks) Q_EMIT marksChanged();
}

ThingRow TurnPage::rowOf(const Thing& line) const {
    const auto clip = line.thing(u"clip");
    const auto at = inTurn(clip ? std::optional(SoundPlace{*clip, line.integer(u"sample")}) : std::nullopt);
    return {line.id, 0, line.text(u"place"), {at ? spanText(*at) : QString(), line.text(u"text")}};
}

std::optional<std::chrono::milliseconds> TurnPage::inTurn(const std::optional<SoundPlace>& place) const {
    if (!place || !m_turn) return std::nullopt;
    const auto clip = m_feed.reader().thing(place->clip);
    // The first clip begins with the turn, a later one where it was taken up again.
    const qint64 begun = clip ? clip->integer(u"started_at") - m_turn->integer(u"started_at") : 0;
    // In the pre-roll, where a mark may lie, the turn has not begun.
    return std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(begun) + spanOf(place->sample));
}

} // namespace ln::view
