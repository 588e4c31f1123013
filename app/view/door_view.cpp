#include "view/door_view.h"
#include "view/sentences.h"
#include "view/text.h"

namespace ln::view {
using namespace Qt::StringLiterals;

DoorView::DoorView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, RegistrationTally& tally, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_current(current), m_drafts(drafts),
      m_form(current, drafts), m_search(feed, current), m_tally(tally), m_registrations(feed, current), m_counts(feed, current, tally) {
    connect(&m_form, &DoorForm::changed, this, &DoorView::formTouched);
    connect(&m_search, &DoorSearch::textChanged, this, &DoorView::searchTextChanged);
    connect(&m_search, &DoorSearch::searched, this, &DoorView::searched);
    connect(&tally, &RegistrationTally::changed, this, &DoorView::totalChanged);
    connect(&tally, &RegistrationTally::changed, this, &DoorView::stateChanged);
    connect(&current, &CurrentMeeting::changed, this, &DoorView::stateChanged);
    lookForNamesakes(); // the form may hold what was typed before the program ended
}

QStringList DoorView::topics() const {
    return m_current.isOpen() ? m_current.thing()->texts(u"topics") : QStringList();
}

QString DoorView::nextTicket() const {
    if (!m_current.isOpen() || m_current.desk().isEmpty()) return {};
    return ticketText(m_current.desk(), m_feed.reader().lastTicket(m_current.space(), m_current.desk()) + 1);
}

QString DoorView::editedTicket() const {
    const auto registration = editing() ? m_feed.reader().thing(m_form.registration()) : std::nullopt;
    return registration ? ticketOf(*registration) : QString();
}

bool DoorView::canRegister() const {
    return !m_submitting && m_current.isOpen() && (editing() || !m_current.desk().isEmpty()) && m_form.complete();
}

bool DoorView::canCheckIn() const {
    if (editing() || !m_form.participant()) return false;
    const auto participant = m_feed.reader().thing(*m_form.participant());
    return participant && !participant->has(u"checked_in_at");
}

QString DoorView::problem() const {
    if (!m_problem.isEmpty()) return m_problem;
    if (!m_current.isOpen()) return tr("Chưa mở hội nghị nào. Hãy mở ở màn hình Hội nghị.");
    if (m_current.desk().isEmpty()) return sentenceFor(Refusal::DeskMissing);
    return {};
}

void DoorView::setFilter(Filter filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    switch (filter) {
    case All:
        m_registrations.setStates({});
        break;
    case Waiting:
        m_registrations.setStates({u"waiting"_s});
        break;
    case Spoken:
        m_registrations.setStates({u"spoken"_s});
        break;
    }
    Q_EMIT filterChanged();
    Q_EMIT totalChanged();
}

void DoorView::setByUnit(bool shown) {
    if (shown == byUnit()) return;
    m_counts.watch(shown);
    Q_EMIT filterChanged();
}

void DoorView::pick(const QString& thingId) {
    const auto id = ThingId::fromHex(thingId);
    const auto thing = id ? m_feed.reader().thing(*id) : std::nullopt;
    if (!thing) return say(sentenceFor(Refusal::UnknownThing));
    m_lastTicket.clear();
    if (thing->kind == Kind::Registration)
        m_form.editOf(*thing);
    else if (thing->kind == Kind::Participant)
        m_form.fillFrom(*thing);
}

QString DoorView::newName() const {
    return foundNobody() && !editing() && name().trimmed().isEmpty() ? searchText().simplified() : QString();
}

void DoorView::writeNew() {
    if (const QString typed = newName(); !typed.isEmpty()) setName(typed);
}

void DoorView::clearForm() {
    m_form.clear();
    setSearchText({});
}

void DoorView::registerSpeaker() {
    if (m_submitting) return;
    if (name().trimmed().isEmpty()) return say(sentenceFor(Refusal::NameMissing));
    if (unit().trimmed().isEmpty()) return say(sentenceFor(Refusal::UnitMissing));
    if (!canRegister()) return say(problem());
    m_submitting = true;
    m_drafts.leave(m_form.draftKey());
    m_commands.run({m_form.command()}, [this](const Commands::Outcome& outcome) { registered(outcome); },
                   {m_form.draftKey()});
    Q_EMIT stateChanged();
}

void DoorView::registered(const Commands::Outcome& outcome) {
    m_submitting = false;
    if (!outcome) {
        m_form.keep();
        return say(sentenceFor(outcome.error()));
    }
    QString ticket;
    for (const store::SavedChange& saved : outcome.value().changes)
        if (const auto number = saved.change.fields.find(u"number"_s);
            saved.change.kind == Kind::Registration && number != saved.change.fields.end())
            ticket = ticketText(m_current.desk(), number->second.toInteger());
    clearForm();
    m_lastTicket = ticket;
    Q_EMIT stateChanged();
}

void DoorView::checkIn() {
    if (canCheckIn())
        m_commands.run({CheckIn{*m_form.participant()}}, [this](const Commands::Outcome& outcome) {
            if (!outcome) return say(sentenceFor(outcome.error()));
            clearForm();
        });
}

void DoorView::withdraw(const QString& registrationId) {
    if (const auto id = ThingId::fromHex(registrationId)) act(Withdraw{*id});
}
void DoorView::markAbsent(const QString& registrationId) {
    if (const auto id = ThingId::fromHex(registrationId)) act(MarkAbsent{*id});
}
void DoorView::requeue(const QString& registrationId) {
    if (const auto id = ThingId::fromHex(registrationId)) act(Requeue{*id});
}

void DoorView::formTouched() {
    m_problem.clear();
    m_lastTicket.clear();
    lookForNamesakes();
    Q_EMIT searched(); // whether a new name is wanted
    Q_EMIT formChanged();
    Q_EMIT stateChanged();
}

/// Who was picked from the list is known.
void DoorView::lookForNamesakes() {
    m_search.lookForNamesakes(editing() || m_form.participant() ? QString() : name().simplified());
}

void DoorView::act(Command command) {
    m_commands.run({std::move(command)}, [this](const Commands::Outcome& outcome) {
        say(outcome ? QString() : sentenceFor(outcome.error()));
    });
}

void DoorView::say(const QString& problem) {
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace ln::view
