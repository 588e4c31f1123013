#pragma once
#include <QByteArrayView>
#include <cstdint>
#include <vector>

namespace ln::audio {

/// Samples of a clip, from `first` on and before `end`.
struct Stretch {
    std::int64_t first = 0;
    std::int64_t end = 0;
    auto operator<=>(const Stretch&) const = default;
};

/// What playing may leave out of a clip, in its order: the inside of every silence of more than 1 s, so that 0.3 s of it
/// are still heard. From the stored peaks alone, one for each 20 ms, 0 to 255; nothing is decoded.
[[nodiscard]] std::vector<Stretch> silencesIn(QByteArrayView peaks);

} // namespace ln::audio
