#pragma once
#include "audio/clip_player.h"
#include "audio/sound_verdict.h"
#include "view/tone.h"
#include "view/turn_sound.h"
#include <functional>
#include <thread>

namespace ln::view {

/// Ten seconds before the meeting, all the way that a turn's sound goes: microphone, encoder, encrypted file, loudspeaker. They are
/// judged, played back and then gone; no meeting has them.
class MicrophoneTest : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool recording READ recording NOTIFY changed)
    Q_PROPERTY(bool playing READ playing NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool canPlay READ canPlay NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(ln::view::ToneNames::Tone tone READ tone NOTIFY changed)

public:
    MicrophoneTest(TurnSound& sound, const store::StoreOptions& options, QObject* parent = nullptr);
    ~MicrophoneTest() override;

    static constexpr std::chrono::seconds length{10};

    Q_INVOKABLE void start();
    Q_INVOKABLE void playAgain();
    /// Ends it, whatever it does; the page is left.
    Q_INVOKABLE void stop();

    [[nodiscard]] bool recording() const { return m_state == State::Recording; }
    [[nodiscard]] bool playing() const { return m_player.isPlaying(); }
    [[nodiscard]] bool busy() const { return m_state != State::Idle; }
    [[nodiscard]] bool canPlay() const { return m_store && m_verdict && !busy(); }
    [[nodiscard]] qreal progress() const;
    /// In a few words, and what to do.
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] Tone tone() const;

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    enum class State { Idle, Recording, Judging };
    [[nodiscard]] store::SoundOptions optionsOf() const;
    void tick();
    void judgeClip(const audio::SealResult& result, int round);
    void conclude(const Result<audio::SoundVerdict, QString>& verdict, int round);
    /// `holds` tells whether the sentence is still true.
    void fail(const QString& sentence, std::function<bool()> holds = {});
    void lookAgain();
    void drop();

    TurnSound& m_sound;
    const store::StoreOptions m_options;
    const QString m_folder;
    audio::ClipPlayer m_player;
    State m_state = State::Idle;
    int m_round = 0;
    ThingId m_clip;
    std::shared_ptr<store::SoundStore> m_store;
    std::optional<audio::SoundVerdict> m_verdict;
    QString m_problem;
    std::function<bool()> m_problemHolds; ///< none: until something else is done
    Gate m_gate{this};
    std::jthread m_thread; ///< judges
};

} // namespace ln::view
