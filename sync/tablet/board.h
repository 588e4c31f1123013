#pragma once
#include "sync/tablet/status.h"
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ln::tablet {

/// The status as other threads see it, and who wants to know. Every function may be called from any thread.
class Board {
public:
    using Clock = std::chrono::steady_clock;
    /// `retryAt` makes Status::retryIn when somebody asks.
    void publish(Status status, Clock::time_point retryAt);
    [[nodiscard]] Status status() const;
    /// Something was written that nobody has looked at: no longer up to date, from this moment on.
    void unsettle() { m_unsettled = true; }
    void settle() { m_unsettled = false; }

    /// A token's end waits for a call under way.
    [[nodiscard]] std::shared_ptr<void> subscribe(std::function<void(const Status&)> callback);

private:
    struct Subscriber {
        std::mutex mutex;
        std::function<void(const Status&)> callback;
    };
    mutable std::mutex m_mutex;
    Status m_status;
    Clock::time_point m_retryAt;
    std::atomic<bool> m_unsettled{true};
    std::vector<std::weak_ptr<Subscriber>> m_subscribers;
};

} // namespace ln::tablet
