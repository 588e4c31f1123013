#include "audio/level_watch.h"
#include "support/sound.h"
#include <numbers>

using namespace ln;
using namespace ln::audio;
using test::Pcm;

namespace {
constexpr std::size_t second = 48'000;

Pcm tone(double amplitude, std::size_t samples) {
    Pcm pcm(samples);
    for (std::size_t i = 0; i < samples; ++i)
        pcm[i] = static_cast<std::int16_t>(std::lround(
            std::clamp(amplitude * std::sin(2 * std::numbers::pi * 200 * static_cast<double>(i) / second), -32'768.0, 32'767.0)));
    return pcm;
}
Pcm scaled(Pcm pcm, double by) {
    for (std::int16_t& sample : pcm)
        sample = static_cast<std::int16_t>(std::clamp(sample * by, -32'768.0, 32'767.0));
    return pcm;
}
/// Seconds until the watch says it, as a microphone gives them: 10 ms at a time.
double secondsUntil(LevelWatch& watch, const Pcm& pcm, std::optional<LevelProblem> problem) {
    for (std::size_t at = 0; at + 480 <= pcm.size(); at += 480) {
        watch.add(std::span(pcm).subspan(at, 480));
        if (watch.problem() == problem) return static_cast<double>(at + 480) / second;
    }
    return 1e9;
}
} // namespace

TEST_CASE("A dead signal is told within 3 s, in a turn and outside, and is over with the first sound") {
    LevelWatch watch;
    CHECK(secondsUntil(watch, Pcm(10 * second), LevelProblem::Dead) <= 3);
    CHECK(secondsUntil(watch, test::speech(5 * second), std::nullopt) <= 0.5);
}

TEST_CASE("The noise of a quiet hall is no dead signal") {
    LevelWatch watch;
    CHECK(secondsUntil(watch, tone(12, 20 * second), LevelProblem::Dead) > 20);
    CHECK_FALSE(watch.problem());
}

TEST_CASE("Speech too low to be understood is told within 15 s of a turn, and never outside one") {
    const Pcm low = scaled(test::speech(40 * second), 0.01);
    LevelWatch watch;
    CHECK(secondsUntil(watch, low, LevelProblem::TooLow) > 40);
    watch.expectSpeech(true);
    CHECK(secondsUntil(watch, low, LevelProblem::TooLow) <= 15);
    // It is over once the speaker comes nearer.
    CHECK(secondsUntil(watch, test::speech(10 * second), std::nullopt) <= 3);
    watch.expectSpeech(false);
    CHECK(secondsUntil(watch, low, LevelProblem::TooLow) > 40);
}

TEST_CASE("Ordinary speech with its pauses is not complained of") {
    LevelWatch watch;
    watch.expectSpeech(true);
    Pcm talk = test::speech(20 * second);
    const Pcm quiet = tone(12, 8 * second);
    talk.insert(talk.end(), quiet.begin(), quiet.end());
    const Pcm more = test::speech(20 * second);
    talk.insert(talk.end(), more.begin(), more.end());
    for (std::size_t at = 0; at + 480 <= talk.size(); at += 480) {
        watch.add(std::span(talk).subspan(at, 480));
        CHECK_FALSE(watch.problem());
    }
}

TEST_CASE("Sound that is cut off is told within a second and for 5 s more; loud sound that is whole is not") {
    LevelWatch watch;
    CHECK(secondsUntil(watch, tone(32'000, 5 * second), LevelProblem::Clipping) > 5);
    CHECK(secondsUntil(watch, tone(60'000, 5 * second), LevelProblem::Clipping) <= 1);
    const double over = secondsUntil(watch, tone(3'000, 10 * second), std::nullopt);
    CHECK(over > 4);
    CHECK(over < 6);
}
