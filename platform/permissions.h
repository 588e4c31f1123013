#pragma once
#include <functional>

namespace ln::platform {

enum class Permission { Granted, Denied, NotAsked };

/// What the user let the app do. On a desktop nothing need be asked.
class Permissions {
public:
    virtual ~Permissions() = default;
    [[nodiscard]] virtual Permission microphone() const = 0;
    /// Asks the user where nobody has yet; `answered` comes once, on the calling thread, at once when the answer is
    /// known.
    virtual void requestMicrophone(std::function<void(Permission)> answered) = 0;
};

} // namespace ln::platform
