#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace ln::audio {

/// Comments of the stream, name and value.
using SoundTags = std::vector<std::pair<QByteArray, QString>>;

/// PCM to Ogg Opus (RFC 7845), by libopusenc: 48 kHz mono, 24 kbit/s. Pages close every 0.2 s, so that a stream cut
/// after any page has all but the last moment. One thread.
class OpusWriter {
public:
    /// A stream of its own with its head ready to be taken. The error is libopusenc's sentence.
    [[nodiscard]] static Result<std::unique_ptr<OpusWriter>, QString> create(const SoundTags& tags);
    ~OpusWriter();
    OpusWriter(const OpusWriter&) = delete;
    OpusWriter& operator=(const OpusWriter&) = delete;

    [[nodiscard]] Result<void, QString> write(std::span<const std::int16_t> samples);
    /// Ends the stream at exactly the last sample written.
    [[nodiscard]] Result<void, QString> finish();
    /// The whole pages made since the last time.
    [[nodiscard]] QByteArray takePages() { return std::exchange(m_pages, {}); }
    [[nodiscard]] bool hasPages() const { return !m_pages.isEmpty(); }
    /// Samples that a player gets from all pages made so far.
    [[nodiscard]] std::int64_t endSample() const { return m_endSample; }
    [[nodiscard]] std::int64_t written() const { return m_written; }

private:
    struct Encoder;
    OpusWriter();
    static int keepPage(void* self, const unsigned char* bytes, int length);
    void readPage(const QByteArray& page);

    std::unique_ptr<Encoder> m_encoder;
    QByteArray m_pages;
    std::int64_t m_preSkip = -1;
    std::int64_t m_endSample = 0;
    std::int64_t m_written = 0;
};

} // namespace ln::audio
