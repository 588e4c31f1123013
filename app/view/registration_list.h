#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"
#include <QTimer>

namespace ln::view {

/// Those who registered, newest first. Ten thousand of them cost no more than the screenful that is looked at.
class RegistrationList : public QObject {
    Q_OBJECT
public:
    RegistrationList(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model() { return &m_model; }
    /// Empty: all.
    void setStates(const QStringList& states);
    [[nodiscard]] int total();
    /// The total is known without counting.
    [[nodiscard]] bool isCounted() const { return m_total.has_value(); }

Q_SIGNALS:
    void totalChanged();

private:
    void load();
    void reload();
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
    std::optional<int> m_total;
    QTimer m_later;
};

} // namespace ln::view
