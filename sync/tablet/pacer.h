#pragma once
#include "sync/tablet/failure.h"
#include "sync/tablet/options.h"
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <map>
#include <set>

namespace ln::tablet {

using SteadyClock = std::chrono::steady_clock;

/// When to try again: at `first`, then twice as late each time up to `longest`, a quarter earlier or later at random so
/// that the tablets of a hall do not come all at once.
using RetryTimes = Options::Retry;

/// A failure that is tried again, and when.
class Retry {
public:
    explicit Retry(RetryTimes times) : m_times(times) {}
    /// Slowly when trying soon cannot help.
    void failed(Failure failure, bool slowly = false);
    void succeeded();
    void changed();
    void hurry();
    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }
    [[nodiscard]] bool isDue() const { return !m_failure || SteadyClock::now() >= m_at; }
    [[nodiscard]] SteadyClock::time_point at() const { return m_at; }

private:
    RetryTimes m_times;
    std::optional<Failure> m_failure;
    unsigned m_failures = 0;
    bool m_slowly = false;
    SteadyClock::time_point m_failedAt, m_at;
};

/// Those of many (chains, clips) that wait for a retry of their own while the others go on.
template <class Key>
class Deferred {
public:
    explicit Deferred(RetryTimes times) : m_times(times) {}
    void put(const Key& key, Failure failure) {
        m_all.try_emplace(key, m_times).first->second.failed(std::move(failure));
    }
    void drop(const Key& key) { m_all.erase(key); }
    void hurry() {
        for (auto& [key, retry] : m_all)
            retry.hurry();
    }
    [[nodiscard]] bool holdsBack(const Key& key) const {
        const auto found = m_all.find(key);
        return found != m_all.end() && !found->second.isDue();
    }
    /// Forgets those that have nothing left to try.
    void keepOnly(const std::set<Key>& keys) {
        std::erase_if(m_all, [&](const auto& one) { return !keys.contains(one.first); });
    }
    void clear() { m_all.clear(); }
    /// When the first of them is due.
    [[nodiscard]] SteadyClock::time_point at() const {
        const Retry* first = next();
        return first ? first->at() : SteadyClock::time_point::max();
    }
    /// The one that is due first, nothing when none waits.
    [[nodiscard]] const Retry* next() const {
        const Retry* first = nullptr;
        for (const auto& [key, retry] : m_all)
            if (!first || retry.at() < first->at()) first = &retry;
        return first;
    }

private:
    RetryTimes m_times;
    std::map<Key, Retry> m_all;
};

/// When one loop sleeps, is woken and tries again. On the sync thread only; one coroutine waits at a time.
class Pacer {
public:
    Pacer(boost::asio::any_io_executor executor, RetryTimes times) : m_timer(std::move(executor)), m_retry(times) {}

    /// Something changed that is worth a look.
    void raise();
    /// Ends also a wait for a retry, and the next retry comes soon again.
    void hurry();
    /// Until raised or `until`, whichever comes first. A raise from before counts.
    [[nodiscard]] boost::asio::awaitable<void> sleep(SteadyClock::time_point until = SteadyClock::time_point::max());
    /// Sleeps until the retry is due.
    [[nodiscard]] boost::asio::awaitable<void> untilDue();
    [[nodiscard]] Retry& retry() { return m_retry; }
    [[nodiscard]] const Retry& retry() const { return m_retry; }

private:
    boost::asio::steady_timer m_timer;
    Retry m_retry;
    bool m_raised = false;
};

} // namespace ln::tablet
