#pragma once
#include "audio/silences.h"
#include "view/gate.h"
#include "view/sound_stores.h"
#include <thread>

namespace ln::view {

/// How loud the clips of a turn are from begin to end, and where nobody speaks, by the peaks stored while recording. Read
/// once a clip, away from the UI thread: those of 3 hours take several frames.
class TurnPeaks : public QObject {
    Q_OBJECT
public:
    struct Clip {
        QByteArray peaks; ///< see SoundReader::peaks
        std::vector<audio::Stretch> silences;
    };

    explicit TurnPeaks(const SoundStores& sounds, QObject* parent = nullptr) : QObject(parent), m_sounds(sounds) {}
    ~TurnPeaks() override;

    /// These are wanted, and no others. They are sealed: what was read of them stays right.
    void want(const ThingId& meeting, const std::vector<ThingId>& clips);
    /// Nothing until it has been read, or when it cannot be.
    [[nodiscard]] const Clip* of(const ThingId& clip) const;

Q_SIGNALS:
    void changed();

private:
    void take(const ThingId& id, Clip clip, int reading);

    const SoundStores& m_sounds;
    std::map<ThingId, Clip> m_clips;
    std::vector<ThingId> m_wanted;
    int m_reading = 0;
    Gate m_gate{this};
    std::jthread m_thread;
};

} // namespace ln::view
