#include "platform/clock.h"

namespace ln::platform {

std::chrono::nanoseconds bootTime() {
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace ln::platform
