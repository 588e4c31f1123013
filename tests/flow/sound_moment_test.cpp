// Which sample was heard when, on a microphone whose clock is not the tablet's.
#include "support/sound.h"
#include <random>

using namespace ln;
using namespace ln::audio;
using namespace std::chrono_literals;
using test::Pcm;
using test::ScriptedMicrophone;
using test::Sealing;
using test::Studio;

namespace {
constexpr std::int64_t period = 960;
constexpr std::int64_t burst = 48'000 * 10;
const WallTime began = WallTime(std::chrono::milliseconds(1'521'075'600'000));

/// A sound card whose clock is slow by `ppm`: 48,000 of its samples take more than a second of the tablet's.
struct SlowCard {
    double ppm = 0;
    [[nodiscard]] WallTime trueMoment(std::int64_t sample) const {
        return began + std::chrono::milliseconds(std::llround(static_cast<double>(sample) / 48.0 * (1 + ppm / 1e6)));
    }
};

struct Recorded {
    Studio studio;
    ThingId clip = ThingId::random();
    SlowCard card;

    /// Callbacks come late by up to 40 ms, and the encoder by up to 10 s, as behind a busy disk. From `clockSetAt` on
    /// the wall clock is `setBy` ahead.
    Recorded(double ppm, std::int64_t samples, std::int64_t clockSetAt = -1, std::chrono::milliseconds setBy = 0ms)
        : card{ppm} {
        studio.options.synchronous = sqlite::Synchronous::Off; // no power is cut here
        studio.reopen();
        std::mt19937 random(20180315);
        std::uniform_int_distribution<int> late(0, 40);
        std::atomic<std::int64_t> now{0};
        const auto microphone = std::make_shared<ScriptedMicrophone>();
        Recorder recorder(microphone, {.clock = [&now] { return WallTime(std::chrono::milliseconds(now.load())); },
                                       .statusChanged = {}});
        Sealing sealing;
        recorder.start(studio.request(clip), sealing.callback());
        const Pcm silence(static_cast<std::size_t>(period));
        for (std::int64_t at = 0; at < samples; at += period) {
            WallTime moment = card.trueMoment(at + period) + std::chrono::milliseconds(late(random));
            if (clockSetAt >= 0 && at >= clockSetAt) moment += setBy;
            now = moment.time_since_epoch().count();
            microphone->hear(silence);
            if (at % burst == 0) REQUIRE(microphone->sink().waitForRoom({}));
        }
        recorder.stop();
        const auto sealed = sealing.sealed();
        REQUIRE(sealed.samples == samples);
        REQUIRE(sealed.gaps.empty());
    }
    /// Milliseconds.
    [[nodiscard]] std::int64_t momentError(std::int64_t sample, std::chrono::milliseconds setBy = 0ms) const {
        const auto moment = studio.reader()->momentOf(clip, sample);
        REQUIRE(moment);
        REQUIRE(moment->has_value());
        return std::abs((**moment - card.trueMoment(sample) - setBy).count());
    }
    [[nodiscard]] std::int64_t sampleError(std::int64_t sample, std::chrono::milliseconds setBy = 0ms) const {
        const auto found = studio.reader()->sampleAt(clip, card.trueMoment(sample) + setBy);
        REQUIRE(found);
        REQUIRE(found->has_value());
        return std::abs(**found - sample) / 48;
    }
};
} // namespace

TEST_CASE("after three hours on a microphone that is off by 100 ppm a moment is found to 50 ms, and back") {
    constexpr std::int64_t hours = 48'000 * 3'600;
    const Recorded recorded(100, 3 * hours);
    // Counted by the samples alone it would be a second away: this test can fail.
    const auto counted = began + std::chrono::milliseconds(3 * hours / 48);
    CHECK(recorded.card.trueMoment(3 * hours) - counted > 1s);
    std::int64_t worst = 0;
    for (const std::int64_t sample : {std::int64_t{0}, std::int64_t{48'000}, hours / 2, hours, 2 * hours - 7'777,
                                      3 * hours - 48'000 * 60, 3 * hours - 48'000, 3 * hours}) {
        CAPTURE(sample);
        CHECK(recorded.momentError(sample) <= 50);
        CHECK(recorded.sampleError(sample) <= 50);
        worst = std::max({worst, recorded.momentError(sample), recorded.sampleError(sample)});
    }
    WARN("farthest: " << worst << " ms");
}

TEST_CASE("a wall clock that is set during a turn moves what comes after, and nothing before") {
    constexpr std::int64_t minute = 48'000 * 60;
    const Recorded recorded(-100, 4 * minute, 2 * minute, 7min);
    CHECK(recorded.momentError(minute) <= 50);
    CHECK(recorded.sampleError(minute) <= 50);
    CHECK(recorded.momentError(3 * minute, 7min) <= 50);
    CHECK(recorded.sampleError(3 * minute, 7min) <= 50);
}

TEST_CASE("a moment outside the clip is its first or last sample, and a clip that is not there has none") {
    const Recorded recorded(0, 48'000 * 4);
    const auto reader = recorded.studio.reader();
    const auto before = reader->sampleAt(recorded.clip, began - 1h);
    const auto after = reader->sampleAt(recorded.clip, began + 1h);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(*before == std::optional<std::int64_t>(0));
    CHECK(*after == std::optional<std::int64_t>(48'000 * 4));
    const auto unknown = reader->momentOf(ThingId::random(), 0);
    REQUIRE(unknown);
    CHECK_FALSE(unknown->has_value());
    const auto nowhere = reader->sampleAt(ThingId::random(), began);
    REQUIRE(nowhere);
    CHECK_FALSE(nowhere->has_value());
}
