#include "rehearsal/waiting.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace ln::rehearsal {
namespace {
using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds between{4};
} // namespace

bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience) {
    letQueuedHappen();
    if (condition()) return true;
    const Clock::time_point end = Clock::now() + patience;
    bool holds = false;
    QEventLoop loop;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        holds = condition();
        if (holds || Clock::now() >= end) loop.quit();
    });
    look.start(between);
    loop.exec();
    return holds;
}

void waitUntil(std::chrono::steady_clock::time_point moment) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(moment - Clock::now());
    if (left <= std::chrono::milliseconds::zero()) return;
    QEventLoop loop;
    QTimer::singleShot(left, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void letQueuedHappen() {
    QCoreApplication::processEvents();
}

} // namespace ln::rehearsal
