#include "platform/linux/session_bus.h"
#include <QDBusMessage>
#include <QDBusReply>
#include <QFileInfo>
#include <QStringList>

namespace ln::platform {
namespace {
bool hasAddress() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

QStringList ask(const QDBusConnection& bus, const char* method, std::chrono::milliseconds patience) {
    const auto call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QString::fromLatin1(method));
    const QDBusReply<QStringList> reply = bus.call(call, QDBus::Block, static_cast<int>(patience.count()));
    return reply.isValid() ? reply.value() : QStringList{};
}
} // namespace

std::optional<QDBusConnection> sessionBus() {
    if (!hasAddress()) return std::nullopt;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return std::nullopt;
    return bus;
}

bool offers(const QDBusConnection& bus, std::initializer_list<QLatin1StringView> services,
            std::chrono::milliseconds patience) {
    for (const char* method : {"ListNames", "ListActivatableNames"}) {
        const QStringList names = ask(bus, method, patience / 2);
        for (const QLatin1StringView service : services)
            if (names.contains(service)) return true;
    }
    return false;
}

} // namespace ln::platform
