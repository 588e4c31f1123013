#include "view/sound_keeping.h"

namespace ln::view {

SoundKeeping::SoundKeeping(TurnSound& sound, CurrentMeeting& current, SoundHabits& habits, QObject* parent)
    : QObject(parent), m_sound(sound), m_current(current), m_habits(habits) {
    connect(&current, &CurrentMeeting::changed, this, &SoundKeeping::follow);
    connect(&current, &CurrentMeeting::switched, this, &SoundKeeping::follow);
    connect(&habits, &SoundHabits::changed, this, &SoundKeeping::follow);
    connect(&sound, &TurnSound::changed, this, &SoundKeeping::follow);
    follow();
}

void SoundKeeping::begun() {
    m_between = m_paused = false;
    m_over = {};
    follow();
}

void SoundKeeping::pause() {
    m_paused = true;
    m_over = {};
    m_sound.end();
    m_sound.forgetHeard();
    follow();
}

void SoundKeeping::turnEnded() {
    m_paused = false;
    m_over = m_current.turn() ? m_current.turn()->id : ThingId{};
    m_between = m_habits.between() && m_current.recordingAnnounced() && m_sound.recording();
    if (!m_between) m_sound.end();
    follow();
}

void SoundKeeping::stopBetween() {
    if (!std::exchange(m_between, false)) return;
    m_sound.end();
    m_sound.forgetHeard();
    follow();
}

bool SoundKeeping::takeUp(const ThingId& turn) {
    if (m_sound.turn() != turn || !std::exchange(m_between, false)) return false;
    follow();
    return true;
}

void SoundKeeping::follow() {
    const bool goesOn = m_current.started() && !m_current.closed();
    const std::optional<Thing>& turn = m_current.turn();
    // Another tablet called the next speaker and records him, or nobody is to be heard any more.
    if (m_between && (!goesOn || !m_habits.between() || (turn && turn->id != m_sound.turn()))) {
        m_between = false;
        m_sound.end();
    }
    if (!turn || turn->id != m_over) m_over = {}; // it is over indeed; an undo may bring it back, and that is another matter
    // A turn that is not recorded here is one whose speaker does not wish it, or another tablet's: nothing of it is kept.
    const bool mayKeep = !turn || !m_over.isNull() || m_sound.recording();
    m_sound.keepBefore(goesOn && mayKeep && m_current.recordingAnnounced() && m_habits.preRoll());
    Q_EMIT changed();
}

QString SoundKeeping::sentence() const {
    if (m_between) return tr("Vẫn đang ghi giữa hai lượt.");
    if (m_paused) return tr("Đã dừng ghi; không giữ lại gì cho đến khi bấm ghi tiếp hoặc hết lượt.");
    if (m_sound.keepsBefore() && m_sound.available() && !m_sound.recording()) return tr("Giữ sẵn 10 giây trước khi mời người tiếp theo.");
    return {};
}

} // namespace ln::view
