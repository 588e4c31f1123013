#pragma once
#include <optional>

namespace ln::platform {

struct BatteryLevel {
    int percent = 0;
    bool charging = false; ///< or full, or running from the mains
};

/// How long the machine will go on by itself.
class Battery {
public:
    virtual ~Battery() = default;
    /// Nothing when there is none, or it does not say. From any thread; some firmware takes its time.
    [[nodiscard]] virtual std::optional<BatteryLevel> level() const = 0;
};

} // namespace ln::platform
