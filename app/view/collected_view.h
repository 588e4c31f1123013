#pragma once
#include "view/collected_form.h"
#include "view/gate.h"
#include "view/thing_list_model.h"
#include "view/waiting_opinions.h"
#include <QUrl>
#include <map>
#include <thread>

namespace ln::view {

/// Opinions that nobody spoke, of one source: those collected before the meeting, or the paper slips. The list by unit, the form, and
/// what was pasted and waits for a look.
class CollectedView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool meetingOpen READ meetingOpen NOTIFY changed)
    Q_PROPERTY(bool paper READ paper CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* opinions READ opinions CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* removed READ removed CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* pasted READ pasted CONSTANT)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY formChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY formChanged)
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY formChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY formChanged)
    Q_PROPERTY(bool editing READ editing NOTIFY formChanged)
    Q_PROPERTY(QStringList topics READ topics NOTIFY changed)
    Q_PROPERTY(QString pastedText READ pastedText NOTIFY pastedChanged)
    Q_PROPERTY(int alreadyCount READ alreadyCount NOTIFY pastedChanged)
    Q_PROPERTY(QString alreadyText READ alreadyText NOTIFY pastedChanged)
    Q_PROPERTY(bool addsAlready READ addsAlready WRITE setAddsAlready NOTIFY pastedChanged)
    Q_PROPERTY(int addedCount READ addedCount NOTIFY pastedChanged)
    Q_PROPERTY(QString acceptText READ acceptText NOTIFY pastedChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY pastedChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    CollectedView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, CollectedFrom from,
                  QObject* parent = nullptr);

    [[nodiscard]] bool meetingOpen() const { return m_current.isOpen(); }
    [[nodiscard]] bool paper() const { return m_from == CollectedFrom::Paper; }
    /// Roles: opinionId, unit, words, detail.
    [[nodiscard]] ThingListModel* opinions() { return &m_opinions; }
    [[nodiscard]] ThingListModel* removed() { return &m_removed; }
    /// Roles: rowId, unit, words, already, leftOut, unwanted. Below the opinions stands what was left out, with why in the unit's place.
    [[nodiscard]] ThingListModel* pasted() { return &m_pasted; }
    [[nodiscard]] int count() const { return m_opinions.count(); }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QStringList topics() const { return m_current.isOpen() ? m_current.thing()->texts(u"topics") : QStringList(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString unit() const { return m_form.text(CollectedForm::Unit); }
    [[nodiscard]] QString name() const { return m_form.text(CollectedForm::Name); }
    [[nodiscard]] QString topic() const { return m_form.text(CollectedForm::Topic); }
    [[nodiscard]] QString text() const { return m_form.text(CollectedForm::Text); }
    void setUnit(const QString& text) { m_form.setText(CollectedForm::Unit, text); }
    void setName(const QString& text) { m_form.setText(CollectedForm::Name, text); }
    void setTopic(const QString& text) { m_form.setText(CollectedForm::Topic, text); }
    void setText(const QString& text) { m_form.setText(CollectedForm::Text, text); }
    [[nodiscard]] bool editing() const { return m_form.editing(); }

    Q_INVOKABLE void save();
    Q_INVOKABLE void edit(const QString& opinionId);
    /// A correction that is not made after all.
    Q_INVOKABLE void leaveEditing() { m_form.next(); }
    Q_INVOKABLE void remove(const QString& opinionId);
    Q_INVOKABLE void bringBack(const QString& opinionId);

    /// What is on the clipboard, to be looked at before it is added.
    Q_INVOKABLE void paste();
    void show(const QString& text);
    /// A spreadsheet or list, read beside the screens' thread; looked at as what was pasted.
    Q_INVOKABLE void readFile(const QUrl& file);
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] QString pastedText() const;
    /// How many of what waits stand in the list, by the same unit and name in the same words: they are not added a second time, unless
    /// somebody says that they are others' opinions.
    [[nodiscard]] int alreadyCount() const { return m_waiting.there(); }
    [[nodiscard]] QString alreadyText() const;
    [[nodiscard]] bool addsAlready() const { return m_waiting.addsThere(); }
    void setAddsAlready(bool adds);
    [[nodiscard]] int addedCount() const { return m_waiting.added(); }
    [[nodiscard]] QString acceptText() const;
    /// One of the opinions that wait is not to be added, or is after all.
    Q_INVOKABLE void togglePasted(const QString& rowId);
    Q_INVOKABLE void acceptPasted();
    Q_INVOKABLE void dropPasted();

Q_SIGNALS:
    void changed();
    void formChanged();
    void pastedChanged();
    void problemChanged();
    /// The form is ready for the next one.
    void saved();

private:
    void load();
    void note(const store::ChangeSet& changes);
    void formTouched();
    void offer(documents::Pasted pasted, const QString& ifNone);
    void showPasted();
    [[nodiscard]] QString textOf(const ThingId& opinion) const;
    [[nodiscard]] std::vector<Command> commands() const;
    [[nodiscard]] CollectOpinion command(const ThingId& id, const documents::PastedOpinion& opinion) const;
    void setRemoved(const QString& opinionId, bool removed);
    void say(const QString& problem);

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    DraftKeeper& m_drafts;
    CollectedFrom m_from;
    CollectedForm m_form;
    ThingListModel m_opinions;
    ThingListModel m_removed;
    ThingListModel m_pasted;
    WaitingOpinions m_waiting;
    WaitingOpinions::There m_there;
    int m_units = 0;
    QString m_problem;
    bool m_saving = false;
    bool m_reading = false;
    int m_round = 0; ///< a file that was asked for before is no longer wanted
    Gate m_gate{this};
    std::jthread m_thread;
};

} // namespace ln::view
