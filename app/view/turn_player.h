#pragma once
#include "audio/clip_player.h"
#include "view/sound_stores.h"
#include <QTimer>

namespace ln::view {

/// Plays the sound of a turn, clip after clip, and says how far it is. Times count from the turn's start.
class TurnPlayer : public QObject {
    Q_OBJECT
public:
    using Span = std::chrono::milliseconds;

    explicit TurnPlayer(SoundStores& sounds, QObject* parent = nullptr);

    /// Another turn, or none; what plays of the one before ends. Nothing happens for the one that is open already, but that
    /// its clips are known anew.
    void setTurn(const ThingId& meeting, const std::optional<Thing>& turn, const std::vector<Thing>& clips);
    /// From there on; a place between two clips begins the next one.
    void playFrom(Span at);
    void toggle();
    void stop();

    [[nodiscard]] bool canPlay() const { return !m_clips.empty(); }
    [[nodiscard]] bool playing() const { return m_player.isPlaying(); }
    /// Nothing is open, neither playing nor paused.
    [[nodiscard]] bool idle() const { return m_player.clip().isNull(); }
    [[nodiscard]] Span position() const;
    [[nodiscard]] Span duration() const;
    /// How loud it is from begin to end, in so many bars, 0 to 1.
    [[nodiscard]] QList<qreal> bars(int count) const;

Q_SIGNALS:
    void changed();
    void moved();
    void problem(const QString& sentence);

private:
    struct Clip {
        ThingId id;
        Span begins;
        Span ends;
        QByteArray peaks;
    };
    void play(const Clip& clip, Span at);
    void goOn();

    SoundStores& m_sounds;
    audio::ClipPlayer m_player;
    QTimer m_tick;
    ThingId m_meeting;
    ThingId m_turn;
    std::vector<Clip> m_clips;
    ThingId m_last; ///< the clip that was begun last
};

} // namespace ln::view
