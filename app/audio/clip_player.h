#pragma once
#include "audio/playback_stream.h"
#include <QObject>
#include <memory>

namespace ln::audio {

/// Plays one clip at a time on the loudspeaker. Lives in the screens' thread.
class ClipPlayer : public QObject {
    Q_OBJECT
public:
    explicit ClipPlayer(QObject* parent = nullptr);
    ~ClipPlayer() override;

    /// Ends what is playing and plays this clip from a sample on, but for what is left out; see silencesIn().
    void play(std::unique_ptr<store::SoundReader> reader, const ThingId& clip, std::int64_t fromSample = 0,
              std::vector<Stretch> leftOut = {});
    void pause();
    void resume();
    void stop();
    /// Plays from there on, also when it was paused.
    void seek(std::int64_t sample);
    /// 1 is as it was spoken; the pitch is kept. Holds for clips played later, too.
    void setSpeed(double speed);
    /// Of the clip that is open.
    void setLeftOut(std::vector<Stretch> stretches);

    [[nodiscard]] bool isPlaying() const;
    /// The clip that is open, playing or paused; null when there is none.
    [[nodiscard]] ThingId clip() const;
    /// What is heard now, in samples of the clip, whatever the speed.
    [[nodiscard]] std::int64_t position() const;
    [[nodiscard]] std::int64_t duration() const; ///< samples

Q_SIGNALS:
    /// Playing began, paused or ended.
    void changed();
    void finished();
    /// A sentence for the secretary.
    void problem(const QString& sentence);

private:
    class Output;
    std::unique_ptr<Output> m_output;
    double m_speed = 1;
};

} // namespace ln::audio
