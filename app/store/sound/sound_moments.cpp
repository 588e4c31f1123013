#include "store/sound/sound_reader.h"
#include <algorithm>
#include <functional>

/// Which sample was heard when, by the pairs stored with the pieces.
namespace ln::store {

using sqlite::Database;
template <class T>
using Out = sqlite::Outcome<T>;

namespace {
/// Pairs so far away count as well. A sample may be noted late, never early: the earliest of them is right, and over so
/// short a time no clock drifts by a millisecond.
constexpr std::int64_t nearby = 5 * soundRate;

struct Pair {
    std::int64_t at = 0;  ///< the piece's first byte
    std::int64_t end = 0; ///< sample
    std::int64_t heard = 0;
    /// When the clip would have begun, in microseconds.
    [[nodiscard]] std::int64_t began() const { return heard * 1'000 - end * 125 / 6; }
};

/// The piece that has byte `at`.
Out<std::optional<Pair>> pairAt(Database& db, const ThingId& clip, std::int64_t at) {
    auto& piece = db.statement("SELECT at, end_sample, heard FROM piece WHERE clip = (SELECT number FROM clip WHERE id "
                               "= :id) AND at <= :at ORDER BY at DESC LIMIT 1");
    piece.bind(":id", clip).bind(":at", at);
    const auto row = piece.step();
    if (!row) return row.error();
    if (!*row) return std::optional<Pair>();
    const Pair pair{piece.integer(0), piece.integer(1), piece.integer(2)};
    piece.reset();
    return std::optional(pair);
}

/// The first byte of the first piece that is `reached`, or `size`. By halves, since the file has no index on samples
/// and moments: that would cost a page in every commit of the recording.
Out<std::int64_t> firstReached(Database& db, const ThingId& clip, std::int64_t size,
                               const std::function<bool(const Pair&)>& reached) {
    std::int64_t low = 0, high = size;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        const auto pair = pairAt(db, clip, middle);
        if (!pair) return pair.error();
        if (*pair && reached(**pair))
            high = (*pair)->at;
        else
            low = middle + 1;
    }
    return low;
}

/// When the clip would have begun, in microseconds, by the pairs near `sample`; nothing for a clip without sound.
Out<std::optional<std::int64_t>> beganBy(Database& db, const ThingId& clip, std::int64_t size, std::int64_t sample) {
    const auto from = firstReached(db, clip, size, [=](const Pair& pair) { return pair.end >= sample - nearby; });
    if (!from) return from.error();
    auto& pieces = db.statement("SELECT at, end_sample, heard FROM piece WHERE clip = (SELECT number FROM clip WHERE "
                                "id = :id) AND at >= :at ORDER BY at");
    pieces.bind(":id", clip).bind(":at", *from);
    std::optional<std::int64_t> began;
    for (;;) {
        const auto row = pieces.step();
        if (!row) return row.error();
        if (!*row) break;
        const Pair pair{pieces.integer(0), pieces.integer(1), pieces.integer(2)};
        if (began && pair.end > sample + nearby) break;
        began = std::min(began.value_or(pair.began()), pair.began());
    }
    pieces.reset();
    if (began) return began;
    const auto last = pairAt(db, clip, size);
    if (!last) return last.error();
    return *last ? std::optional((*last)->began()) : std::nullopt;
}
} // namespace

Out<std::optional<WallTime>> SoundReader::momentOf(const ThingId& clip, std::int64_t sample) const {
    const auto bytes = size(clip);
    if (!bytes) return bytes.error();
    const auto began = beganBy(*m_db, clip, *bytes, sample);
    if (!began) return began.error();
    if (!*began) return std::optional<WallTime>();
    return std::optional(WallTime(std::chrono::milliseconds((**began + sample * 125 / 6) / 1'000)));
}

Out<std::optional<std::int64_t>> SoundReader::sampleAt(const ThingId& clip, WallTime moment) const {
    const auto bytes = size(clip);
    if (!bytes) return bytes.error();
    const std::int64_t wanted = moment.time_since_epoch().count();
    const auto at = firstReached(*m_db, clip, *bytes, [=](const Pair& pair) { return pair.heard >= wanted; });
    if (!at) return at.error();
    const auto near = pairAt(*m_db, clip, *at);
    if (!near) return near.error();
    if (!*near) return std::optional<std::int64_t>();
    const auto began = beganBy(*m_db, clip, *bytes, (*near)->end);
    if (!began) return began.error();
    const auto last = pairAt(*m_db, clip, *bytes);
    if (!last) return last.error();
    if (!*began || !*last) return std::optional<std::int64_t>();
    return std::optional(std::clamp<std::int64_t>((wanted * 1'000 - **began) * 6 / 125, 0, (*last)->end));
}

} // namespace ln::store
