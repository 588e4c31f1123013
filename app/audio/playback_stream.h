#pragma once
#include "audio/clip_decoder.h"
#include "audio/silences.h"
#include <vector>

namespace ln::audio {

/// A clip as it is heard: faster or slower with the pitch kept, and without the silences when they are not wanted. Counts
/// in two ways: places are samples of the clip, and what it gives is numbered from 0 since the last seek(). 48 kHz
/// mono. One thread.
class PlaybackStream {
public:
    static constexpr double slowest = 0.5, fastest = 3;

    explicit PlaybackStream(std::unique_ptr<ClipDecoder> decoder);
    ~PlaybackStream();
    PlaybackStream(const PlaybackStream&) = delete;
    PlaybackStream& operator=(const PlaybackStream&) = delete;

    /// Samples of the whole clip.
    [[nodiscard]] std::int64_t samples() const { return m_decoder->samples(); }
    /// How many more will be given, about.
    [[nodiscard]] std::int64_t remaining() const;

    /// Reading goes on from this place, and what it gives is numbered from 0 again. Also what comes first.
    [[nodiscard]] Result<void, QString> seek(std::int64_t place);
    /// From the next sample that is read on. 1 is as it was spoken, and gives the clip's samples untouched.
    [[nodiscard]] Result<void, QString> setSpeed(double speed);
    /// What is left out from here on, in the clip's order and apart from one another.
    void setLeftOut(std::vector<Stretch> stretches) { m_leftOut = std::move(stretches); }

    /// At least one sample; 0 at the end.
    [[nodiscard]] Result<std::size_t, QString> read(std::span<std::int16_t> into);
    /// The place in the clip that is heard in sample number `given`. At other speeds than 1 within 30 ms.
    [[nodiscard]] std::int64_t placeOf(std::int64_t given) const;

private:
    class Stretcher;
    /// From sample `given` on the clip is heard from `place` on.
    struct Anchor {
        std::int64_t given = 0;
        std::int64_t place = 0;
        double speed = 1;
    };
    [[nodiscard]] Result<void, QString> goOnFrom(std::int64_t place);
    [[nodiscard]] Result<void, QString> leaveOut();
    [[nodiscard]] Result<std::size_t, QString> readClip(std::span<std::int16_t> into);
    [[nodiscard]] Result<std::size_t, QString> readStretched(std::span<std::int16_t> into);

    std::unique_ptr<ClipDecoder> m_decoder;
    std::unique_ptr<Stretcher> m_stretcher; ///< none at speed 1
    double m_speed = 1;
    std::vector<Stretch> m_leftOut;
    std::int64_t m_given = 0;
    std::int64_t m_taken = 0;      ///< from the clip since `m_takenSince`
    std::int64_t m_takenSince = 0; ///< the number of the sample given at which the speed was set or a place was sought
    std::vector<Anchor> m_anchors{Anchor{}};
};

} // namespace ln::audio
