#pragma once
#include "view/clip_list.h"
#include "view/sound_warnings.h"

namespace ln::view {

/// The Sync screen: what is where.
class SyncView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(QString officeTitle READ officeTitle NOTIFY changed)
    Q_PROPERTY(bool enrolled READ enrolled NOTIFY changed)
    Q_PROPERTY(QString enrolLink READ enrolLink WRITE setEnrolLink NOTIFY enrolChanged)
    Q_PROPERTY(QString enrolProblem READ enrolProblem NOTIFY enrolChanged)
    Q_PROPERTY(bool enrolling READ enrolling NOTIFY enrolChanged)
    Q_PROPERTY(QString networkText READ networkText NOTIFY changed)
    Q_PROPERTY(ln::view::ToneNames::Tone networkTone READ networkTone NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(ln::view::ToneNames::Tone stateTone READ stateTone NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(QString entriesText READ entriesText NOTIFY changed)
    Q_PROPERTY(qreal entriesProgress READ entriesProgress NOTIFY changed)
    Q_PROPERTY(QString clipsText READ clipsText NOTIFY changed)
    Q_PROPERTY(qreal clipsProgress READ clipsProgress NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(ln::view::ThingListModel* clips READ clips CONSTANT)
    Q_PROPERTY(QString playbackProblem READ playbackProblem NOTIFY playbackChanged)
    Q_PROPERTY(QString unsentText READ unsentText NOTIFY changed)
    Q_PROPERTY(QString unsentDetail READ unsentDetail NOTIFY changed)
    Q_PROPERTY(QString receivedText READ receivedText NOTIFY changed)
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed)
    Q_PROPERTY(QString freeDetail READ freeDetail NOTIFY changed)
    Q_PROPERTY(QString keyNotice READ keyNotice CONSTANT)

public:
    SyncView(ChangeFeed& feed, CurrentMeeting& current, SoundStores& sounds, SyncState& state,
             tablet::SyncEngine& engine, QString folder, SoundWarnings::FreeBytes roomForSound, QString keyNotice, QObject* parent = nullptr);

    [[nodiscard]] QString officeTitle() const;
    [[nodiscard]] bool enrolled() const;
    [[nodiscard]] QString enrolLink() const { return m_enrolLink; }
    void setEnrolLink(const QString& link);
    [[nodiscard]] QString enrolProblem() const { return m_enrolProblem; }
    [[nodiscard]] bool enrolling() const { return m_enrolling; }
    Q_INVOKABLE void enrol();

    [[nodiscard]] QString networkText() const { return m_state.road().text; }
    [[nodiscard]] Tone networkTone() const { return m_state.road().tone; }
    [[nodiscard]] QString stateText() const { return m_state.work().text; }
    [[nodiscard]] Tone stateTone() const { return m_state.work().tone; }
    [[nodiscard]] bool paused() const { return m_state.status().phase == tablet::Status::Phase::Paused; }
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void retryNow();

    [[nodiscard]] QString entriesText() const;
    [[nodiscard]] qreal entriesProgress() const;
    [[nodiscard]] QString clipsText() const;
    [[nodiscard]] qreal clipsProgress() const;
    [[nodiscard]] QString problem() const { return m_state.problem(); }

    [[nodiscard]] ThingListModel* clips() { return m_clips.model(); }
    Q_INVOKABLE void play(const QString& clipId);
    Q_INVOKABLE void stopPlaying() { m_clips.stop(); }
    [[nodiscard]] QString playbackProblem() const { return m_clips.problem(); }

    [[nodiscard]] QString unsentText() const;
    [[nodiscard]] QString unsentDetail() const;
    [[nodiscard]] QString receivedText() const;
    [[nodiscard]] QString freeText() const;
    [[nodiscard]] QString freeDetail() const;
    [[nodiscard]] QString keyNotice() const { return m_keyNotice; }
    /// Asks the disk anew, which happens now and then by itself.
    void measureDisk();

Q_SIGNALS:
    void changed();
    void enrolChanged();
    void playbackChanged();
    /// Enrolled just now: what goes with a new office (a sealed copy of the key) can be done.
    void enrolledNow();

private:
    [[nodiscard]] QString deviceName() const;
    [[nodiscard]] QString setting(const char* key) const { return m_feed.reader().setting(QString::fromLatin1(key)); }

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    SyncState& m_state;
    tablet::SyncEngine& m_engine;
    QString m_folder;
    SoundWarnings::FreeBytes m_roomForSound;
    QString m_keyNotice;
    ClipList m_clips;
    QString m_enrolLink;
    QString m_enrolProblem;
    bool m_enrolling = false;
    /// Nothing when the disk does not say.
    std::optional<qint64> m_free;
    qint64 m_room = -1;
    QTimer m_measure;
    Gate m_gate{this};
};

} // namespace ln::view
