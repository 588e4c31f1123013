#pragma once
#include "view/current_meeting.h"
#include "view/people_index.h"
#include "view/thing_list_model.h"
#include <QThread>

namespace ln::view {

/// Who is found as somebody types: guests, and those who already registered.
class DoorSearch : public QObject {
    Q_OBJECT
public:
    static constexpr int limit = 20;
    static constexpr int mostNamesakes = 3;

    DoorSearch(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    ~DoorSearch() override;

    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] ThingListModel* results() { return &m_results; }
    /// Who may be the one that is being written in the form: of the same name, with or without marks. Empty ends it.
    void lookForNamesakes(const QString& name);
    [[nodiscard]] ThingListModel* namesakes() { return &m_namesakes; }
    /// The meeting's people are in memory. What is typed before is answered then.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Somebody was looked for, and the meeting has nobody like that.
    [[nodiscard]] bool foundNobody() const { return m_ready && m_results.count() == 0 && !m_text.trimmed().isEmpty(); }

Q_SIGNALS:
    void textChanged();
    void searched();

private:
    void load();
    void stopLoading();
    void take(const std::shared_ptr<PeopleIndex>& people, int load);
    void refresh(const ThingId& id);
    void search();
    void searchNamesakes();
    [[nodiscard]] std::vector<ThingRow> rowsOf(const std::vector<PeopleIndex::Hit>& hits) const;
    void note(const store::ChangeSet& changes);
    [[nodiscard]] ThingRow rowOf(const Thing& found, qint64 rank) const;
    [[nodiscard]] std::optional<Thing> registrationOf(const Thing& participant) const;

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_results;
    ThingListModel m_namesakes;
    QString m_text;
    QString m_name;
    PeopleIndex m_people;
    bool m_ready = false;
    int m_load = 0;
    /// What changed while the people were being read.
    std::vector<ThingId> m_missed;
    Gate m_gate{this};
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_loader;
};

} // namespace ln::view
