#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// The Settings screen: what belongs to the open meeting and changes with it. How the tablet looks is DisplaySettings.
class SettingsView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool meetingOpen READ meetingOpen NOTIFY changed)
    Q_PROPERTY(int speakingMinutes READ speakingMinutes NOTIFY changed)
    Q_PROPERTY(QStringList topics READ topics NOTIFY changed)
    Q_PROPERTY(ln::view::ThingListModel* agencies READ agencies CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    SettingsView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] bool meetingOpen() const { return m_current.isOpen(); }
    /// How long a speaker has, for the turns to come.
    [[nodiscard]] int speakingMinutes() const;
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] ThingListModel* agencies() { return &m_agencies; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// As typed: 1 to 60.
    Q_INVOKABLE void setSpeakingMinutes(const QString& typed);
    Q_INVOKABLE void addTopic(const QString& typed);
    Q_INVOKABLE void removeTopic(const QString& topic);
    Q_INVOKABLE void addAgency(const QString& typed);
    Q_INVOKABLE void removeAgency(const QString& agencyId);

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    void loadAgencies();
    void note(const store::ChangeSet& changes);
    void setMeeting(Fields fields);
    void run(Command command);
    void say(const QString& problem);

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    ThingListModel m_agencies;
    QString m_problem;
};

} // namespace ln::view
