#pragma once
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <set>

namespace ln::office {

/// Long polls wait here for the next commit. On the network thread only.
class Waker {
public:
    /// Counts the commits; read before looking, so that one in between is not slept through.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }

    void wake() {
        ++m_generation;
        for (boost::asio::steady_timer* timer : m_waiting)
            timer->cancel();
    }
    /// From now on nobody waits.
    void stop() {
        m_stopping = true;
        wake();
    }
    /// Until a commit after `seen`, or the deadline.
    boost::asio::awaitable<void> wait(std::uint64_t seen, std::chrono::steady_clock::time_point deadline) {
        if (m_stopping || seen != m_generation) co_return;
        const auto executor = co_await boost::asio::this_coro::executor;
        boost::asio::steady_timer timer(executor, deadline);
        m_waiting.insert(&timer);
        // Woken or out of time: the caller looks again either way.
        [[maybe_unused]] const auto [ended] =
            co_await timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
        m_waiting.erase(&timer);
    }

private:
    std::set<boost::asio::steady_timer*> m_waiting;
    std::uint64_t m_generation = 0;
    bool m_stopping = false;
};

} // namespace ln::office
