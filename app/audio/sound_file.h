#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>
#include <span>

namespace ln::audio {

struct SoundFileError {
    enum class Fault { Missing, NotSound, Empty };
    Fault fault{};
    /// What libsndfile or the system says.
    QString detail;
};
enum class AtEnd { Stop, Repeat };

/// Reads a sound file (WAV, Ogg Vorbis, Ogg Opus: what libsndfile reads; any rate, any channels) as 48 kHz mono. One
/// thread.
class SoundFile {
public:
    using Opened = Result<std::unique_ptr<SoundFile>, SoundFileError>;
    [[nodiscard]] static Opened open(const QString& path, AtEnd atEnd);
    [[nodiscard]] static Opened open(QByteArray bytes, AtEnd atEnd);
    ~SoundFile();
    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;

    /// Less than asked for only at the end, or where the file is damaged.
    std::size_t read(std::span<std::int16_t> into);

private:
    struct Source;
    explicit SoundFile(std::unique_ptr<Source> source);
    [[nodiscard]] static Opened prepared(std::unique_ptr<Source> source);
    std::unique_ptr<Source> m_source;
};

} // namespace ln::audio
