#include "audio/sound_file.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <samplerate.h>
#include <sndfile.h>
#include <vector>

namespace ln::audio {
namespace {
constexpr int rate = 48'000;
constexpr std::size_t framesAtOnce = 4'096;

/// A byte array as a file, for libsndfile.
struct Bytes {
    QByteArray data;
    sf_count_t at = 0;
};
sf_count_t length(void* user) {
    return static_cast<Bytes*>(user)->data.size();
}
sf_count_t tell(void* user) {
    return static_cast<Bytes*>(user)->at;
}
sf_count_t seek(sf_count_t offset, int whence, void* user) {
    auto& bytes = *static_cast<Bytes*>(user);
    const sf_count_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? bytes.at : bytes.data.size();
    bytes.at = std::clamp<sf_count_t>(base + offset, 0, bytes.data.size());
    return bytes.at;
}
sf_count_t readBytes(void* into, sf_count_t count, void* user) {
    auto& bytes = *static_cast<Bytes*>(user);
    const sf_count_t given = std::min<sf_count_t>(count, bytes.data.size() - bytes.at);
    if (given > 0) std::memcpy(into, bytes.data.constData() + bytes.at, static_cast<std::size_t>(given));
    bytes.at += given;
    return given;
}
sf_count_t writeNothing(const void*, sf_count_t, void*) {
    return 0;
}
} // namespace

struct SoundFile::Source {
    Bytes bytes;
    SNDFILE* file = nullptr;
    SF_INFO info{};
    SRC_STATE* resampler = nullptr;
    AtEnd atEnd = AtEnd::Stop;
    std::vector<float> frames; ///< as in the file, interleaved
    std::vector<float> mono;

    ~Source() {
        if (resampler) src_delete(resampler);
        if (file) (void)sf_close(file); // only read from
    }

    /// Mixes the next frames down; 0 at the end.
    std::size_t next() {
        const auto channels = static_cast<std::size_t>(info.channels);
        sf_count_t got = sf_readf_float(file, frames.data(), static_cast<sf_count_t>(framesAtOnce));
        if (got <= 0 && atEnd == AtEnd::Repeat && sf_seek(file, 0, SEEK_SET) == 0)
            got = sf_readf_float(file, frames.data(), static_cast<sf_count_t>(framesAtOnce));
        const auto count = static_cast<std::size_t>(std::max<sf_count_t>(got, 0));
        for (std::size_t i = 0; i < count; ++i) {
            float sum = 0;
            for (std::size_t c = 0; c < channels; ++c)
                sum += frames[i * channels + c];
            mono[i] = sum / static_cast<float>(channels);
        }
        return count;
    }
    static long supply(void* self, float** data) {
        auto* source = static_cast<Source*>(self);
        *data = source->mono.data();
        return static_cast<long>(source->next());
    }
    std::size_t pending = 0, pendingAt = 0; ///< of `mono`, when no resampling is needed
    std::size_t read(std::span<float> into) {
        if (resampler) {
            const long got = src_callback_read(resampler, static_cast<double>(rate) / info.samplerate,
                                               static_cast<long>(into.size()), into.data());
            return static_cast<std::size_t>(std::max(got, 0L));
        }
        if (pendingAt == pending) {
            pending = next();
            pendingAt = 0;
        }
        const std::size_t count = std::min(into.size(), pending - pendingAt);
        std::copy_n(mono.begin() + static_cast<std::ptrdiff_t>(pendingAt), count, into.begin());
        pendingAt += count;
        return count;
    }
};

SoundFile::SoundFile(std::unique_ptr<Source> source) : m_source(std::move(source)) {}
SoundFile::~SoundFile() = default;

SoundFile::Opened SoundFile::open(const QString& path, AtEnd atEnd) {
    if (!QFileInfo(path).isFile()) return SoundFileError{SoundFileError::Fault::Missing, path};
    auto source = std::make_unique<Source>();
    source->atEnd = atEnd;
    source->file = sf_open(QFile::encodeName(path).constData(), SFM_READ, &source->info);
    return prepared(std::move(source));
}

SoundFile::Opened SoundFile::open(QByteArray bytes, AtEnd atEnd) {
    static SF_VIRTUAL_IO io{
        .get_filelen = length, .seek = seek, .read = readBytes, .write = writeNothing, .tell = tell};
    auto source = std::make_unique<Source>();
    source->atEnd = atEnd;
    source->bytes.data = std::move(bytes);
    source->file = sf_open_virtual(&io, SFM_READ, &source->info, &source->bytes);
    return prepared(std::move(source));
}

SoundFile::Opened SoundFile::prepared(std::unique_ptr<Source> source) {
    using Fault = SoundFileError::Fault;
    if (!source->file) return SoundFileError{Fault::NotSound, QString::fromUtf8(sf_strerror(nullptr))};
    if (source->info.frames <= 0) return SoundFileError{Fault::Empty, {}};
    if (source->info.samplerate != rate) {
        if (!src_is_valid_ratio(static_cast<double>(rate) / source->info.samplerate))
            return SoundFileError{Fault::NotSound, QStringLiteral("%1 Hz").arg(source->info.samplerate)};
        int error = 0;
        source->resampler = src_callback_new(&Source::supply, SRC_SINC_FASTEST, 1, &error, source.get());
        if (!source->resampler) return SoundFileError{Fault::NotSound, QString::fromUtf8(src_strerror(error))};
    }
    source->frames.resize(framesAtOnce * static_cast<std::size_t>(source->info.channels));
    source->mono.resize(framesAtOnce);
    return std::unique_ptr<SoundFile>(new SoundFile(std::move(source)));
}

std::size_t SoundFile::read(std::span<std::int16_t> into) {
    std::array<float, framesAtOnce> buffer{};
    std::size_t count = 0;
    while (count < into.size()) {
        const std::size_t got = m_source->read(std::span(buffer).first(std::min(buffer.size(), into.size() - count)));
        if (got == 0) break;
        for (std::size_t i = 0; i < got; ++i) // libsndfile divides by 32768
            into[count + i] = static_cast<std::int16_t>(std::clamp(std::lround(buffer[i] * 32768.0F), -32768L, 32767L));
        count += got;
    }
    return count;
}

} // namespace ln::audio
