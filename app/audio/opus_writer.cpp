#include "audio/opus_writer.h"
#include <QtEndian>
#include <algorithm>
#include <opusenc.h>

namespace ln::audio {
namespace {
constexpr int bitRate = 24'000;
constexpr int complexity = 5;
constexpr int muxingDelay = 9'600; // samples
constexpr std::size_t writeAtOnce = 48'000;

// Ogg page (RFC 3533): the granule position is at byte 6, the number of lacing values at 26, the first packet after
// them.
constexpr qsizetype granuleAt = 6;
constexpr qsizetype lacingCountAt = 26;
constexpr qsizetype pageHead = 27;
// "OpusHead" (RFC 7845): pre-skip at byte 10.
constexpr qsizetype preSkipAt = 10;

QString errorOf(int code) {
    return QString::fromUtf8(ope_strerror(code));
}

Result<void, QString> checked(int code) {
    if (code != OPE_OK) return errorOf(code);
    return {};
}
} // namespace

struct OpusWriter::Encoder {
    OggOpusComments* comments = nullptr;
    OggOpusEnc* encoder = nullptr;
    ~Encoder() {
        if (encoder) ope_encoder_destroy(encoder);
        if (comments) ope_comments_destroy(comments);
    }
};

OpusWriter::OpusWriter() : m_encoder(std::make_unique<Encoder>()) {}
OpusWriter::~OpusWriter() = default;

Result<std::unique_ptr<OpusWriter>, QString> OpusWriter::create(const SoundTags& tags) {
    static constexpr OpusEncCallbacks callbacks{
        .write = [](void* self, const unsigned char* bytes,
                    opus_int32 length) { return keepPage(self, bytes, length); },
        .close = [](void*) { return 0; }};
    std::unique_ptr<OpusWriter> writer(new OpusWriter);
    Encoder& e = *writer->m_encoder;
    e.comments = ope_comments_create();
    if (!e.comments) return errorOf(OPE_ALLOC_FAIL);
    for (const auto& [name, value] : tags)
        if (auto added = checked(ope_comments_add(e.comments, name.constData(), value.toUtf8().constData())); !added)
            return added.error();
    int error = OPE_OK;
    e.encoder = ope_encoder_create_callbacks(&callbacks, writer.get(), e.comments, 48'000, 1, 0, &error);
    if (!e.encoder) return errorOf(error);
    for (const int code :
         {ope_encoder_ctl(e.encoder, OPE_SET_DECISION_DELAY(0)),
          ope_encoder_ctl(e.encoder, OPE_SET_MUXING_DELAY(muxingDelay)),
          ope_encoder_ctl(e.encoder, OPUS_SET_BITRATE(bitRate)),
          ope_encoder_ctl(e.encoder, OPUS_SET_COMPLEXITY(complexity)),
          ope_encoder_ctl(e.encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)), ope_encoder_flush_header(e.encoder)})
        if (auto set = checked(code); !set) return set.error();
    return writer;
}

Result<void, QString> OpusWriter::write(std::span<const std::int16_t> samples) {
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), writeAtOnce);
        if (auto done = checked(ope_encoder_write(m_encoder->encoder, samples.data(), static_cast<int>(count))); !done)
            return done;
        m_written += static_cast<std::int64_t>(count);
        samples = samples.subspan(count);
    }
    return {};
}

Result<void, QString> OpusWriter::finish() {
    // libopusenc 0.2.1 sets a stream's end only in a write: without one, draining reads memory that was never set, and
    // may abort.
    constexpr std::int16_t silence = 0;
    if (m_written == 0)
        if (auto ended = checked(ope_encoder_write(m_encoder->encoder, &silence, 0)); !ended) return ended;
    return checked(ope_encoder_drain(m_encoder->encoder));
}

int OpusWriter::keepPage(void* self, const unsigned char* bytes, int length) {
    auto* writer = static_cast<OpusWriter*>(self);
    const QByteArray page(reinterpret_cast<const char*>(bytes), length);
    writer->m_pages += page;
    writer->readPage(page);
    return 0;
}

void OpusWriter::readPage(const QByteArray& page) {
    if (page.size() < pageHead) return;
    if (m_preSkip < 0) { // the first page is the head alone
        const qsizetype packet = pageHead + static_cast<unsigned char>(page[lacingCountAt]);
        if (page.size() >= packet + preSkipAt + 2)
            m_preSkip = qFromLittleEndian<quint16>(page.constData() + packet + preSkipAt);
        return;
    }
    const auto granule = qFromLittleEndian<qint64>(page.constData() + granuleAt);
    // -1: no packet ends on this page.
    if (granule >= 0) m_endSample = std::max<std::int64_t>(m_endSample, granule - m_preSkip);
}

} // namespace ln::audio
