#include "audio/silences.h"
#include "audio/peak_trace.h"
#include <algorithm>
#include <array>
#include <utility>

namespace ln::audio {
namespace {
constexpr std::int64_t longest = 50; ///< peaks: a breath or a moment's thought is part of what is said
constexpr std::int64_t kept = 15;    ///< peaks that are heard of a longer one, half of them at each side

using Counts = std::array<std::int64_t, 256>;

/// The peak below which `share` of them lie.
int quantile(const Counts& counts, std::int64_t whole, double share) {
    const auto wanted = static_cast<std::int64_t>(share * static_cast<double>(whole));
    std::int64_t below = 0;
    for (int peak = 0; peak < 255; ++peak)
        if ((below += counts[static_cast<std::size_t>(peak)]) > wanted) return peak;
    return 255;
}

/// The loudest peak that still counts as silence in this clip. A hall is never still, and each microphone has a gain of its
/// own, so it is measured against the clip's noise floor: what the quietest twentieth of it stays under, since people
/// who talk pause longer than that. Noise moves about its floor, hence twice as much (6 dB). But where hardly anybody
/// pauses, the quietest twentieth is speech: so it is never more than an eighth (18 dB) of the loudest words, and one
/// who stands far from the microphone is not cut. Peaks of 0 are gaps that were filled, and say nothing of the hall.
int threshold(QByteArrayView peaks) {
    Counts counts{};
    for (const char peak : peaks)
        ++counts[static_cast<unsigned char>(peak)];
    const std::int64_t filled = std::exchange(counts[0], 0);
    const std::int64_t heard = peaks.size() - filled;
    if (heard == 0) return 0;
    return std::min(2 * quantile(counts, heard, 0.05) + 1, quantile(counts, heard, 0.98) / 8);
}
} // namespace

std::vector<Stretch> silencesIn(QByteArrayView peaks) {
    const int most = threshold(peaks);
    std::vector<Stretch> found;
    for (std::int64_t at = 0; at < peaks.size();) {
        std::int64_t end = at;
        while (end < peaks.size() && static_cast<unsigned char>(peaks[end]) <= most)
            ++end;
        if (end - at > longest) found.push_back({(at + kept / 2) * peakLength, (end - (kept - kept / 2)) * peakLength});
        at = end + 1;
    }
    return found;
}

} // namespace ln::audio
