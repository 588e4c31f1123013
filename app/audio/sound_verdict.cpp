#include "audio/sound_verdict.h"
#include "audio/level_watch.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace ln::audio {
namespace {
constexpr std::size_t frameLength = 960;
constexpr double silence = -96;
/// The same as LevelWatch's, so that a trial that came out well is not complained of in the first turn.
constexpr double lowSpeech = -42;
/// Less than this between speech and noise, and words get lost.
constexpr double leastDistance = 12;

double decibels(std::span<const std::int16_t> frame) {
    double power = 0;
    for (const std::int16_t sample : frame) power += double{1} * sample * sample;
    power /= static_cast<double>(frame.size());
    return power < 0.5 ? silence : std::max(silence, 10 * std::log10(power / (32'768.0 * 32'768.0)));
}
} // namespace

SoundVerdict judge(std::span<const std::int16_t> samples) {
    std::vector<double> levels;
    LevelWatch watch;
    bool dead = true, cut = false;
    for (; samples.size() >= frameLength; samples = samples.subspan(frameLength)) {
        const auto frame = samples.first(frameLength);
        levels.push_back(decibels(frame));
        (void)watch.add(frame);
        cut = cut || watch.problem() == LevelProblem::Clipping;
        dead = dead && levels.back() < -80;
    }
    SoundVerdict verdict;
    if (levels.empty() || dead) return verdict;
    std::ranges::sort(levels);
    verdict.noise = levels[levels.size() / 10];
    verdict.speech = levels[levels.size() * 19 / 20];
    const bool standsOut = verdict.speech - verdict.noise >= leastDistance;
    if (cut) verdict.kind = SoundVerdict::Kind::Clipped;
    else if (verdict.speech < lowSpeech) verdict.kind = standsOut ? SoundVerdict::Kind::TooLow : SoundVerdict::Kind::NoSpeech;
    else verdict.kind = standsOut ? SoundVerdict::Kind::Good : SoundVerdict::Kind::Noisy;
    return verdict;
}

} // namespace ln::audio
