#include "platform/platform.h"
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcess>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace ln::platform;
using namespace std::chrono_literals;

namespace {
template <class Condition>
bool waitFor(Condition condition) {
    const QDeadlineTimer deadline(10s);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

/// A desktop's screen saver or keyring, as far as we can see it on the bus.
class Service : public QDBusVirtualObject {
public:
    explicit Service(QString name, bool answers) : m_answers(answers), m_name(std::move(name)), m_bus(connect()) {
        m_registered = m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
                       m_bus.registerService(m_name);
    }
    ~Service() override {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
    [[nodiscard]] bool registered() const { return m_registered; }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        calls << message.member();
        arguments << message.arguments();
        if (m_answers)
            return bus.send(message.member() == QStringLiteral("Inhibit") ? message.createReply(42U)
                                                                          : message.createReply());
        message.setDelayedReply(true);
        return true;
    }
    QStringList calls;
    QVariantList arguments;

private:
    static QDBusConnection connect() {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    }
    bool m_answers;
    QString m_name;
    QDBusConnection m_bus;
    bool m_registered = false;
};
} // namespace

TEST_CASE("The screen saver is held off while a meeting runs, and let go afterwards") {
    Service screenSaver(QStringLiteral("org.freedesktop.ScreenSaver"), true);
    REQUIRE(screenSaver.registered());
    auto platform = make();
    auto hold = platform.keepAwake->hold(QStringLiteral("Hội nghị đang diễn ra"));
    REQUIRE(waitFor([&] { return screenSaver.calls.contains(QStringLiteral("Inhibit")); }));
    CHECK(screenSaver.arguments.value(1).toString() == QStringLiteral("Hội nghị đang diễn ra"));
    hold.reset();
    REQUIRE(waitFor([&] { return screenSaver.calls.contains(QStringLiteral("UnInhibit")); }));
    CHECK(screenSaver.arguments.last().toUInt() == 42U);
}

TEST_CASE("Letting go before the screen saver answered is not forgotten") {
    Service screenSaver(QStringLiteral("org.freedesktop.ScreenSaver"), true);
    auto platform = make();
    platform.keepAwake->hold({}).reset();
    REQUIRE(waitFor([&] { return screenSaver.calls.contains(QStringLiteral("UnInhibit")); }));
    CHECK(screenSaver.calls.count(QStringLiteral("UnInhibit")) == 1);
}

TEST_CASE("A keyring that does not answer is taken as locked, in the time that was given") {
    Service keyring(QStringLiteral("org.freedesktop.secrets"), false);
    REQUIRE(keyring.registered());
    auto platform = make();
    QElapsedTimer timer;
    timer.start();
    const auto answer = platform.secrets->read(QStringLiteral("key"), 1s);
    CHECK(answer.status != SecretStatus::Ok);
    CHECK(answer.status != SecretStatus::NotFound);
    CHECK(timer.elapsed() < 3500);
}

int main(int argc, char** argv) {
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead()) {
        std::fputs("dbus-daemon does not start\n", stderr);
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    int result = 1;
    {
        const QCoreApplication app(argc, argv);
        result = Catch::Session().run(argc, argv);
    }
    daemon.terminate();
    return daemon.waitForFinished() ? result : 1;
}
