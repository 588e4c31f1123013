#include "audio/clip_decoder.h"
#include <algorithm>
#include <cstring>
#include <opusfile.h>

namespace ln::audio {
namespace {
constexpr qsizetype readAhead = 8 * 1024;
/// How far before a place opusfile is put, so that it need not go back: the 80 ms that it decodes and throws away, and the
/// page that it reads first.
constexpr std::int64_t lead = 3'840 + 9'600 + 960;
QString errorOf(int code) {
    return QStringLiteral("opusfile %1").arg(code);
}
} // namespace

struct ClipDecoder::Stream {
    std::unique_ptr<store::SoundReader> reader;
    ThingId clip;
    std::int64_t size = 0;
    std::int64_t at = 0;
    QByteArray cache;
    std::int64_t cacheAt = 0;
    QString error; ///< what the store said, since opusfile only knows that reading failed
    OggOpusFile* file = nullptr;

    ~Stream() {
        if (file) op_free(file);
    }
    int read(unsigned char* into, int count) {
        if (at < cacheAt || at >= cacheAt + cache.size()) {
            auto bytes = reader->read(clip, at, readAhead);
            if (!bytes) {
                error = bytes.error().message;
                return -1;
            }
            cache = std::move(bytes).value();
            cacheAt = at;
        }
        const auto skipped = static_cast<qsizetype>(at - cacheAt);
        const auto given = std::clamp<qsizetype>(cache.size() - skipped, 0, count);
        if (given > 0) std::memcpy(into, cache.constData() + skipped, static_cast<std::size_t>(given));
        at += given;
        return static_cast<int>(given);
    }
    int seek(opus_int64 offset, int whence) {
        const std::int64_t to = offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? at : size);
        if (to < 0 || to > size) return -1;
        at = to;
        return 0;
    }
    /// opusfile looks for a place from 64 KiB before where it guesses it to be, but goes on from where it is when that is
    /// near. The store knows where: a row short of the place, a few pages are read instead of 20 s of sound.
    void approach(std::int64_t sample) {
        if (const auto near = reader->offsetOf(clip, std::max<std::int64_t>(0, sample - lead)); near && *near > 0)
            (void)op_raw_seek(file, *near); // op_pcm_seek says what is wrong, if anything is
    }
    [[nodiscard]] QString reason(int code) const { return error.isEmpty() ? errorOf(code) : error; }
};

ClipDecoder::ClipDecoder(std::unique_ptr<Stream> stream) : m_stream(std::move(stream)) {
    m_samples = std::max<std::int64_t>(0, op_pcm_total(m_stream->file, -1));
}
ClipDecoder::~ClipDecoder() = default;

Result<std::unique_ptr<ClipDecoder>, QString> ClipDecoder::open(std::unique_ptr<store::SoundReader> reader,
                                                                const ThingId& clip) {
    static constexpr OpusFileCallbacks callbacks{
        .read = [](void* s, unsigned char* into, int count) { return static_cast<Stream*>(s)->read(into, count); },
        .seek = [](void* s, opus_int64 offset, int whence) { return static_cast<Stream*>(s)->seek(offset, whence); },
        .tell = [](void* s) -> opus_int64 { return static_cast<Stream*>(s)->at; },
        .close = nullptr};
    auto stream = std::make_unique<Stream>();
    const auto size = reader->size(clip);
    if (!size) return size.error().message;
    stream->reader = std::move(reader);
    stream->clip = clip;
    stream->size = *size;
    int error = 0;
    stream->file = op_open_callbacks(stream.get(), &callbacks, nullptr, 0, &error);
    if (!stream->file) return stream->reason(error);
    if (op_channel_count(stream->file, -1) != 1) return QStringLiteral("not mono");
    return std::unique_ptr<ClipDecoder>(new ClipDecoder(std::move(stream)));
}

std::int64_t ClipDecoder::position() const {
    return std::max<std::int64_t>(0, op_pcm_tell(m_stream->file));
}

Result<std::size_t, QString> ClipDecoder::read(std::span<std::int16_t> into) {
    for (;;) {
        const int got =
            op_read(m_stream->file, into.data(), static_cast<int>(std::min<std::size_t>(into.size(), 48'000)), nullptr);
        if (got == OP_HOLE) continue; // the sound goes on behind it
        if (got < 0) return m_stream->reason(got);
        return static_cast<std::size_t>(got);
    }
}

Result<void, QString> ClipDecoder::seek(std::int64_t sample) {
    // opusfile does not seek to the end itself, only to a sample before it.
    const std::int64_t wanted = std::clamp<std::int64_t>(sample, 0, m_samples);
    const std::int64_t last = std::max<std::int64_t>(0, m_samples - 1);
    m_stream->approach(std::min(wanted, last));
    if (const int done = op_pcm_seek(m_stream->file, std::min(wanted, last)); done != 0) return m_stream->reason(done);
    if (wanted <= last) return {};
    std::int16_t skipped = 0;
    const auto read = this->read(std::span(&skipped, 1));
    if (!read) return read.error();
    return {};
}

} // namespace ln::audio
