#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// Those who registered, newest first. Ten thousand of them cost no more than the screenful that is looked at.
class RegistrationList : public QObject {
    Q_OBJECT
public:
    RegistrationList(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model() { return &m_model; }
    /// Empty: all.
    void setStates(const QStringList& states);
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void totalChanged();

private:
    void load();
    void note(const store::ChangeSet& changes);
    void noteFloor();
    void refresh(const ThingId& id);
    void count();
    [[nodiscard]] std::vector<ThingRow> read(const ThingRow* last, int limit) const;
    [[nodiscard]] ThingRow rowOf(const Thing& registration) const;

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_model;
    QStringList m_states;
    std::optional<ThingId> m_speaking;
    int m_total = 0;
};

} // namespace ln::view
