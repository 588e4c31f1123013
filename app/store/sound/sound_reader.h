#pragma once
#include "store/sound/sound.h"
#include <memory>
#include <optional>
#include <stop_token>

namespace ln::store {

/// Reads the sound of one meeting while it is being written; sees the last commit. For one thread at a time.
class SoundReader {
public:
    /// The file must be there.
    [[nodiscard]] static sqlite::Outcome<std::unique_ptr<SoundReader>> open(const SoundOptions& options);
    ~SoundReader();

    /// Any sound of it is stored.
    [[nodiscard]] sqlite::Outcome<bool> has(const ThingId& clip) const;
    /// Bytes stored so far; 0 for an unknown clip.
    [[nodiscard]] sqlite::Outcome<std::int64_t> size(const ThingId& clip) const;
    /// From `offset` on, at most `max` bytes; empty at the end. An export is these bytes and nothing else.
    [[nodiscard]] sqlite::Outcome<QByteArray> read(const ThingId& clip, std::int64_t offset, qsizetype max) const;
    /// The byte at which the row begins that has this sample of the clip: read() from there gives whole Ogg pages. Found
    /// in a few steps, without reading the sound; beyond the end, the last row's.
    [[nodiscard]] sqlite::Outcome<std::int64_t> offsetOf(const ThingId& clip, std::int64_t sample) const;
    /// Nothing for a clip that is unknown or still open.
    [[nodiscard]] sqlite::Outcome<std::optional<Sealed>> sealed(const ThingId& clip) const;
    /// One for each 20 ms, 0 to 255: the waveform, without decoding. Goes through all the rows, which takes a tenth of a
    /// second for 3 h; ends early, with what it has, when it is told to stop.
    [[nodiscard]] sqlite::Outcome<QByteArray> peaks(const ThingId& clip, const std::stop_token& stop = {}) const;
    /// When a sample was heard, to some milliseconds, however far the microphone's clock is off and wherever the wall
    /// clock was set. Nothing for a clip without sound.
    [[nodiscard]] sqlite::Outcome<std::optional<WallTime>> momentOf(const ThingId& clip, std::int64_t sample) const;
    /// The sample heard at a moment; the clip's first or last one for a moment before or after it.
    [[nodiscard]] sqlite::Outcome<std::optional<std::int64_t>> sampleAt(const ThingId& clip, WallTime moment) const;
    /// All clips in the order they began.
    [[nodiscard]] sqlite::Outcome<std::vector<ThingId>> clips() const;

private:
    explicit SoundReader(std::unique_ptr<sqlite::Database> db);
    std::unique_ptr<sqlite::Database> m_db;
};

/// The gaps stored for a clip, as far as its sound goes: one may have been noted before its last page was there.
[[nodiscard]] sqlite::Outcome<std::vector<Gap>> readGaps(sqlite::Database& db, const ThingId& clip,
                                                         std::int64_t samples);

} // namespace ln::store
