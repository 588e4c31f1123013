#pragma once
#include "view/current_meeting.h"
#include <QTimer>
#include <map>

namespace ln::view {

/// How many registered, by state, as every screen says it. Counting goes through all of them, so it is done once for all who ask,
/// in an event of its own, and once for several commits that follow each other.
class RegistrationTally : public QObject {
    Q_OBJECT
public:
    RegistrationTally(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    /// Not yet in the first moment after the program starts, when the window comes up.
    [[nodiscard]] bool isCounted() const { return m_isCounted; }
    /// All states when none is named.
    [[nodiscard]] int of(const QStringList& states) const;

Q_SIGNALS:
    void changed();

private:
    void note(const store::ChangeSet& changes);
    void count();

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    std::map<QString, std::int64_t> m_counts;
    bool m_isCounted = false;
    QTimer m_soon;
};

} // namespace ln::view
