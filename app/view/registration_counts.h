#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"
#include <QTimer>

namespace ln::view {

/// How many registered, by state and by unit. By unit only while somebody looks: it goes through all of them.
class RegistrationCounts : public QObject {
    Q_OBJECT
public:
    RegistrationCounts(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] const QString& states() const { return m_states; }
    [[nodiscard]] ThingListModel* units() { return &m_units; }
    [[nodiscard]] bool watched() const { return m_watched; }
    void watch(bool watched);

Q_SIGNALS:
    void changed();

private:
    void note(const store::ChangeSet& changes);
    void count();
    void countUnits();

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_units;
    QString m_states;
    bool m_watched = false;
    /// Many register in a minute; the counts are read once for several.
    QTimer m_soon;
};

} // namespace ln::view
