#pragma once
#include "domain/result.h"
#include "sync/tablet/failure.h"
#include "sync/tablet/options.h"
#include <QByteArray>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace ln::tablet {

/// Where the office is and which key it must show.
struct Peer {
    QString host;
    quint16 port = 0;
    /// SHA-256 of the SubjectPublicKeyInfo.
    QByteArray pin;
    bool operator==(const Peer&) const = default;
};

using Timeouts = Options::Timeouts;

struct Request {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;
    QByteArray body;
    /// On top of Timeouts::answer, for a request that waits at the office.
    std::chrono::milliseconds waits{0};
};

struct Response {
    int status = 0;
    /// Names in lower case.
    std::map<std::string, std::string> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const std::string& name) const;
};

template <class T>
using Await = boost::asio::awaitable<T>;

/// One keep-alive HTTP/1.1 connection over TLS to the pinned office, used by one coroutine at a time, on one thread. No
/// byte of a request leaves before the office showed the pinned key; names and issuers of its certificate do not
/// matter. Every step ends by a deadline.
class Connection {
public:
    Connection(boost::asio::any_io_executor executor, Timeouts timeouts);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Another peer closes the connection to the one before.
    void setPeer(const Peer& peer);
    /// Any answer of an HTTP server is a success here, whatever its status. A kept connection that turns out to have
    /// been closed meanwhile is opened anew and the request sent again, so all requests must bear repeating.
    [[nodiscard]] Await<Result<Response, Failure>> send(Request request);
    /// The next piece of a body; empty at its end, nothing to give up (the connection then closes).
    using NextPiece = std::function<Await<std::optional<QByteArray>>()>;
    /// A request with a body of `length` bytes that comes in pieces. Stops early when the office answers early. Never
    /// repeated.
    [[nodiscard]] Await<Result<Response, Failure>> upload(Request request, std::int64_t length, NextPiece next);
    /// Ends what is under way: it fails with Unreachable. The next send opens anew.
    void close();

private:
    using Stream = boost::asio::ssl::stream<boost::asio::ip::tcp::socket>;
    [[nodiscard]] Await<Result<void, Failure>> open();
    [[nodiscard]] Await<Result<void, Failure>> shakeHands();
    [[nodiscard]] Await<Result<Response, Failure>> once(const Request& request);
    struct Exchange;
    [[nodiscard]] Await<void> writePieces(const NextPiece& next, Exchange& exchange);
    [[nodiscard]] Await<void> readEarly(Exchange& exchange);
    [[nodiscard]] Await<boost::system::error_code> writeHead(const Request& request, std::int64_t length);
    [[nodiscard]] Await<boost::system::error_code> read(bool headOnly, Response& into);
    Failure lost(const boost::system::error_code& error);
    Failure lost(boost::asio::error::basic_errors error) { return lost(boost::system::error_code(error)); }
    void arm(std::chrono::milliseconds limit);

    /// What OpenSSL's question about the certificate is answered from.
    struct Pin {
        QByteArray expected;
        bool wrong = false;
    };
    static int checkPin(X509_STORE_CTX* chain, void* pin);

    Timeouts m_timeouts;
    Peer m_peer;
    Pin m_pin;
    boost::asio::ssl::context m_tls;
    boost::asio::steady_timer m_watchdog, m_resolving;
    std::unique_ptr<Stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    bool m_open = false;
    bool m_timedOut = false;
    /// The last failure came before the first byte of an answer.
    bool m_noAnswer = false;
    unsigned m_closings = 0;
    /// Dies with us, so that a deadline that ran out at the last moment finds nobody.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace ln::tablet
