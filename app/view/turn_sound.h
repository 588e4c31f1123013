#pragma once
#include "audio/recorder.h"
#include "domain/commands.h"
#include "view/commands.h"
#include "view/sound_stores.h"
#include <QTimer>

namespace ln::view {

/// A setting: the hex id of the turn that this tablet records, also over a restart.
inline constexpr auto recordingTurn = "floor.recording";

[[nodiscard]] SealClip commandOf(const store::Sealed& sealed);

/// The sound of turns at this tablet: begins and ends clips, and sees that each one sealed becomes an entry.
class TurnSound : public QObject {
    Q_OBJECT
public:
    static constexpr int bars = 36;

    /// Without a microphone `problem` says why.
    TurnSound(store::Store& store, const store::Reader& reader, SoundStores& sounds,
              std::unique_ptr<audio::Microphone> microphone, QString problem, WallClock clock,
              QObject* parent = nullptr);
    /// Seals the clip under way and hands its seal to the store.
    ~TurnSound() override;

    /// An id of inputs(), or nothing for the system's default; a clip under way goes on.
    void choose(const QString& microphone);
    [[nodiscard]] audio::MicrophoneInputs inputs() const;
    /// Opens the microphone, from when a meeting is open.
    void listen();
    /// Whether a clip could begin now.
    [[nodiscard]] bool available() const;
    /// One sentence, or nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool recording() const;
    /// The turn whose clip is or was last under way.
    [[nodiscard]] ThingId turn() const { return m_turn; }
    /// The clip under way and the sample it has come to.
    [[nodiscard]] std::optional<SoundPlace> place() const;
    [[nodiscard]] std::chrono::milliseconds position() const;
    [[nodiscard]] double level() const;
    /// The last levels, each of 100 ms, 0 to 1, newest last.
    [[nodiscard]] QList<qreal> waveform() const;

    /// The loudest of the last moments, 0 to 1.
    [[nodiscard]] double peak() const;
    [[nodiscard]] std::optional<audio::MicrophoneProblem> microphoneProblem() const;
    /// What ended the last clip before its time.
    [[nodiscard]] std::optional<audio::StorageProblem> storageProblem() const;
    /// What is wrong with the level, if anything.
    [[nodiscard]] std::optional<audio::LevelProblem> levelProblem() const;

    static constexpr std::chrono::seconds preRoll{10};
    /// Whether the last 10 s before a clip are kept for it.
    void keepBefore(bool wanted);
    [[nodiscard]] bool keepsBefore() const { return m_keepsBefore; }
    /// A pause: nothing heard until now goes into a clip that begins later.
    void forgetHeard();

    /// Begins a clip at once, with what was kept before; gives the command that enters it, or nothing when sound is not
    /// available. A clip under way ends at that same sample. The file tells the speaker's ticket, and nobody's name.
    [[nodiscard]] std::optional<StartClip> begin(const ThingId& meeting, const ThingId& turn, const QString& ticket);
    /// A trial: a clip that is no turn's and goes where the request says. A turn that is called ends it.
    void recordTrial(audio::ClipRequest request, audio::SealDone done);
    void endTrial();
    [[nodiscard]] std::chrono::milliseconds trialPosition() const;

    /// Ends the clip under way; its seal becomes an entry soon after.
    void end();
    /// The clip has no entry after all: ends it and drops what it holds.
    void abandon(const ThingId& clip);
    /// Clips begun whose seal is no entry yet, the one under way left out.
    [[nodiscard]] int sealing() const { return m_sealing - (recording() ? 1 : 0); }
    /// For ends of programs and rehearsals: returns when everything ended is sealed.
    void waitUntilSealed();

Q_SIGNALS:
    void changed();
    void levelsChanged();
    void sealed(const ln::ThingId& clip);

private:
    struct Shared;
    void noteStatus();
    void noteSealed(const ThingId& clip);
    [[nodiscard]] audio::SealDone sealDone(const std::shared_ptr<store::SoundStore>& into);

    store::Store& m_store;
    const store::Reader& m_reader;
    SoundStores& m_sounds;
    QString m_problem;
    WallClock m_clock;
    QTimer m_levels;
    ThingId m_turn;
    int m_sealing = 0;
    bool m_keepsBefore = false;
    bool m_isTrial = false; ///< the clip under way
    std::shared_ptr<Shared> m_shared;
    Gate m_gate{this};
    /// Last, so that its callbacks end before what they use.
    std::unique_ptr<audio::Recorder> m_recorder;
};

} // namespace ln::view
