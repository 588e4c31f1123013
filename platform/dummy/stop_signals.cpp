#include "platform/stop_signals.h"

namespace ln::platform {

/// Systems without such signals end programs by their windows.
class StopSignals::Listener {};

StopSignals::StopSignals(std::function<void()>) {}
StopSignals::~StopSignals() = default;

} // namespace ln::platform
