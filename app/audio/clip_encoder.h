#pragma once
#include "audio/recorder.h"

namespace ln::audio {

/// One clip on its way from samples to durable rows. The encoder thread's alone. After a failure it is over: what is
/// stored was sealed and reported, and what comes later is not recorded.
class ClipEncoder {
public:
    /// When the sample before this one of the clip was heard.
    using HeardAt = std::function<WallTime(std::int64_t sample)>;
    /// Nothing is stored before there is sound. A failure was reported to `done` already.
    [[nodiscard]] static std::unique_ptr<ClipEncoder> begin(ClipRequest request, SealDone done, HeardAt heardAt,
                                                            std::optional<StorageProblem>& problem);
    /// What came of it; Full or Failed ends the clip.
    [[nodiscard]] std::optional<StorageProblem> add(std::span<const std::int16_t> samples, bool missed);
    [[nodiscard]] std::optional<StorageProblem> finish();

    [[nodiscard]] const ThingId& id() const { return m_request.clip; }

private:
    ClipEncoder(ClipRequest request, SealDone done, HeardAt heardAt, std::unique_ptr<OpusWriter> writer);
    [[nodiscard]] bool isPieceDue() const;
    [[nodiscard]] std::optional<StorageProblem> storePiece();
    void noteGap(std::int64_t samples);
    [[nodiscard]] store::SoundPiece takePiece();
    StorageProblem cut(StorageProblem problem, const QString& detail);

    ClipRequest m_request;
    SealDone m_done;
    HeardAt m_heardAt;
    std::unique_ptr<OpusWriter> m_writer;
    PeakMeter m_meter;
    QByteArray m_peaks;
    std::vector<store::Gap> m_gaps;
    bool m_begun = false;            ///< the store has the clip
    std::int64_t m_storedEnd = 0;    ///< end of the sound in the rows
    std::int64_t m_writtenAtRow = 0; ///< samples written when the last row was stored
};

} // namespace ln::audio
