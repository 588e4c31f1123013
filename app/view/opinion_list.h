#pragma once
#include "view/current_meeting.h"
#include "view/opinion_facts.h"
#include "view/thing_list_model.h"
#include <set>
#include <unordered_map>

namespace ln::view {

/// All opinions of the open meeting, newest first, those asked for only. Read when somebody looks at it for the first time.
class OpinionList : public QObject {
    Q_OBJECT
public:
    enum class Filter { All, Incomplete, Assigned, ToLookAt };

    OpinionList(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model();
    void setFilter(Filter filter);
    void setSearch(const QString& text);
    /// How many there are by each filter, without the search.
    [[nodiscard]] int count(Filter filter);
    /// How many lack what, of those that lack anything.
    [[nodiscard]] int missing(OpinionFacts::Missing what);

Q_SIGNALS:
    /// The list, or an opinion in it, is not what it was.
    void changed();

private:
    struct Entry {
        ThingRow row;
        QString folded;
        OpinionFacts::Missing missing{};
        bool assigned = false;
        bool toLookAt = false;
    };
    void load();
    void forget();
    void note(const store::ChangeSet& changes);
    [[nodiscard]] std::set<ThingId> touchedBy(const store::ChangeSet& changes) const;
    void refresh(const ThingId& opinion);
    [[nodiscard]] Entry entryOf(const OpinionFacts& facts) const;
    [[nodiscard]] bool isIn(const Entry& entry, Filter filter) const;
    void show(const Entry& entry);
    void showAll();

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_model;
    std::unordered_map<ThingId, Entry> m_entries;
    bool m_loaded = false;
    Filter m_filter = Filter::All;
    QStringList m_words; ///< folded; all of them are in what is shown
};

} // namespace ln::view
