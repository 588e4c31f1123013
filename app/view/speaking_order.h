#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// Who waits to speak, in order. Read when first asked for; thousands of them cost no more than the screenful that is looked at.
class SpeakingOrder : public QObject {
    Q_OBJECT
public:
    SpeakingOrder(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model();
    [[nodiscard]] int waiting();
    [[nodiscard]] std::optional<ThingId> next();

Q_SIGNALS:
    void changed();

private:
    void ensureRead();
    void reread();
    void note(const store::ChangeSet& changes);
    void count();
    [[nodiscard]] std::vector<ThingRow> read(const ThingRow* last, int limit) const;
    [[nodiscard]] static ThingRow rowOf(const Thing& registration);

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_model;
    int m_waiting = 0;
    bool m_isRead = false;
};

} // namespace ln::view
