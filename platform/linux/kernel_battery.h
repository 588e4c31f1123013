#pragma once
#include "platform/battery.h"
#include <QString>

namespace ln::platform {

/// As the kernel tells it: Documentation/ABI/testing/sysfs-class-power.
class KernelBattery : public Battery {
public:
    explicit KernelBattery(QString folder = QStringLiteral("/sys/class/power_supply")) : m_folder(std::move(folder)) {}
    /// Of several batteries their mean; those of mice and headsets do not count.
    [[nodiscard]] std::optional<BatteryLevel> level() const override;

private:
    QString m_folder;
};

} // namespace ln::platform
