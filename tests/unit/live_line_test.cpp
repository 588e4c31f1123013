// The line of samples keeps step with the clock: what was missed becomes a gap, and nothing else does.
#include "audio/live_line.h"
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <random>

using namespace ln::audio;
using namespace std::chrono_literals;

namespace {
using Time = LiveLine::Time;
constexpr std::size_t piece = 2'400; ///< 50 ms
constexpr auto pieceTime = 50ms;
const std::vector<std::int16_t> sound(piece, 1'000);

/// What became of the line, in its order: samples heard, or (negative) missed.
struct Line : SoundSink {
    std::vector<std::int64_t> parts;

    void deliver(std::span<const std::int16_t> samples) override { add(static_cast<std::int64_t>(samples.size())); }
    std::size_t offer(std::span<const std::int16_t>) override { return 0; }
    bool waitForRoom(const std::stop_token&) override { return false; }
    void missed(std::int64_t samples) override { add(-samples); }
    void problem(std::optional<MicrophoneProblem>) override {}

    void add(std::int64_t samples) {
        if (!parts.empty() && (parts.back() < 0) == (samples < 0))
            parts.back() += samples;
        else
            parts.push_back(samples);
    }
    [[nodiscard]] std::int64_t heard() const {
        return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                               [](auto sum, auto part) { return sum + std::max<std::int64_t>(part, 0); });
    }
};

/// A microphone that speaks without a break, from `from` until `to`.
Time speak(LiveLine& line, Time from, Time to) {
    for (; from + pieceTime <= to; from += pieceTime)
        line.hear(sound, from + pieceTime);
    return from;
}
bool near(std::int64_t samples, Time duration) {
    return std::abs(samples - duration.count() / 1'000 * 48 / 1'000) <= 480; // 10 ms
}
} // namespace

TEST_CASE("three hours of a microphone whose clock is 100 ppm off give no gap") {
    for (const double rate : {1.0001, 0.9999}) {
        Line heard;
        std::int64_t pieces = 0;
        {
            LiveLine line(heard, 0s);
            for (Time now = 0s; now < 3h; ++pieces) {
                now = Time(static_cast<std::int64_t>(static_cast<double>(pieces + 1) * 50e6 * rate));
                line.hear(sound, now);
            }
            CHECK(line.keepsStep());
        }
        CAPTURE(rate);
        CHECK(heard.parts == std::vector{pieces * static_cast<std::int64_t>(piece)});
    }
}

TEST_CASE("pieces that are late and then come all at once are no gap") {
    Line heard;
    std::mt19937 chance(4); // NOLINT: the same each time
    std::int64_t pieces = 0;
    {
        LiveLine line(heard, 0s);
        Time due = 0s, now = 0s;
        for (; now < 10min; ++pieces) {
            due += pieceTime;
            // Now and then the machine is busy for up to 3 s; what waits then comes within a few milliseconds.
            if (chance() % 200 == 0) now = std::max(now, due) + std::chrono::milliseconds(chance() % 3'000);
            now = std::max(now + 1ms, due + std::chrono::milliseconds(chance() % 40));
            line.hear(sound, now);
            line.pass(now);
        }
    }
    CHECK(heard.parts == std::vector{pieces * static_cast<std::int64_t>(piece)});
}

TEST_CASE("a minute of sleep is a gap of a minute, before the first sound after it") {
    Line heard;
    {
        LiveLine line(heard, 0s);
        const Time slept = speak(line, 0s, 10s);
        const Time done = speak(line, slept + 60s, slept + 70s);
        line.pass(done);
        CHECK(line.keepsStep());
    }
    REQUIRE(heard.parts.size() == 3);
    CHECK(heard.parts[0] == 480'000);
    CHECK(near(-heard.parts[1], 60s));
    CHECK(heard.parts[2] == 480'000);
}

TEST_CASE("of a stall, what comes late is sound and only the rest is a gap") {
    Line heard;
    {
        LiveLine line(heard, 0s);
        (void)speak(line, 0s, 5s);
        // Nothing for 3 s, then the last 2 s of them at once.
        for (int i = 0; i < 40; ++i)
            line.hear(sound, 8s + i * 1ms);
        (void)speak(line, 8s, 10s);
    }
    REQUIRE(heard.parts.size() == 3);
    CHECK(heard.parts[0] == 240'000);
    CHECK(near(-heard.parts[1], 1s));
    CHECK(heard.parts[2] == 48'000 * 4);
}

TEST_CASE("another microphone follows after a tenth of a second: that is a gap too") {
    Line heard;
    {
        LiveLine line(heard, 0s);
        const Time changed = speak(line, 0s, 2s);
        line.interrupt();
        CHECK_FALSE(line.keepsStep());
        (void)speak(line, changed + 100ms, 4s);
        CHECK(line.keepsStep());
    }
    REQUIRE(heard.parts.size() == 3);
    CHECK(near(-heard.parts[1], 100ms));
    CHECK(near(heard.heard() - heard.parts[1], 4s - 0ms));
}

TEST_CASE("while a microphone is away the line goes on, and ends up as long as the time that went by") {
    Line heard;
    {
        LiveLine line(heard, 0s);
        const Time gone = speak(line, 0s, 2s);
        line.interrupt();
        for (Time now = gone; now < gone + 20s; now += 200ms)
            line.pass(now);
        REQUIRE(heard.parts.size() == 2);
        CHECK(-heard.parts[1] > 48'000 * 19);
        CHECK(-heard.parts[1] < 48'000 * 20);
        (void)speak(line, gone + 20s, gone + 25s);
    }
    REQUIRE(heard.parts.size() == 3);
    CHECK(near(-heard.parts[1], 20s));
    CHECK(heard.parts[2] == 240'000);
}

TEST_CASE("time before the first sound counts only when the microphone was not there") {
    Line there, away;
    {
        LiveLine line(there, 0s);
        line.pass(3s);
        (void)speak(line, 3s, 4s);
        LiveLine other(away, 0s);
        other.interrupt();
        other.pass(1s);
        (void)speak(other, 3s, 4s);
    }
    CHECK(there.parts == std::vector<std::int64_t>{48'000});
    REQUIRE(away.parts.size() == 2);
    CHECK(near(-away.parts[0], 3s));
}

TEST_CASE("what is held back when the microphone is closed is given all the same") {
    Line heard;
    {
        LiveLine line(heard, 0s);
        (void)speak(line, 0s, 1s);
        line.hear(sound, 31s);
        CHECK(heard.heard() == 48'000);
    }
    REQUIRE(heard.parts.size() == 3);
    CHECK(heard.parts[2] == piece);
    CHECK(near(-heard.parts[1], 30s - pieceTime));
}
