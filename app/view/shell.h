#pragma once
#include "view/current_meeting.h"
#include "view/sync_state.h"
#include "view/turn_sound.h"

namespace ln::view {

/// What stands around every screen: the meeting, the sound, the network, the clock, and what there is to say.
class Shell : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(QString title READ title NOTIFY meetingChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY meetingChanged)
    Q_PROPERTY(bool meetingOpen READ meetingOpen NOTIFY meetingChanged)
    Q_PROPERTY(bool recording READ recording NOTIFY soundChanged)
    Q_PROPERTY(QString recordingTime READ recordingTime NOTIFY recordingTimeChanged)
    Q_PROPERTY(qreal level READ level NOTIFY levelChanged)
    Q_PROPERTY(qreal peak READ peak NOTIFY levelChanged)
    Q_PROPERTY(bool soundAvailable READ soundAvailable NOTIFY soundChanged)
    Q_PROPERTY(QString soundProblem READ soundProblem NOTIFY soundChanged)
    Q_PROPERTY(QString networkText READ networkText NOTIFY networkChanged)
    Q_PROPERTY(QString networkShorter READ networkShorter NOTIFY networkChanged)
    Q_PROPERTY(QString networkInShort READ networkInShort NOTIFY networkChanged)
    Q_PROPERTY(ln::view::ToneNames::Tone networkTone READ networkTone NOTIFY networkChanged)
    Q_PROPERTY(int unsent READ unsent NOTIFY networkChanged)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(ln::view::ToneNames::Tone noticeTone READ noticeTone NOTIFY noticeChanged)

public:
    Shell(ChangeFeed& feed, CurrentMeeting& current, TurnSound& sound, SyncState& sync, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool meetingOpen() const { return m_current.isOpen(); }
    [[nodiscard]] bool recording() const { return m_sound.recording(); }
    /// All that was recorded at this meeting, with the clip under way.
    [[nodiscard]] QString recordingTime() const;
    [[nodiscard]] qreal level() const { return m_sound.level(); }
    /// The loudest of the last moments.
    [[nodiscard]] qreal peak() const { return m_sound.peak(); }
    [[nodiscard]] bool soundAvailable() const { return m_sound.available(); }
    [[nodiscard]] QString soundProblem() const { return m_sound.problem(); }
    [[nodiscard]] QString networkText() const { return m_sync.network().text; }
    /// For where there is little room, or hardly any.
    [[nodiscard]] QString networkShorter() const { return m_sync.networkShorter(); }
    [[nodiscard]] QString networkInShort() const { return m_sync.networkInShort(); }
    [[nodiscard]] Tone networkTone() const { return m_sync.network().tone; }
    [[nodiscard]] int unsent() const { return static_cast<int>(m_sync.unsentEntries() + m_sync.unsentClips()); }
    [[nodiscard]] QString clock() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] Tone noticeTone() const { return m_noticeTone; }

    void say(const QString& notice, Tone tone);
    /// The screens in the order of the rail. One of them may lead to another.
    enum Screen { Meetings, Door, Floor, Review, Sync, Settings };
    Q_ENUM(Screen)
    /// Where a start goes on: at the turn that this tablet records, else at the door of the meeting that is open.
    [[nodiscard]] Q_INVOKABLE ln::view::Shell::Screen firstScreen() const;
    Q_INVOKABLE void show(ln::view::Shell::Screen screen) { Q_EMIT asked(screen); }
    Q_INVOKABLE void dismissNotice() { say({}, Tone::Plain); }

Q_SIGNALS:
    void meetingChanged();
    void soundChanged();
    void recordingTimeChanged();
    void levelChanged();
    void networkChanged();
    void clockChanged();
    void noticeChanged();
    void asked(int screen);

private:
    void tick();
    void sumClips();
    void note(const store::ChangeSet& changes);

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    TurnSound& m_sound;
    SyncState& m_sync;
    QTimer m_tick;
    QString m_shownClock;
    std::chrono::milliseconds m_sealedTime{0};
    QString m_notice;
    Tone m_noticeTone = Tone::Plain;
};

} // namespace ln::view
