#pragma once
#include <QObject>
#include <functional>
#include <memory>

namespace ln::platform {

/// The system's wish that the program end (SIGINT, SIGTERM where there are such), brought to the application object's thread. One at a
/// time.
class StopSignals {
public:
    explicit StopSignals(std::function<void()> asked);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace ln::platform
