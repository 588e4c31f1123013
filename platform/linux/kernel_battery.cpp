#include "platform/linux/kernel_battery.h"
#include <QDir>
#include <QFile>

namespace ln::platform {
namespace {
/// Empty when there is no such file.
QByteArray textIn(const QDir& supply, const char* name) {
    QFile file(supply.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}
} // namespace

std::optional<BatteryLevel> KernelBattery::level() const {
    int batteries = 0, sum = 0;
    bool discharging = false;
    const QDir supplies(m_folder);
    for (const QString& name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir supply(supplies.filePath(name));
        if (textIn(supply, "type") != "Battery" || textIn(supply, "scope") == "Device") continue;
        bool known = false;
        const int percent = textIn(supply, "capacity").toInt(&known);
        if (!known || percent < 0 || percent > 100) continue;
        ++batteries;
        sum += percent;
        discharging = discharging || textIn(supply, "status") == "Discharging";
    }
    if (batteries == 0) return std::nullopt;
    return BatteryLevel{sum / batteries, !discharging};
}

} // namespace ln::platform
