#include "audio/sound_timeline.h"
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <thread>

using namespace ln::audio;

TEST_CASE("a ring gives every sample once, in order, from one thread to another") {
    SampleRing ring(1'000);
    CHECK(ring.capacity() == 1'024);
    constexpr int total = 500'000;
    std::thread writer([&ring] {
        std::vector<std::int16_t> chunk(333);
        int next = 0;
        while (next < total) {
            const auto wanted = static_cast<std::size_t>(std::min(333, total - next));
            for (std::size_t i = 0; i < wanted; ++i)
                chunk[i] = static_cast<std::int16_t>((next + static_cast<int>(i)) % 30'011);
            next += static_cast<int>(ring.write(std::span(chunk).first(wanted)));
            if (ring.writable() == 0) std::this_thread::yield();
        }
    });
    std::vector<std::int16_t> chunk(480);
    int next = 0;
    bool inOrder = true;
    while (next < total) {
        const std::size_t got = ring.read(chunk);
        for (std::size_t i = 0; i < got; ++i)
            inOrder = inOrder && chunk[i] == (next + static_cast<int>(i)) % 30'011;
        next += static_cast<int>(got);
        if (got == 0) std::this_thread::yield();
    }
    writer.join();
    CHECK(inOrder);
    CHECK(ring.readable() == 0);
}

TEST_CASE("what a full ring cannot take is silence in its place, and nothing moves") {
    SoundTimeline line;
    constexpr std::size_t capacity = SoundTimeline::capacity;
    const std::vector<std::int16_t> ones(capacity + 5'000, 1);
    line.deliver(ones); // 5,000 are missed
    const std::vector<std::int16_t> twos(100, 2);
    line.deliver(twos); // so are these
    CHECK(line.end() == static_cast<std::int64_t>(capacity));

    std::vector<std::int16_t> buffer(4'096);
    while (line.place() < line.end()) {
        const auto stretch = line.read(buffer, line.end());
        REQUIRE(stretch.samples > 0);
        CHECK_FALSE(stretch.missed);
    }
    const std::vector<std::int16_t> threes(10, 3);
    line.deliver(threes);
    CHECK(line.end() == static_cast<std::int64_t>(capacity + 5'100 + 10));
    std::size_t silent = 0;
    std::vector<std::int16_t> heard;
    while (line.place() < line.end()) {
        const auto stretch = line.read(buffer, line.end());
        REQUIRE(stretch.samples > 0);
        if (stretch.missed)
            silent += stretch.samples;
        else
            heard.insert(heard.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(stretch.samples));
    }
    CHECK(silent == 5'100);
    CHECK(heard == threes);
}

TEST_CASE("a gap may be read in parts, up to a border within it") {
    SoundTimeline line;
    const std::vector<std::int16_t> ones(10, 1);
    line.deliver(ones);
    line.miss(20'000);
    line.deliver(ones);
    REQUIRE(line.end() == 20'020);
    std::vector<std::int16_t> buffer(30'000);
    auto stretch = line.read(buffer, 5'010);
    CHECK((stretch.samples == 10 && !stretch.missed));
    stretch = line.read(buffer, 5'010);
    CHECK((stretch.samples == 5'000 && stretch.missed));
    stretch = line.read(buffer, 20'020);
    CHECK((stretch.samples == 15'000 && stretch.missed));
    stretch = line.read(buffer, 20'020);
    CHECK((stretch.samples == 10 && !stretch.missed));
}

TEST_CASE("sound that can wait stays close to its reader") {
    SoundTimeline line;
    const std::vector<std::int16_t> ones(10'000, 1);
    CHECK(line.offer(ones, 7'200) == 7'200);
    CHECK(line.offer(ones, 7'200) == 0);
    line.setHandled(200);
    CHECK(line.offer(ones, 7'200) == 200);
}
