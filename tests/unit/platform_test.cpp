#include "platform/clock.h"
#include "platform/dummy/dummy_connectivity.h"
#include "platform/dummy/dummy_keep_awake.h"
#include "platform/dummy/dummy_sound_input.h"
#include "platform/platform.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace ln::platform;
using namespace std::chrono_literals;

TEST_CASE("A machine without a secret store says so at once") {
    auto platform = make();
    QElapsedTimer timer;
    timer.start();
    CHECK(platform.secrets->read(QStringLiteral("key"), 2s).status == SecretStatus::NoService);
    CHECK(platform.secrets->write(QStringLiteral("key"), "secret", 2s).status == SecretStatus::NoService);
    CHECK(platform.secrets->remove(QStringLiteral("key"), 2s).status == SecretStatus::NoService);
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("Staying awake, the network and the microphone can be asked for where nothing answers") {
    auto platform = make();
    auto hold = platform.keepAwake->hold(QStringLiteral("Hội nghị đang diễn ra"));
    CHECK(hold);
    hold.reset();
    const auto subscription = platform.connectivity->onChange([](Reach) {});
    CHECK(subscription);
    const Reach reach = platform.connectivity->reach();
    CHECK((reach == Reach::Unknown || reach == Reach::Offline || reach == Reach::Online));
    Permission answer = Permission::NotAsked;
    platform.permissions->requestMicrophone([&](Permission given) { answer = given; });
    CHECK(answer == platform.permissions->microphone());
}

TEST_CASE("Without a sound server there is no microphone, and nobody waits for one") {
    qputenv("PULSE_SERVER", "unix:/nonexistent/native");
    for (const auto& input : {makeSoundInput(), std::unique_ptr<SoundInput>(std::make_unique<DummySoundInput>())}) {
        const auto before = bootTime();
        CHECK(input->turn(1ms).empty());
        REQUIRE(input->devices());
        CHECK(input->devices()->empty());
        input->open(QStringLiteral("mic"));
        CHECK(input->state() != SoundInput::State::Open);
        input->close();
        CHECK(input->state() == SoundInput::State::Closed);
        CHECK(bootTime() >= before);
        CHECK(bootTime() - before < 5s);
    }
}

TEST_CASE("A change of the network reaches who listens, and nobody else") {
    DummyConnectivity network;
    std::vector<Reach> first, second;
    auto one = network.onChange([&](Reach reach) { first.push_back(reach); });
    Connectivity::Subscription two;
    two = network.onChange([&](Reach reach) {
        second.push_back(reach);
        two.reset(); // ends itself while it is told
    });
    network.change(Reach::Offline);
    network.change(Reach::Offline);
    network.change(Reach::Online);
    CHECK(first == std::vector{Reach::Offline, Reach::Online});
    CHECK(second == std::vector{Reach::Offline});
    one.reset();
    network.change(Reach::Unknown);
    CHECK(first.size() == 2);
}

TEST_CASE("A subscription may outlive what it listened to") {
    auto network = std::make_unique<DummyConnectivity>();
    auto subscription = network->onChange([](Reach) {});
    network.reset();
    subscription.reset();
    SUCCEED();
}

TEST_CASE("The machine stays awake until the last holder lets go") {
    DummyKeepAwake awake;
    auto one = awake.hold({});
    auto two = awake.hold({});
    CHECK(awake.holders() == 2);
    one.reset();
    CHECK(awake.holders() == 1);
    two.reset();
    CHECK(awake.holders() == 0);
}

int main(int argc, char** argv) {
    // What the builder's own desktop offers is no part of the test.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qunsetenv("DISPLAY");
    const QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
