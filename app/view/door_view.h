#pragma once
#include "view/door_form.h"
#include "view/door_search.h"
#include "view/registration_counts.h"
#include "view/registration_list.h"

namespace ln::view {

/// The Door screen: search, form, list.
class DoorView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(ln::view::ThingListModel* results READ results CONSTANT)
    Q_PROPERTY(bool foundNobody READ foundNobody NOTIFY searched)
    Q_PROPERTY(QString newName READ newName NOTIFY searched)
    Q_PROPERTY(ln::view::ThingListModel* namesakes READ namesakes CONSTANT)
    Q_PROPERTY(QString stateCounts READ stateCounts NOTIFY totalChanged)
    Q_PROPERTY(ln::view::ThingListModel* units READ units CONSTANT)
    Q_PROPERTY(bool byUnit READ byUnit WRITE setByUnit NOTIFY filterChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY formChanged)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY formChanged)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY formChanged)
    Q_PROPERTY(QString position READ position WRITE setPosition NOTIFY formChanged)
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY formChanged)
    Q_PROPERTY(QString summary READ summary WRITE setSummary NOTIFY formChanged)
    Q_PROPERTY(QStringList topics READ topics NOTIFY stateChanged)
    Q_PROPERTY(QString nextTicket READ nextTicket NOTIFY stateChanged)
    Q_PROPERTY(QString lastTicket READ lastTicket NOTIFY stateChanged)
    Q_PROPERTY(bool canRegister READ canRegister NOTIFY stateChanged)
    Q_PROPERTY(bool canCheckIn READ canCheckIn NOTIFY stateChanged)
    Q_PROPERTY(bool editing READ editing NOTIFY formChanged)
    Q_PROPERTY(QString editedTicket READ editedTicket NOTIFY formChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(ln::view::ThingListModel* registrations READ registrations CONSTANT)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY totalChanged)

public:
    enum Filter { All, Waiting, Spoken };
    Q_ENUM(Filter)

    DoorView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, RegistrationTally& tally,
             QObject* parent = nullptr);

    [[nodiscard]] QString searchText() const { return m_search.text(); }
    void setSearchText(const QString& text) { m_search.setText(text); }
    /// See DoorSearch::isReady.
    [[nodiscard]] bool isSearchReady() const { return m_search.isReady(); }
    [[nodiscard]] ThingListModel* results() { return m_search.results(); }

    [[nodiscard]] bool foundNobody() const { return m_search.foundNobody(); }
    /// What was searched for in vain, when it can be the name of a new person: the form has none yet.
    [[nodiscard]] QString newName() const;

    /// People of the name in the form, while a new person is being written.
    [[nodiscard]] ThingListModel* namesakes() { return m_search.namesakes(); }

    [[nodiscard]] QString name() const { return m_form.text(DoorForm::Name); }
    [[nodiscard]] QString phone() const { return m_form.text(DoorForm::Phone); }
    [[nodiscard]] QString unit() const { return m_form.text(DoorForm::Unit); }
    [[nodiscard]] QString position() const { return m_form.text(DoorForm::Position); }
    [[nodiscard]] QString topic() const { return m_form.text(DoorForm::Topic); }
    [[nodiscard]] QString summary() const { return m_form.text(DoorForm::Summary); }
    void setName(const QString& text) { m_form.setText(DoorForm::Name, text); }
    void setPhone(const QString& text) { m_form.setText(DoorForm::Phone, text); }
    void setUnit(const QString& text) { m_form.setText(DoorForm::Unit, text); }
    void setPosition(const QString& text) { m_form.setText(DoorForm::Position, text); }
    void setTopic(const QString& text) { m_form.setText(DoorForm::Topic, text); }
    void setSummary(const QString& text) { m_form.setText(DoorForm::Summary, text); }

    [[nodiscard]] QStringList topics() const;
    /// The ticket that the next registration at this desk gets.
    [[nodiscard]] QString nextTicket() const;
    /// The ticket just given, until the form is used again.
    [[nodiscard]] QString lastTicket() const { return m_lastTicket; }
    [[nodiscard]] bool canRegister() const;
    [[nodiscard]] bool canCheckIn() const;
    [[nodiscard]] bool editing() const { return m_form.editing(); }
    /// Of the registration that is being corrected; empty without one.
    [[nodiscard]] QString editedTicket() const;
    [[nodiscard]] QString problem() const;

    [[nodiscard]] ThingListModel* registrations() { return m_registrations.model(); }
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    /// Of those in the filter.
    [[nodiscard]] int total() const { return m_tally.of(m_registrations.states()); }
    /// "5 chờ · 2 đã phát biểu · 1 vắng"
    [[nodiscard]] QString stateCounts() const { return m_counts.states(); }
    /// Every unit with how many registered, waiting and spoken; kept up while it is looked at.
    [[nodiscard]] ThingListModel* units() { return m_counts.units(); }
    [[nodiscard]] bool byUnit() const { return m_counts.watched(); }
    void setByUnit(bool shown);
    /// Empty for a moment when the program starts.
    [[nodiscard]] QString totalText() const { return m_tally.isCounted() ? tr("%n người", nullptr, total()) : QString(); }

    /// A guest fills the form; a registration opens for correction.
    Q_INVOKABLE void pick(const QString& thingId);
    /// The form begins with newName().
    Q_INVOKABLE void writeNew();
    Q_INVOKABLE void clearForm();
    Q_INVOKABLE void registerSpeaker();
    Q_INVOKABLE void checkIn();
    Q_INVOKABLE void edit(const QString& registrationId) { pick(registrationId); }
    Q_INVOKABLE void withdraw(const QString& registrationId);
    Q_INVOKABLE void markAbsent(const QString& registrationId);
    Q_INVOKABLE void requeue(const QString& registrationId);

Q_SIGNALS:
    void searchTextChanged();
    void searched();
    void formChanged();
    void stateChanged();
    void filterChanged();
    void totalChanged();

private:
    void formTouched();
    void lookForNamesakes();
    void registered(const Commands::Outcome& outcome);
    void act(Command command);
    void say(const QString& problem);

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    DraftKeeper& m_drafts;
    DoorForm m_form;
    DoorSearch m_search;
    RegistrationTally& m_tally;
    RegistrationList m_registrations;
    RegistrationCounts m_counts;
    Filter m_filter = All;
    QString m_lastTicket;
    QString m_problem;
    bool m_submitting = false;
};

} // namespace ln::view
