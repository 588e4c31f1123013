#pragma once
#include "audio/clip_decoder.h"
#include <QObject>
#include <memory>

namespace ln::audio {

/// Plays one clip at a time on the loudspeaker. Lives in the screens' thread.
class ClipPlayer : public QObject {
    Q_OBJECT
public:
    explicit ClipPlayer(QObject* parent = nullptr);
    ~ClipPlayer() override;

    /// Ends what is playing and plays this clip from a sample on.
    void play(std::unique_ptr<store::SoundReader> reader, const ThingId& clip, std::int64_t fromSample = 0);
    void pause();
    void resume();
    void stop();
    void seek(std::int64_t sample);

    [[nodiscard]] bool isPlaying() const;
    /// The clip that is open, playing or paused; null when there is none.
    [[nodiscard]] ThingId clip() const;
    [[nodiscard]] std::int64_t position() const; ///< samples
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
};

} // namespace ln::audio
