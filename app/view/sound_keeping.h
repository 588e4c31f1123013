#pragma once
#include "view/current_meeting.h"
#include "view/sound_habits.h"
#include "view/turn_sound.h"

namespace ln::view {

/// Decides what is kept of the sound outside the turns: the pre-roll, which there is only once the hall was told and never
/// across a pause, and the time between two turns.
class SoundKeeping : public QObject {
    Q_OBJECT
public:
    SoundKeeping(TurnSound& sound, CurrentMeeting& current, SoundHabits& habits, QObject* parent = nullptr);

    /// A clip has begun.
    void begun();
    /// The speaker wishes not to be recorded: the clip ends with what came before, and nothing is kept until it is taken up
    /// again or the turn is over.
    void pause();
    /// The turn is over: its clip ends, or goes on until the next one.
    void turnEnded();
    /// What goes on between two turns is not to be kept after all.
    void stopBetween();
    /// The turn is held again: what went on goes on as its clip.
    bool takeUp(const ThingId& turn);

    /// A clip goes on although its turn is over.
    [[nodiscard]] bool between() const { return m_between; }
    /// What is kept now outside a turn's clip, in a sentence; empty when nothing is.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    TurnSound& m_sound;
    CurrentMeeting& m_current;
    SoundHabits& m_habits;
    bool m_between = false;
    bool m_paused = false;
    ThingId m_over; ///< the turn that was ended here last; its end may not be in the store yet
};

} // namespace ln::view
