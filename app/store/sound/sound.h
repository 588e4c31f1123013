#pragma once
#include "domain/entry.h"
#include "domain/ids.h"
#include "domain/time.h"
#include "store/sqlite/database.h"
#include <QByteArray>
#include <QStringList>
#include <cstdint>
#include <vector>

/// What the writer and the readers of a meeting's sound file share. Every position in sound is a sample at 48 kHz,
/// counted from the first one of its clip.
namespace ln::store {

inline constexpr std::int64_t soundRate = 48'000;

/// Sound that could not be had, filled with silence.
struct Gap {
    std::int64_t first = 0;
    std::int64_t length = 0;
    auto operator<=>(const Gap&) const = default;
};
/// As the journal keeps them: "first+length".
[[nodiscard]] QStringList textsOf(const std::vector<Gap>& gaps);

/// One durable row: whole Ogg pages, and what is known about the sound in them.
struct SoundPiece {
    std::int64_t firstSample = 0;
    std::int64_t endSample = 0;
    QByteArray bytes{};
    /// The loudest sample of each 20 ms, 0 to 255, going on where the piece before left off. They may run a moment
    /// ahead of the pages.
    QByteArray peaks{};
    /// Gaps that begin or go on in this piece; one that touches the gap before it is the same gap.
    std::vector<Gap> gaps{};
    /// When the last sample was heard, as noted at the capture callback.
    WallTime heard{};
};

/// A clip that will not change any more.
struct Sealed {
    ThingId clip;
    std::int64_t samples = 0;
    std::int64_t bytes = 0;
    /// SHA-256 of exactly the bytes that SoundReader::read gives, 32 bytes.
    Hash sha256{};
    std::vector<Gap> gaps{};
    /// Cut by a crash or a full disk: the end of the stream was never written. It plays all the same.
    bool recovered = false;
};

struct SoundOptions {
    QString folder;
    /// 32 bytes, the same as the store's.
    QByteArray key;
    ThingId meeting;
    const char* vfs = nullptr;
    sqlite::Synchronous synchronous = sqlite::Synchronous::Full;
    /// Pages of 4096 bytes that the file may have; 0: as many as the disk has beside what is kept for text
    /// (roomForSound).
    std::int64_t maxPageCount = 0;
};
/// `<folder>/sound-<meeting>.db`
[[nodiscard]] QString soundFilePath(const SoundOptions& options);

} // namespace ln::store
