#pragma once
#include "audio/clip_player.h"
#include "view/current_meeting.h"
#include "view/sound_stores.h"
#include "view/sync_state.h"
#include "view/thing_list_model.h"
#include <unordered_map>
#include <unordered_set>

namespace ln::view {

/// The clips of the open meeting: where each one is, and playing it.
class ClipList : public QObject {
    Q_OBJECT
public:
    ClipList(ChangeFeed& feed, CurrentMeeting& current, SoundStores& sounds, SyncState& sync,
             QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* model() { return &m_model; }
    void play(const ThingId& clip);
    void stop();
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    void load();
    /// Reads what moved since; a day has hundreds of clips, and most of them stay as they are.
    void reread(const std::unordered_set<ThingId>& changed);
    void openReader();
    /// What sync is doing with a clip and what plays change often, which clips there are seldom.
    void refreshMoving();
    void refresh(const ThingId& clip);
    void note(const store::ChangeSet& changes);
    [[nodiscard]] ThingRow rowOf(const store::ClipState& state);
    struct Place {
        QString detail;
        QString pill;
        Tone tone = Tone::Plain;
    };
    [[nodiscard]] Place placeOf(const store::ClipState& state, bool here) const;
    [[nodiscard]] QString titleOf(const Thing& clip);
    [[nodiscard]] bool isHere(const ThingId& clip);
    void say(const QString& problem);

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    SoundStores& m_sounds;
    SyncState& m_sync;
    ThingListModel m_model;
    std::vector<store::ClipState> m_states;
    /// Known to have sound at this tablet.
    std::unordered_set<ThingId> m_here;
    /// By clip: the registration whose name its row bears.
    std::unordered_map<ThingId, ThingId> m_speakers;
    ThingId m_moving;
    ThingId m_playing;
    QTimer m_receipts;
    std::unique_ptr<store::SoundReader> m_reader;
    audio::ClipPlayer m_player;
    QString m_problem;
};

} // namespace ln::view
