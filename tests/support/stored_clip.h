#pragma once
#include "audio/opus_writer.h"
#include "audio/peak_trace.h"
#include "store/sound/sound_store.h"

namespace ln::test {

/// Stores sound as a recorder does, in rows of 0.5 s with their peaks, but as fast as the encoder can.
class ClipWriting {
public:
    ClipWriting(store::SoundStore& store, const ThingId& clip) : m_store(store), m_clip(clip) {}

    [[nodiscard]] Result<void, QString> add(std::span<const std::int16_t> samples) {
        if (!m_writer) {
            auto writer = audio::OpusWriter::create({});
            if (!writer) return writer.error();
            m_writer = std::move(writer).value();
        }
        while (!samples.empty()) {
            const auto part = samples.first(std::min<std::size_t>(samples.size(), 4'800));
            samples = samples.subspan(part.size());
            m_meter.add(part, [this](std::uint8_t peak) { m_peaks += static_cast<char>(peak); });
            if (auto written = m_writer->write(part); !written) return written;
            if (m_writer->written() - m_writtenAtRow < 24'000 || m_writer->endSample() == 0) continue;
            const store::SoundPiece piece = take();
            const auto stored = std::exchange(m_begun, true) ? m_store.append(m_clip, piece)
                                                             : m_store.begin(m_clip, systemWallTime(), piece);
            if (!stored) return stored.error().message;
        }
        return {};
    }
    /// After at least 0.5 s.
    [[nodiscard]] Result<store::Sealed, QString> finish() {
        if (m_meter.begun()) m_peaks += static_cast<char>(m_meter.flush());
        if (auto finished = m_writer->finish(); !finished) return finished.error();
        auto sealed = m_store.seal(m_clip, take(), m_writer->written());
        if (!sealed) return sealed.error().message;
        return std::move(sealed).value();
    }

private:
    store::SoundPiece take() {
        m_writtenAtRow = m_writer->written();
        const std::int64_t first = std::exchange(m_storedEnd, m_writer->endSample());
        return {.firstSample = first,
                .endSample = m_storedEnd,
                .bytes = m_writer->takePages(),
                .peaks = std::exchange(m_peaks, {}),
                .heard = systemWallTime()};
    }

    store::SoundStore& m_store;
    const ThingId m_clip;
    std::unique_ptr<audio::OpusWriter> m_writer;
    audio::PeakMeter m_meter;
    QByteArray m_peaks;
    bool m_begun = false;
    std::int64_t m_storedEnd = 0;
    std::int64_t m_writtenAtRow = 0;
};

} // namespace ln::test
