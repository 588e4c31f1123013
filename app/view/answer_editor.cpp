#include "view/answer_editor.h"
#include "domain/fold.h"
#include "view/vietnamese_order.h"

namespace ln::view {

static_assert(int{AnswerEditor::Agency} == static_cast<int>(AnsweredBy::Agency) &&
              int{AnswerEditor::Later} == static_cast<int>(AnsweredBy::Later));
static_assert(int{AnswerEditor::Noted} == static_cast<int>(Outcome::Noted) + 1);

template <class Edit>
void AnswerEditor::edit(Edit change) {
    AnswerForm::Values now = values();
    change(now);
    say({});
    form().set(std::move(now));
}

AnswerEditor::Outcome AnswerEditor::outcome() const {
    return values().outcome ? static_cast<Outcome>(static_cast<int>(*values().outcome) + 1) : None;
}

void AnswerEditor::setAnswerBy(AnsweredBy by) {
    edit([&](auto& values) { values.by = static_cast<ln::AnsweredBy>(by); });
}
void AnswerEditor::setAnswerWho(const QString& who) {
    edit([&](auto& values) { values.who = who; });
}
void AnswerEditor::setAnswerText(const QString& text) {
    edit([&](auto& values) {
        if (values.text.isEmpty() && !values.place) values.place = placeNow();
        values.text = text;
    });
}
void AnswerEditor::setOutcome(Outcome outcome) {
    edit([&](auto& values) {
        values.outcome =
            outcome == None ? std::nullopt : std::optional(static_cast<ln::Outcome>(static_cast<int>(outcome) - 1));
    });
}
void AnswerEditor::setAgency(const QString& agency) {
    edit([&](auto& values) { values.agency = agency; });
}
void AnswerEditor::setDue(const QString& due) {
    edit([&](auto& values) { values.due = due; });
}
void AnswerEditor::setConclusionText(const QString& text) {
    edit([&](auto& values) { values.conclusion = text; });
}

bool AnswerEditor::saveAnswers() {
    const QString problem = form().problem();
    say(problem);
    if (!problem.isEmpty()) return false;
    Act act;
    form().take(act);
    submit(std::move(act));
    return true;
}

void AnswerEditor::setAnswerIndex(int index) {
    if (index != answerIndex() && saveAnswers()) form().showAnswer(index);
}

void AnswerEditor::addAnswer() {
    if (canAddAnswer() && saveAnswers()) form().beginAnswer();
}

void AnswerEditor::setAgencies(QStringList names) {
    sortVietnamese(names);
    names.removeDuplicates();
    if (std::exchange(m_agencies, names) != names) Q_EMIT agenciesChanged();
}

QStringList AnswerEditor::agenciesLike(const QString& typed) const {
    const QString wanted = fold(typed).trimmed();
    QStringList fitting;
    for (const QString& name : m_agencies)
        if (name != typed && fold(name).contains(wanted)) fitting.append(name);
    return fitting;
}

void AnswerEditor::say(const QString& problem) {
    if (std::exchange(m_problem, problem) != problem) Q_EMIT problemChanged();
}

} // namespace ln::view
