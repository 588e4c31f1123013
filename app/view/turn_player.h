#pragma once
#include "audio/clip_player.h"
#include "view/commands.h"
#include "view/turn_peaks.h"
#include <QTimer>
#include <qqmlregistration.h>

namespace ln::view {

/// Plays the sound of a turn, clip after clip, and says how far it is. Times count from the turn's start. How fast, and
/// whether silences are left out, is remembered on this tablet.
class TurnPlayer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ReviewView")
    Q_PROPERTY(bool canPlay READ canPlay NOTIFY changed)
    Q_PROPERTY(bool playing READ playing NOTIFY changed)
    Q_PROPERTY(qreal seconds READ seconds NOTIFY changed)
    Q_PROPERTY(qreal second READ second NOTIFY moved)
    Q_PROPERTY(QString positionText READ positionText NOTIFY moved)
    Q_PROPERTY(QList<qreal> waveform READ waveform NOTIFY waveformChanged)
    Q_PROPERTY(QStringList speedTexts READ speedTexts CONSTANT)
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY manner)
    Q_PROPERTY(int usualSpeed READ usualSpeed CONSTANT)
    Q_PROPERTY(bool skipsSilences READ skipsSilences WRITE setSkipsSilences NOTIFY manner)

public:
    using Span = std::chrono::milliseconds;

    TurnPlayer(SoundStores& sounds, Commands& commands, const store::Reader& reader, QObject* parent = nullptr);

    /// Another turn, or none; what plays of the one before ends. Nothing happens for the one that is open already, but that
    /// its clips are known anew.
    void setTurn(const ThingId& meeting, const std::optional<Thing>& turn, const std::vector<Thing>& clips);
    /// From there on; a place between two clips begins the next one.
    void playFrom(Span at);
    Q_INVOKABLE void toggle();
    /// To so many seconds after the turn's start; beyond its end is its end.
    Q_INVOKABLE void seek(qreal second);
    void stop();

    [[nodiscard]] bool canPlay() const { return !m_clips.empty(); }
    [[nodiscard]] bool playing() const { return m_player.isPlaying(); }
    /// Nothing is open, neither playing nor paused.
    [[nodiscard]] bool idle() const { return m_player.clip().isNull(); }
    [[nodiscard]] Span position() const;
    [[nodiscard]] Span duration() const;
    [[nodiscard]] qreal second() const { return static_cast<qreal>(position().count()) / 1000; }
    [[nodiscard]] qreal seconds() const { return static_cast<qreal>(duration().count()) / 1000; }
    /// "00:12 / 03:40"
    [[nodiscard]] QString positionText() const;
    /// How loud it is from begin to end, each 0 to 1; silence until the peaks have been read.
    [[nodiscard]] QList<qreal> waveform() const { return m_bars; }

    /// What may be chosen, from slow to fast; speed() is a place in it.
    [[nodiscard]] static QStringList speedTexts();
    [[nodiscard]] int speed() const { return m_speed; }
    void setSpeed(int speed);
    [[nodiscard]] static int usualSpeed();
    [[nodiscard]] bool skipsSilences() const { return m_skipsSilences; }
    void setSkipsSilences(bool skips);

Q_SIGNALS:
    void changed();
    void moved();
    void waveformChanged();
    /// The speed or the skipping.
    void manner();
    void problem(const QString& sentence);

private:
    struct Clip {
        ThingId id;
        Span begins;
        Span ends;
    };
    void play(const Clip& clip, Span at);
    void goOn();
    void remember(const char* key, const QString& value);
    void drawWaveform();
    void raiseBars(const Clip& clip);
    [[nodiscard]] std::vector<audio::Stretch> leftOut(const ThingId& clip) const;

    SoundStores& m_sounds;
    Commands& m_commands;
    audio::ClipPlayer m_player;
    TurnPeaks m_peaks;
    QTimer m_tick;
    ThingId m_meeting;
    ThingId m_turn;
    std::vector<Clip> m_clips;
    ThingId m_last; ///< the clip that was begun last
    QList<qreal> m_bars;
    int m_speed = usualSpeed();
    bool m_skipsSilences = false;
};

} // namespace ln::view
