#pragma once
#include "view/sync_view.h"

namespace ln::view {

/// What has to be done before the open meeting, and what follows it: the plan's duties, each with its due day, its facts, and who
/// ticked it when.
class PreparationView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(ln::view::ThingListModel* duties READ duties CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* agencies READ agencies CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    PreparationView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, SyncView& sync, QObject* parent = nullptr);

    [[nodiscard]] QString heading() const;
    /// Roles: dutyId, duty ("opinions"…), title, detail, ticked (who and when), late ("Quá hạn 3 ngày"), mark, tone, done.
    [[nodiscard]] ThingListModel* duties() { return &m_duties; }
    /// Who may be asked for an answer, with whom each sends.
    [[nodiscard]] ThingListModel* agencies() { return &m_agencies; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Ticks, or takes the tick back.
    Q_INVOKABLE void toggle(const QString& duty);
    Q_INVOKABLE void setRepresentative(const QString& agencyId, const QString& name);

Q_SIGNALS:
    void changed();

private:
    void note(const store::ChangeSet& changes);
    void refresh();
    void count();
    void readAgencies();
    void put(Duty duty);
    [[nodiscard]] QString dueText(Duty duty) const;
    [[nodiscard]] QString factText(Duty duty) const;
    [[nodiscard]] QString agenciesText() const;
    [[nodiscard]] QString tickedText(Duty duty) const;
    [[nodiscard]] bool shows(Duty duty) const;
    void run(Command command);

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    SyncView& m_sync;
    ThingListModel m_duties;
    ThingListModel m_agencies;
    QStringList m_silent; ///< agencies without anybody named
    int m_opinions = 0;
    int m_units = 0;
    int m_people = 0;
    QString m_problem;
    QTimer m_recount;
    QTimer m_day;
    QDate m_today;
};

} // namespace ln::view
