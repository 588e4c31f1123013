#pragma once
#include <QFile>
#include <QString>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace ln::bench {

/// One line of the bench: ours against a reference measured in the same run.
struct Row {
    QString row;
    double ours = 0;
    QString unit;
    QString referenceName;
    double reference = 0;
    /// Of the process that was measured. 0: of this one.
    double peakRssMb = 0;
};

/// A line of /proc/self/status, in MB.
inline double memoryMb(const char* name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name)) return line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toDouble() / 1024;
    return 0;
}
/// The most memory this process ever held.
inline double peakRssMb() {
    return memoryMb("VmHWM:");
}
/// What it holds now.
inline double residentMb() {
    return memoryMb("VmRSS:");
}

/// The value below which `share` of the samples lie.
inline double quantile(std::vector<double> samples, double share) {
    std::sort(samples.begin(), samples.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1) + 0.5);
    return samples.at(at);
}

/// One JSON object a line, which bench.sh gathers. Against nothing there is no ratio.
inline void print(const Row& row) {
    const QByteArray ratio = row.reference > 0 ? QByteArray::number(row.ours / row.reference, 'f', 3) : "null";
    std::printf("{\"row\":\"%s\",\"ours\":%.4f,\"unit\":\"%s\",\"reference_name\":\"%s\",\"reference\":%.4f,\"ratio\":%s,\"peak_rss_mb\":%.1f}\n",
                qPrintable(row.row), row.ours, qPrintable(row.unit), qPrintable(row.referenceName), row.reference,
                ratio.constData(), row.peakRssMb > 0 ? row.peakRssMb : peakRssMb());
}

} // namespace ln::bench
