#include "sync/tablet/pacer.h"
#include <QRandomGenerator>
#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ln::tablet {
namespace asio = boost::asio;
using std::chrono::milliseconds;

void Retry::failed(Failure failure, bool slowly) {
    m_failure = std::move(failure);
    m_failedAt = SteadyClock::now();
    m_slowly = slowly;
    auto wait = m_times.longest;
    if (!slowly && m_failures < 20) wait = std::min(m_times.longest, m_times.first * (1 << m_failures));
    ++m_failures;
    const double jitter = 0.75 + QRandomGenerator::system()->generateDouble() / 2;
    wait = std::min(m_times.longest,
                    milliseconds(static_cast<milliseconds::rep>(static_cast<double>(wait.count()) * jitter)));
    m_at = m_failedAt + wait;
}

void Retry::succeeded() {
    m_failure.reset();
    m_failures = 0;
}

void Retry::changed() {
    if (m_failure && !m_slowly) m_at = std::min(m_at, m_failedAt + m_times.afterChange);
}

void Retry::hurry() {
    m_failures = 0;
    m_at = SteadyClock::now();
}

void Pacer::raise() {
    m_raised = true;
    m_retry.changed();
    m_timer.cancel();
}

void Pacer::hurry() {
    m_retry.hurry();
    raise();
}

asio::awaitable<void> Pacer::sleep(SteadyClock::time_point until) {
    if (!m_raised) {
        m_timer.expires_at(until);
        boost::system::error_code cancelled;
        co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
    m_raised = false;
}

asio::awaitable<void> Pacer::untilDue() {
    while (!m_retry.isDue())
        co_await sleep(m_retry.at());
}

} // namespace ln::tablet
