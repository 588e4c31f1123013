#pragma once
#include "platform/battery.h"
#include <utility>

namespace ln::platform {

/// Says what it was told to.
class DummyBattery : public Battery {
public:
    explicit DummyBattery(std::optional<BatteryLevel> level = {}) : m_level(level) {}
    [[nodiscard]] std::optional<BatteryLevel> level() const override { return m_level; }
    void set(std::optional<BatteryLevel> level) { m_level = level; }

private:
    std::optional<BatteryLevel> m_level;
};

} // namespace ln::platform
