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
    [[nodiscard]] const QStringList& states() const { return m_states; }
    void setStates(const QStringList& states);

private:
    void load();
    void note(const store::ChangeSet& changes);
    void noteFloor();
    void refresh(const ThingId& id);
    [[nodiscard]] std::vector<ThingRow> read(const ThingRow* last, int limit) const;
    [[nodiscard]] ThingRow rowOf(const Thing& registration) const;

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_model;
    QStringList m_states;
    std::optional<ThingId> m_speaking;
};

} // namespace ln::view
