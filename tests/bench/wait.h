#pragma once
#include <QCoreApplication>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace ln::bench {

[[noreturn]] inline void fail(const QString& what) {
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

[[nodiscard]] inline double milliseconds(std::chrono::steady_clock::duration span) {
    return std::chrono::duration<double, std::milli>(span).count();
}

/// Lets events go on until the condition holds; some minutes are too long.
inline void waitFor(const std::function<bool()>& condition) {
    const auto started = std::chrono::steady_clock::now();
    while (!condition()) {
        if (std::chrono::steady_clock::now() - started > std::chrono::minutes(5)) fail(QStringLiteral("waited in vain"));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the shell's clock ticks in any case
    }
}

} // namespace ln::bench
