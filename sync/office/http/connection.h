#pragma once
#include "sync/office/api/api.h"
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace ln::office {

/// One client: TLS, then requests one after another. On the network thread only.
class Connection {
public:
    Connection(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls, Api& api, const Limits& limits);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Until the client leaves, breaks a limit, or stop().
    boost::asio::awaitable<void> run();
    /// Between requests, since when.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> idleSince() const { return m_idleSince; }
    /// Ends after the request under way.
    void finish();
    /// Ends now.
    void close() {
        m_idleSince.reset();
        lowest().close();
    }

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::empty_body>;
    enum class Next { Again, Done };
    boost::asio::awaitable<bool> handshake();
    /// The first byte of the next request.
    boost::asio::awaitable<bool> waitForRequest();
    boost::asio::awaitable<Next> serveOne();
    boost::asio::awaitable<bool> write(const Reply& reply, bool head, bool keepAlive);
    /// Lets the last answer arrive: bytes that nobody reads would turn it into a reset.
    boost::asio::awaitable<void> leave();
    boost::asio::awaitable<void> drain();
    [[nodiscard]] boost::beast::tcp_stream& lowest() { return m_stream.next_layer(); }

    boost::asio::ssl::stream<boost::beast::tcp_stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    Api& m_api;
    const Limits& m_limits;
    std::chrono::steady_clock::time_point m_headerDeadline;
    std::optional<std::chrono::steady_clock::time_point> m_idleSince;
    bool m_finishing = false;
    /// The client may still be sending what nobody reads.
    bool m_hasUnread = false;
};

} // namespace ln::office
