#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// Who is found as somebody types: guests, and those who already registered.
class DoorSearch : public QObject {
    Q_OBJECT
public:
    static constexpr int limit = 20;

    DoorSearch(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] ThingListModel* results() { return &m_results; }

Q_SIGNALS:
    void textChanged();

private:
    void search();
    void note(const store::ChangeSet& changes);
    [[nodiscard]] ThingRow rowOf(const Thing& found, qint64 rank) const;
    [[nodiscard]] std::optional<Thing> registrationOf(const Thing& participant) const;

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_results;
    QString m_text;
};

} // namespace ln::view
