#pragma once
#include <chrono>

namespace ln::platform {

/// Time that runs on while the machine sleeps, which std::chrono::steady_clock need not. Its zero does not matter, and
/// nobody sets it: only differences mean anything.
[[nodiscard]] std::chrono::nanoseconds bootTime();

} // namespace ln::platform
