#pragma once
#include <QString>
#include <memory>

namespace ln::platform {

/// Keeps the screen on and the machine awake while a meeting is held.
class KeepAwake {
public:
    /// Lasts until the token is destroyed.
    using Hold = std::shared_ptr<void>;

    virtual ~KeepAwake() = default;
    /// `reason` may be shown by the system. Never fails visibly: a system that knows no such wish goes on as it does.
    [[nodiscard]] virtual Hold hold(const QString& reason) = 0;
};

} // namespace ln::platform
