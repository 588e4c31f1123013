#include "platform/clock.h"
#include "platform/dummy/dummy_connectivity.h"
#include "platform/dummy/dummy_keep_awake.h"
#include "platform/dummy/dummy_sound_input.h"
#include "platform/linux/kernel_battery.h"
#include "platform/platform.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
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

TEST_CASE("A battery is read as the kernel tells it, and those of mice do not count") {
    const QTemporaryDir folder;
    const auto supply = [&](const QString& name, const std::map<QString, QByteArray>& facts) {
        REQUIRE(QDir(folder.path()).mkpath(name));
        for (const auto& [fact, text] : facts) {
            QFile file(folder.filePath(name + u'/' + fact));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(text + '\n') == text.size() + 1);
        }
    };
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    const KernelBattery battery(folder.path());
    CHECK_FALSE(battery.level());
    supply(s("AC"), {{s("type"), "Mains"}, {s("online"), "1"}});
    supply(s("hidpp_battery_0"), {{s("type"), "Battery"}, {s("scope"), "Device"}, {s("capacity"), "5"}, {s("status"), "Discharging"}});
    CHECK_FALSE(battery.level());
    supply(s("BAT0"), {{s("type"), "Battery"}, {s("capacity"), "20"}, {s("status"), "Discharging"}});
    REQUIRE(battery.level());
    CHECK(battery.level()->percent == 20);
    CHECK_FALSE(battery.level()->charging);
    supply(s("BAT1"), {{s("type"), "Battery"}, {s("capacity"), "nonsense"}, {s("status"), "Full"}});
    CHECK(battery.level()->percent == 20);
    supply(s("BAT1"), {{s("type"), "Battery"}, {s("capacity"), "80"}, {s("status"), "Full"}});
    CHECK(battery.level()->percent == 50);
    CHECK_FALSE(battery.level()->charging);
    supply(s("BAT0"), {{s("status"), "Charging"}});
    CHECK(battery.level()->charging);
    CHECK_FALSE(KernelBattery(folder.filePath(s("none"))).level());
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
