#pragma once
#include <chrono>
#include <functional>

namespace ln::rehearsal {

/// Lets events go on until the condition holds, looking again every few milliseconds. False when `patience` ran out
/// first.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience);
/// Lets events go on until a moment.
void waitUntil(std::chrono::steady_clock::time_point moment);
/// Lets everything that is queued happen.
void letQueuedHappen();

} // namespace ln::rehearsal
