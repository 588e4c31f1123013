#pragma once
#include "platform/battery.h"
#include <mutex>

namespace ln::platform {

/// Says what it was told to.
class DummyBattery : public Battery {
public:
    [[nodiscard]] std::optional<BatteryLevel> level() const override {
        const std::scoped_lock lock(m_mutex);
        return m_level;
    }
    void set(std::optional<BatteryLevel> level) {
        const std::scoped_lock lock(m_mutex);
        m_level = level;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<BatteryLevel> m_level;
};

} // namespace ln::platform
