#pragma once
#include "view/registration_tally.h"
#include "view/thing_list_model.h"
#include <QTimer>

namespace ln::view {

/// How many registered, by state and by unit. By unit only while somebody looks: it goes through all of them.
class RegistrationCounts : public QObject {
    Q_OBJECT
public:
    RegistrationCounts(ChangeFeed& feed, CurrentMeeting& current, RegistrationTally& tally, QObject* parent = nullptr);

    [[nodiscard]] QString states() const;
    [[nodiscard]] ThingListModel* units() { return &m_units; }
    [[nodiscard]] bool watched() const { return m_watched; }
    void watch(bool watched);

private:
    void note(const store::ChangeSet& changes);
    void countUnits();

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    RegistrationTally& m_tally;
    ThingListModel m_units;
    bool m_watched = false;
    /// Many register in a minute; the counts are read once for several.
    QTimer m_soon;
};

} // namespace ln::view
