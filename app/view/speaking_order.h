#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// Who waits to speak, in order.
class SpeakingOrder : public QObject {
    Q_OBJECT
public:
    SpeakingOrder(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model() { return &m_model; }
    [[nodiscard]] int waiting() const { return m_model.count(); }
    [[nodiscard]] std::optional<ThingId> next() const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void note(const store::ChangeSet& changes);
    [[nodiscard]] static ThingRow rowOf(const Thing& registration);

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_model;
};

} // namespace ln::view
