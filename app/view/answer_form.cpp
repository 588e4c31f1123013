#include "view/answer_form.h"
#include "view/sentences.h"
#include "view/text.h"
#include <QDate>
#include <QJsonDocument>
#include <algorithm>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

QString typedDay(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : iso;
}
std::optional<SoundPlace> placeOf(const std::optional<ThingId>& clip, qint64 sample) {
    return clip ? std::optional(SoundPlace{*clip, sample}) : std::nullopt;
}
/// Who gave an answer, short.
QString nameOfAnswer(AnsweredBy by, const QString& who) {
    if (!who.trimmed().isEmpty()) return who.simplified();
    switch (by) {
    case AnsweredBy::Chair:
        return AnswerForm::tr("Chủ trì");
    case AnsweredBy::Agency:
        return AnswerForm::tr("Cơ quan");
    case AnsweredBy::Later:
        return AnswerForm::tr("Trả lời sau");
    }
    return {};
}
QJsonObject toJson(const AnswerForm::Values& values, const ThingId& answer) {
    QJsonObject json{{u"answer"_s, answer.toHex()}, {u"by"_s, nameOf(values.by)}, {u"who"_s, values.who}, {u"text"_s, values.text},
                     {u"agency"_s, values.agency}, {u"due"_s, values.due}, {u"conclusion"_s, values.conclusion}};
    if (values.outcome) json.insert("outcome"_L1, nameOf(*values.outcome));
    if (values.place) {
        json.insert("clip"_L1, values.place->clip.toHex());
        json.insert("sample"_L1, static_cast<qint64>(values.place->sample));
    }
    return json;
}
AnswerForm::Values valuesOf(const QJsonObject& json) {
    return {.by = answeredByOf(json.value("by"_L1).toString()).value_or(AnsweredBy::Chair),
            .who = json.value("who"_L1).toString(),
            .text = json.value("text"_L1).toString(),
            .place = placeOf(ThingId::fromHex(json.value("clip"_L1).toString()), json.value("sample"_L1).toInteger()),
            .outcome = outcomeOf(json.value("outcome"_L1).toString()),
            .agency = json.value("agency"_L1).toString(),
            .due = json.value("due"_L1).toString(),
            .conclusion = json.value("conclusion"_L1).toString()};
}
} // namespace

/// The place comes with the text and is nothing that one fills in.
bool AnswerForm::Values::operator==(const Values& other) const {
    return by == other.by && who == other.who && text == other.text && outcome == other.outcome &&
           agency == other.agency && due == other.due && conclusion == other.conclusion;
}

AnswerForm::AnswerForm(const store::Reader& reader, DraftKeeper& drafts, QObject* parent)
    : QObject(parent), m_reader(reader), m_drafts(drafts) {
    connect(this, &AnswerForm::changed, this, &AnswerForm::nameAnswers);
}

QString AnswerForm::draftKey(const ThingId& opinion) {
    return u"answer:"_s + opinion.toHex();
}

void AnswerForm::show(const ThingId& opinion) {
    m_opinion = opinion;
    m_beginning = false;
    m_answer = ThingId::random();
    m_conclusion = ThingId::random();
    readAnswers();
    if (!m_answers.empty()) m_answer = m_answers.back().id;
    readDraft();
    Q_EMIT changed();
}

void AnswerForm::refresh() {
    const bool typing = changedSinceSaved();
    // What another tablet answered is shown, but not instead of an answer that is being begun here.
    const bool stood = isSaved(m_answer);
    readAnswers();
    const bool gone = stood && !isSaved(m_answer);
    if (gone) letGoOfAnswer(typing);
    if (m_saved.outcome && conclusions().empty()) m_conclusion = ThingId::random();
    if (!typing && !m_answerExists && !m_beginning && !m_answers.empty()) m_answer = m_answers.back().id;
    readSaved();
    if (typing) {
        if (gone) keep();
        return nameAnswers();
    }
    m_now = m_saved;
    Q_EMIT changed();
}

/// What was taken back stays so: what is typed from now on is another answer, with a place and a time of its own.
void AnswerForm::letGoOfAnswer(bool typing) {
    m_answer = ThingId::random();
    m_answerExists = false;
    m_beginning = typing;
}

bool AnswerForm::isSaved(const ThingId& answer) const {
    return std::ranges::find(m_answers, answer, &Thing::id) != m_answers.end();
}

void AnswerForm::set(Values values) {
    if (m_opinion.isNull() || values == m_now) return;
    m_now = std::move(values);
    keep();
    Q_EMIT changed();
}

QString AnswerForm::dueProblem() const {
    if (m_now.due.trimmed().isEmpty() || isoDay(m_now.due)) return {};
    return tr("Viết ngày/tháng/năm, ví dụ 30/04/2018.");
}

QString AnswerForm::problem() const {
    if (!conclusionChanged()) return {};
    if (!dueProblem().isEmpty()) return sentenceFor(Refusal::NotADay);
    if (!m_now.outcome) return tr("Hãy chọn kết luận: đã giải quyết, giao giải quyết, vượt thẩm quyền hay ghi nhận.");
    if (m_now.outcome == Outcome::Assigned && m_now.agency.trimmed().isEmpty())
        return sentenceFor(Refusal::AgencyMissing);
    return {};
}

void AnswerForm::take(Act& act) {
    if (m_opinion.isNull() || !changedSinceSaved()) return;
    const Values before = m_saved;
    const bool existed = m_answerExists;
    if (answerChanged()) {
        act.add(AnswerOpinion{.answer = m_answer,
                              .opinion = m_opinion,
                              .by = m_now.by,
                              .who = m_now.who.simplified(),
                              .text = m_now.text.trimmed(),
                              .sound = m_now.place});
        m_answerExists = true;
        m_beginning = false;
    }
    if (conclusionChanged())
        act.add(Conclude{.conclusion = m_conclusion,
                         .opinion = m_opinion,
                         .outcome = *m_now.outcome,
                         .agency = m_now.agency.simplified(),
                         .due = isoDay(m_now.due).value_or(QString()),
                         .text = m_now.conclusion.trimmed()});
    const QString key = draftKey(m_opinion);
    m_drafts.leave(key);
    act.submission.endedDrafts.push_back(key);
    m_saved = m_now;
    act.giveBack.emplace_back([this, opinion = m_opinion, answer = m_answer, before, existed, typed = m_now] {
        m_drafts.keep(draftKey(opinion),
                      QString::fromUtf8(QJsonDocument(toJson(typed, answer)).toJson(QJsonDocument::Compact)));
        if (opinion != m_opinion || answer != m_answer) return;
        m_saved = before;
        m_answerExists = existed;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

std::vector<Thing> AnswerForm::conclusions() const {
    return m_opinion.isNull() ? std::vector<Thing>() : m_reader.referring(Kind::Conclusion, "opinion", m_opinion);
}

void AnswerForm::readAnswers() {
    m_answers = m_opinion.isNull() ? std::vector<Thing>() : m_reader.referring(Kind::Answer, "opinion", m_opinion);
    std::ranges::stable_sort(m_answers, {}, [](const Thing& answer) { return answer.integer(u"answered_at"); });
}

void AnswerForm::nameAnswers() {
    QStringList names;
    for (const Thing& answer : m_answers)
        names.append(answer.id == m_answer ? nameOfAnswer(m_now.by, m_now.who)
                                           : nameOfAnswer(answeredByOf(answer.text(u"by")).value_or(AnsweredBy::Chair),
                                                          answer.text(u"who")));
    if (!isSaved(m_answer)) names.append(tr("Trả lời mới"));
    if (std::exchange(m_names, names) != names) Q_EMIT namesChanged();
}

int AnswerForm::answerIndex() const {
    return static_cast<int>(std::ranges::find(m_answers, m_answer, &Thing::id) - m_answers.begin());
}

void AnswerForm::showAnswer(int index) {
    if (index < 0 || static_cast<std::size_t>(index) >= m_answers.size()) return;
    m_answer = m_answers[static_cast<std::size_t>(index)].id;
    m_beginning = false;
    readSaved();
    m_now = m_saved;
    Q_EMIT changed();
}

void AnswerForm::beginAnswer() {
    if (!canAddAnswer()) return;
    m_answer = ThingId::random();
    m_beginning = true;
    readSaved();
    m_now = m_saved;
    Q_EMIT changed();
}

/// The answer that is shown stays the one that is shown; a new one is not yet among the saved.
void AnswerForm::readSaved() {
    m_saved = {};
    m_answerExists = false;
    for (const Thing& answer : m_answers)
        if (answer.id == m_answer) readAnswer(answer);
    const std::vector<Thing> held = conclusions();
    const auto newest = std::ranges::max_element(held, {}, [](const Thing& one) { return one.integer(u"concluded_at"); });
    if (newest == held.end()) return;
    m_conclusion = newest->id;
    m_saved.outcome = outcomeOf(newest->text(u"outcome"));
    m_saved.agency = newest->text(u"agency");
    m_saved.due = typedDay(newest->text(u"due"));
    m_saved.conclusion = newest->text(u"text");
}

void AnswerForm::readAnswer(const Thing& answer) {
    m_answerExists = true;
    m_saved.by = answeredByOf(answer.text(u"by")).value_or(AnsweredBy::Chair);
    m_saved.who = answer.text(u"who");
    m_saved.text = answer.text(u"text");
    m_saved.place = placeOf(answer.thing(u"clip"), answer.integer(u"sample"));
}

/// What was typed, over what is saved; it may be of another answer than the newest.
void AnswerForm::readDraft() {
    const QString draft = m_opinion.isNull() ? QString() : m_drafts.text(draftKey(m_opinion));
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    const auto answer = ThingId::fromHex(json.value("answer"_L1).toString());
    const auto held = answer ? m_reader.thing(*answer, true) : std::nullopt;
    if (answer && !(held && held->flag(u"deleted"))) m_answer = *answer;
    readSaved();
    m_now = draft.isEmpty() ? m_saved : valuesOf(json);
}

void AnswerForm::keep() {
    if (!changedSinceSaved()) return m_drafts.keep(draftKey(m_opinion), {});
    m_drafts.keep(draftKey(m_opinion), QString::fromUtf8(QJsonDocument(toJson(m_now, m_answer)).toJson(QJsonDocument::Compact)));
}

/// Picking who answers, alone, is no answer yet; that it will come later is.
bool AnswerForm::answerChanged() const {
    const bool differs = m_now.by != m_saved.by || m_now.who != m_saved.who || m_now.text != m_saved.text;
    const bool filled =
        !m_now.who.trimmed().isEmpty() || !m_now.text.trimmed().isEmpty() || m_now.by == AnsweredBy::Later;
    return differs && (filled || m_answerExists);
}

bool AnswerForm::conclusionChanged() const {
    return m_now.outcome != m_saved.outcome || m_now.agency != m_saved.agency || m_now.due != m_saved.due ||
           m_now.conclusion != m_saved.conclusion;
}

} // namespace ln::view
