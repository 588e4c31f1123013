#pragma once
#include "view/registration_tally.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// Who waits to speak, in order. Read when first asked for; thousands of them cost no more than the screenful that is looked at.
class SpeakingOrder : public QObject {
    Q_OBJECT
public:
    SpeakingOrder(ChangeFeed& feed, CurrentMeeting& current, RegistrationTally& tally, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model();
    /// A moment old when `next` is not, see RegistrationTally.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] std::optional<ThingId> next();

Q_SIGNALS:
    void changed();

private:
    void ensureRead();
    void reread();
    void note(const store::ChangeSet& changes);
    [[nodiscard]] std::vector<ThingRow> read(const ThingRow* last, int limit) const;
    [[nodiscard]] static ThingRow rowOf(const Thing& registration);

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    RegistrationTally& m_tally;
    ThingListModel m_model;
    bool m_isRead = false;
};

} // namespace ln::view
