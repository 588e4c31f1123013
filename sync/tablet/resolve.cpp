#include "sync/tablet/resolve.h"
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace ln::tablet {
namespace asio = boost::asio;
using asio::ip::tcp;
using Endpoints = std::vector<tcp::endpoint>;

namespace {
/// Between the one who waits and the thread that looks up: whoever is later finds the other gone.
struct Lookup {
    std::mutex mutex;
    std::function<void(Endpoints)> deliver;
};
/// What only the waiting thread touches.
struct Answer {
    Endpoints endpoints;
    asio::steady_timer* waiting = nullptr;
};

void lookUp(const std::shared_ptr<Lookup>& lookup, const std::string& host, const std::string& port) {
    asio::io_context context;
    tcp::resolver resolver(context);
    boost::system::error_code error;
    Endpoints found;
    for (const auto& entry : resolver.resolve(host, port, error))
        found.push_back(entry.endpoint());
    const std::lock_guard lock(lookup->mutex);
    if (lookup->deliver) lookup->deliver(std::move(found));
}

class Waiter {
public:
    explicit Waiter(asio::steady_timer& timer)
        : m_answer(std::make_shared<Answer>()), m_lookup(std::make_shared<Lookup>()) {
        m_answer->waiting = &timer;
        m_lookup->deliver = [executor = timer.get_executor(), answer = m_answer](Endpoints endpoints) {
            asio::post(executor, [answer, endpoints = std::move(endpoints)]() mutable {
                answer->endpoints = std::move(endpoints);
                if (answer->waiting) answer->waiting->cancel();
            });
        };
    }
    ~Waiter() {
        const std::lock_guard lock(m_lookup->mutex);
        m_lookup->deliver = nullptr;
        m_answer->waiting = nullptr;
    }
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;

    [[nodiscard]] bool begin(const QString& host, quint16 port) const {
        try {
            std::thread(lookUp, m_lookup, host.toStdString(), std::to_string(port)).detach();
            return true;
        } catch (const std::system_error&) {
            return false;
        }
    }
    [[nodiscard]] const Endpoints& found() const { return m_answer->endpoints; }

private:
    std::shared_ptr<Answer> m_answer;
    std::shared_ptr<Lookup> m_lookup;
};
} // namespace

asio::awaitable<Endpoints> resolve(QString host, quint16 port, asio::steady_timer& until) {
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host.toStdString(), error);
    if (!error) {
        Endpoints one{tcp::endpoint(address, port)};
        co_return one;
    }
    const Waiter waiter(until);
    if (!waiter.begin(host, port)) co_return Endpoints{};
    co_await until.async_wait(asio::redirect_error(asio::use_awaitable, error));
    co_return waiter.found();
}

} // namespace ln::tablet
