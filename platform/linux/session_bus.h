#pragma once
#include <QDBusConnection>
#include <chrono>
#include <initializer_list>
#include <optional>

namespace ln::platform {

/// The session's D-Bus, or nothing where there is none. Looks before it leaps: connecting without an address would
/// start a bus.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();
/// Whether one of these services runs or would be started by a call.
[[nodiscard]] bool offers(const QDBusConnection& bus, std::initializer_list<QLatin1StringView> services,
                          std::chrono::milliseconds patience);

} // namespace ln::platform
