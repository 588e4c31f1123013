#pragma once
#include "store/sound/sound.h"
#include "store/sound/sound_reader.h"
#include <memory>
#include <mutex>
#include <unordered_map>

namespace ln::store {

/// Writes the sound of one meeting: one SQLCipher file of its own, so that sound never delays text and damage to one
/// leaves the other whole. Each call is one durable commit. May be called from any thread; calls wait for one another.
class SoundStore {
public:
    /// Makes the file when it is missing. One written by a newer version is refused untouched (code SQLITE_MISMATCH).
    [[nodiscard]] static sqlite::Outcome<std::unique_ptr<SoundStore>> open(const SoundOptions& options);
    /// Moves a file that cannot be read out of the way, and says where to. Only for a key that was shown to be right.
    [[nodiscard]] static sqlite::Outcome<QString> setAside(const SoundOptions& options, WallTime now);
    ~SoundStore();

    /// `first` has the head of the Ogg stream and some sound, so that whatever is stored plays: a head alone does not
    /// open. Like append() it is refused as on a full disk (Error::isFull) while text still has room.
    [[nodiscard]] sqlite::Outcome<void> begin(const ThingId& clip, WallTime startedAt, const SoundPiece& first);
    /// A failure leaves the clip as it was before.
    [[nodiscard]] sqlite::Outcome<void> append(const ThingId& clip, const SoundPiece& piece);
    /// Stores the last piece and seals in one commit. After a failure the clip is still open, without the piece.
    [[nodiscard]] sqlite::Outcome<Sealed> seal(const ThingId& clip, const SoundPiece& last, std::int64_t samples);
    /// Seals what is stored, byte for byte. Needs no new page, so that it works on a full disk's file too.
    [[nodiscard]] sqlite::Outcome<Sealed> sealRecovered(const ThingId& clip);
    /// Begun and never sealed, oldest first. When nothing is recording these were cut by a crash.
    [[nodiscard]] sqlite::Outcome<std::vector<ThingId>> openClips();
    /// The only way in which sound goes; gives the space back to the disk.
    [[nodiscard]] sqlite::Outcome<void> remove(const ThingId& clip);

    /// A read-only connection of its own, for one thread at a time.
    [[nodiscard]] sqlite::Outcome<std::unique_ptr<SoundReader>> reader() const;
    [[nodiscard]] const SoundOptions& options() const { return m_options; }

private:
    struct OpenClip;
    SoundStore(std::unique_ptr<sqlite::Database> db, SoundOptions options);
    [[nodiscard]] OpenClip* openClip(const ThingId& clip);
    [[nodiscard]] sqlite::Outcome<void> checkRoom(const SoundPiece& piece);
    [[nodiscard]] sqlite::Outcome<void> insert(OpenClip& clip, const SoundPiece& piece);
    [[nodiscard]] sqlite::Outcome<void> insertGaps(OpenClip& clip, const std::vector<Gap>& gaps);
    [[nodiscard]] sqlite::Outcome<void> writeSeal(std::int64_t number, const Sealed& sealed);

    const SoundOptions m_options;
    std::mutex m_mutex;
    std::unique_ptr<sqlite::Database> m_db;
    std::unordered_map<ThingId, OpenClip> m_open;
};

} // namespace ln::store
