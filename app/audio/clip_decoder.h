#pragma once
#include "store/sound/sound_reader.h"
#include <memory>
#include <span>

namespace ln::audio {

/// A stored clip as PCM, 48 kHz mono, straight from the encrypted file: nothing is copied out of it. One thread.
class ClipDecoder {
public:
    /// The error says why the clip does not open.
    [[nodiscard]] static Result<std::unique_ptr<ClipDecoder>, QString> open(std::unique_ptr<store::SoundReader> reader,
                                                                            const ThingId& clip);
    ~ClipDecoder();
    ClipDecoder(const ClipDecoder&) = delete;
    ClipDecoder& operator=(const ClipDecoder&) = delete;

    [[nodiscard]] std::int64_t samples() const { return m_samples; }
    /// The place of the next sample.
    [[nodiscard]] std::int64_t position() const;
    /// 0 at the end.
    [[nodiscard]] Result<std::size_t, QString> read(std::span<std::int16_t> into);
    /// To the sample itself; beyond the end, to the end.
    [[nodiscard]] Result<void, QString> seek(std::int64_t sample);

private:
    struct Stream;
    explicit ClipDecoder(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
    std::int64_t m_samples = 0;
};

} // namespace ln::audio
