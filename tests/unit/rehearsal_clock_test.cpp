#include "rehearsal/rehearsal_clock.h"
#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace ln;
using namespace ln::rehearsal;
using namespace std::chrono_literals;

namespace {
const WallTime eight{std::chrono::milliseconds(1'521'072'000'000)};
} // namespace

TEST_CASE("A conference's clock stands until it may go on, and again at the limit") {
    RehearsalClock clock(eight, 10'000);
    CHECK(clock.now() == eight);
    CHECK(clock.when(eight + 1s) > RehearsalClock::Real::now() + 1min); // nobody knows yet
    clock.goOnUntil(eight + 20s);
    while (clock.now() < eight + 20s)
        std::this_thread::sleep_until(clock.when(eight + 20s));
    CHECK(clock.now() == eight + 20s);
    CHECK(clock.pace().due() == 20 * 48'000);
    clock.goOnUntil(eight + 10s); // never back
    CHECK(clock.now() == eight + 20s);
}

TEST_CASE("Time that was stood is not made up for") {
    RehearsalClock clock(eight, 1);
    clock.goOnUntil(eight + 1ms);
    while (clock.now() < eight + 1ms)
        std::this_thread::sleep_until(clock.when(eight + 1ms));
    std::this_thread::sleep_until(RehearsalClock::Real::now() + 30ms); // the step takes a while
    const auto since = RehearsalClock::Real::now();
    clock.goOnUntil(eight + 1h);
    const auto passed = clock.now() - (eight + 1ms);
    CHECK(passed <= RehearsalClock::Real::now() - since);
}

TEST_CASE("Those who wait for a moment are told when it changes") {
    RehearsalClock clock(eight, 1);
    int told = 0;
    clock.onChange([&] { ++told; });
    clock.goOnUntil(eight + 1s);
    CHECK(told == 1);
    CHECK(clock.when(eight + 1s) <= RehearsalClock::Real::now() + 1s);
}
