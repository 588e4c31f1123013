#pragma once
#include <functional>
#include <memory>

namespace ln::platform {

enum class Reach {
    Unknown, ///< the system does not say, or knows of a local network only
    Offline,
    Online,
};

/// What the system believes about the network. A hint: it may start or delay an attempt, only the office itself proves
/// that it is reachable.
class Connectivity {
public:
    using Subscription = std::shared_ptr<void>;

    virtual ~Connectivity() = default;
    [[nodiscard]] virtual Reach reach() const = 0;
    /// Called on the application object's thread after each change, until the token is destroyed.
    [[nodiscard]] virtual Subscription onChange(std::function<void(Reach)> callback) = 0;
};

} // namespace ln::platform
