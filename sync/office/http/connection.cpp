#include "sync/office/http/connection.h"
#include "sync/office/http/body_reader.h"
#include "sync/office/http/target.h"

namespace ln::office {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using std::chrono::steady_clock;

namespace {
constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);
/// Room for a piece of a body beside the header.
constexpr std::size_t bufferRoom = 64 * 1024;

Request requestOf(const http::request_header<>& header) {
    Request request;
    request.method = std::string(header.method_string());
    readTarget(std::string_view(header.target().data(), header.target().size()), request);
    for (const auto& field : header) {
        std::string name(field.name_string());
        std::ranges::transform(name, name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        request.headers.emplace(std::move(name), std::string(field.value()));
    }
    return request;
}
} // namespace

Connection::Connection(asio::ip::tcp::socket socket, asio::ssl::context& tls, Api& api, const Limits& limits)
    : m_stream(boost::beast::tcp_stream(std::move(socket)), tls), m_buffer(limits.headerBytes + bufferRoom), m_api(api),
      m_limits(limits) {}

asio::awaitable<void> Connection::run() {
    // The handshake and the first header share one deadline.
    m_headerDeadline = steady_clock::now() + m_limits.header;
    const bool safe = co_await handshake();
    if (!safe) co_return;
    bool goesOn = true;
    while (goesOn) {
        const Next next = co_await serveOne();
        if (next == Next::Done) break;
        goesOn = co_await waitForRequest();
        m_headerDeadline = steady_clock::now() + m_limits.header;
    }
    co_await leave();
}

asio::awaitable<bool> Connection::handshake() {
    lowest().expires_at(m_headerDeadline);
    const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, asTuple);
    co_return !error;
}

asio::awaitable<bool> Connection::waitForRequest() {
    if (m_finishing) co_return false;
    if (m_buffer.size() > 0) co_return true;
    m_idleSince = steady_clock::now();
    lowest().expires_after(m_limits.idle);
    const auto [error, count] = co_await m_stream.async_read_some(m_buffer.prepare(m_limits.headerBytes), asTuple);
    m_idleSince.reset();
    m_buffer.commit(count);
    co_return !error;
}

asio::awaitable<Connection::Next> Connection::serveOne() {
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    parser.body_limit(boost::none); // each endpoint has its own
    lowest().expires_at(m_headerDeadline);
    const auto [error, count] = co_await http::async_read_header(m_stream, m_buffer, parser, asTuple);
    static_cast<void>(count);
    if (error) {
        // A client that leaves between requests needs no answer; one that does not speak HTTP gets one.
        const bool misspoken = error.category() == make_error_code(http::error::bad_method).category() &&
                               error != http::error::end_of_stream && error != http::error::partial_message;
        if (!misspoken) co_return Next::Done;
        m_hasUnread = true;
        const Reply reply = errorReply({wire::Code::RequestMalformed, {}});
        [[maybe_unused]] const bool wrote = co_await write(reply, false, false);
        co_return Next::Done;
    }
    Request request = requestOf(parser.get().base());
    const bool head = request.method == "HEAD";
    bool keepAlive = parser.get().keep_alive();
    BodyReader body(m_stream, m_buffer, std::move(parser), m_limits);
    request.body = &body;
    const Reply reply = co_await m_api.answer(std::move(request));
    m_hasUnread = !body.isDone();
    // Past an unread body there is no next request to be found, and who may not come in does not stay.
    keepAlive = keepAlive && body.isDone() && !m_finishing && reply.status != 401 && reply.status != 403;
    const bool wrote = co_await write(reply, head, keepAlive);
    co_return wrote&& keepAlive ? Next::Again : Next::Done;
}

asio::awaitable<bool> Connection::write(const Reply& reply, bool head, bool keepAlive) {
    http::response<http::string_body> response;
    response.result(static_cast<unsigned>(reply.status));
    if (reply.status == 460) response.reason("Checksum Mismatch");
    response.version(11);
    response.keep_alive(keepAlive);
    for (const auto& [name, value] : reply.headers)
        response.set(name, value);
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(systemWallTime().time_since_epoch()).count();
    response.set("Langnghe-Time", std::to_string(now));
    response.set("X-Content-Type-Options", "nosniff");
    if (!head) response.body() = reply.body.toStdString();
    if (reply.status != 204 && !head) response.prepare_payload();
    const auto patience =
        m_limits.bodyAllowance + std::chrono::milliseconds(reply.body.size() * 1000 / m_limits.bodyRate);
    lowest().expires_after(patience);
    const auto [error, count] = co_await http::async_write(m_stream, response, asTuple);
    static_cast<void>(count);
    co_return !error;
}

asio::awaitable<void> Connection::leave() {
    lowest().expires_after(m_limits.stopGrace);
    if (m_hasUnread) {
        co_await drain();
    } else {
        // The goodbye tells an end from a break. Whether it arrives changes nothing here.
        [[maybe_unused]] const auto [error] = co_await m_stream.async_shutdown(asTuple);
    }
    lowest().close();
}

asio::awaitable<void> Connection::drain() {
    boost::beast::error_code error;
    lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    std::array<char, 4096> unread{};
    std::size_t budget = 4 * 1024 * 1024;
    while (!error && budget > 0) {
        const auto [failed, count] = co_await lowest().async_read_some(asio::buffer(unread), asTuple);
        error = failed;
        budget -= std::min(budget, count);
    }
}

void Connection::finish() {
    m_finishing = true;
    if (m_idleSince) lowest().cancel();
}

} // namespace ln::office
