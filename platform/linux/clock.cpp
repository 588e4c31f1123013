#include "platform/clock.h"
#include <ctime>

namespace ln::platform {

std::chrono::nanoseconds bootTime() {
    timespec now{};
    // Cannot fail since Linux 2.6.39.
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace ln::platform
