#pragma once
#include "platform/keep_awake.h"

namespace ln::platform {

/// org.freedesktop.ScreenSaver on the session bus, which GNOME, KDE, Xfce and others offer. Elsewhere holding does
/// nothing.
class DBusKeepAwake : public KeepAwake {
public:
    Hold hold(const QString& reason) override;
};

} // namespace ln::platform
