#include "platform/linux/dbus_keep_awake.h"
#include "platform/linux/session_bus.h"
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

namespace ln::platform {
namespace {
QDBusMessage screenSaver(const char* method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
}

/// One wish: asked for when made, taken back when destroyed, also when the answer comes only afterwards.
class Inhibition {
public:
    Inhibition(QDBusConnection bus, const QString& reason) : m_bus(std::move(bus)) {
        auto call = screenSaver("Inhibit");
        call << QStringLiteral("Lắng Nghe") << reason;
        m_watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call));
    }
    ~Inhibition() {
        if (m_watcher->isFinished()) {
            release(m_bus, *m_watcher);
            m_watcher->deleteLater();
            return;
        }
        QObject::connect(m_watcher, &QDBusPendingCallWatcher::finished, m_watcher,
                         [bus = m_bus](QDBusPendingCallWatcher* watcher) {
                             release(bus, *watcher);
                             watcher->deleteLater();
                         });
    }
    Inhibition(const Inhibition&) = delete;
    Inhibition& operator=(const Inhibition&) = delete;

private:
    static void release(const QDBusConnection& bus, const QDBusPendingCallWatcher& watcher) {
        const QDBusPendingReply<uint> reply = watcher;
        if (reply.isError()) return; // no screen saver took the wish
        auto call = screenSaver("UnInhibit");
        call << reply.value();
        // When the bus is gone, so is the wish.
        (void)bus.send(call);
    }

    QDBusConnection m_bus;
    QDBusPendingCallWatcher* m_watcher = nullptr;
};
} // namespace

KeepAwake::Hold DBusKeepAwake::hold(const QString& reason) {
    const auto bus = sessionBus();
    if (!bus) return std::make_shared<int>(0);
    return std::make_shared<Inhibition>(*bus, reason);
}

} // namespace ln::platform
