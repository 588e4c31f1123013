#include "sync/tablet/connection.h"
#include "sync/protocol/crypto.h"
#include "sync/tablet/resolve.h"
#include <boost/asio/buffer.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http.hpp>
#include <openssl/x509.h>

namespace ln::tablet {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;
using wire::Code;

namespace {
/// More than the largest answer, a page of pulled entries, can have.
constexpr std::uint64_t bodyLimit = 32u * 1024 * 1024;
constexpr std::uint32_t headerLimit = 32u * 1024;

auto into(ErrorCode& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

QByteArray publicKeyInfo(X509* certificate) {
    unsigned char* der = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der) : -1;
    if (size <= 0) return {};
    const QByteArray info(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return info;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view view(boost::string_view text) {
    return {text.data(), text.size()};
}

/// Whether what came is no HTTP, or too much of it, rather than cut off.
bool isForeign(const ErrorCode& error) {
    return error.category() == make_error_code(http::error::bad_version).category() &&
           error != http::error::end_of_stream && error != http::error::partial_message;
}

/// A socket whose queue of unsent bytes stays short, so that text overtakes a clip at once when the clip pauses.
void prepare(tcp::socket& socket) {
    ErrorCode ignored; // these are wishes: without them everything works, a little slower
    socket.set_option(tcp::no_delay(true), ignored);
#ifdef TCP_NOTSENT_LOWAT
    socket.set_option(asio::detail::socket_option::integer<IPPROTO_TCP, TCP_NOTSENT_LOWAT>(128 * 1024), ignored);
#endif
}
} // namespace

QByteArray Response::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : QByteArray::fromStdString(found->second);
}

Connection::Connection(asio::any_io_executor executor, Timeouts timeouts)
    : m_timeouts(timeouts), m_tls(asio::ssl::context::tls_client), m_watchdog(executor), m_resolving(executor) {
    SSL_CTX* tls = m_tls.native_handle();
    SSL_CTX_set_min_proto_version(tls, TLS1_2_VERSION);
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(tls, checkPin, &m_pin);
}

Connection::~Connection() {
    close();
}

int Connection::checkPin(X509_STORE_CTX* chain, void* argument) {
    auto* pin = static_cast<Pin*>(argument);
    const QByteArray info = publicKeyInfo(X509_STORE_CTX_get0_cert(chain));
    if (!info.isEmpty() && wire::sha256(info) == pin->expected) return 1;
    pin->wrong = true;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

void Connection::setPeer(const Peer& peer) {
    if (m_peer == peer) return;
    close();
    m_peer = peer;
    m_pin.expected = peer.pin;
}

void Connection::close() {
    ++m_closings;
    m_open = false;
    m_watchdog.cancel();
    m_resolving.cancel();
    ErrorCode ignored; // a socket that cannot be closed is gone already
    if (m_stream) m_stream->next_layer().close(ignored);
}

void Connection::arm(std::chrono::milliseconds limit) {
    m_watchdog.expires_after(limit);
    m_watchdog.async_wait([this, alive = std::weak_ptr(m_alive)](const ErrorCode& error) {
        if (error || alive.expired() || m_watchdog.expiry() > std::chrono::steady_clock::now()) return;
        m_timedOut = true;
        close();
    });
}

Failure Connection::lost(const ErrorCode& error) {
    close();
    const QString detail = QString::fromStdString(error.message());
    if (m_pin.wrong) return {Code::PinMismatch, QStringLiteral("the office showed another key")};
    if (m_timedOut) return {Code::TimedOut, detail};
    if (isForeign(error)) return {Code::NotTheOffice, detail};
    const bool tls = error.category() == asio::error::get_ssl_category();
    return {tls ? Code::TlsFailed : Code::Unreachable, detail};
}

Await<Result<void, Failure>> Connection::open() {
    m_timedOut = m_pin.wrong = false;
    m_buffer.clear();
    const unsigned closings = m_closings;
    arm(m_timeouts.connect);
    m_resolving.expires_at(asio::steady_timer::time_point::max());
    const auto endpoints = co_await resolve(m_peer.host, m_peer.port, m_resolving);
    if (m_closings != closings) co_return lost(asio::error::operation_aborted);
    if (endpoints.empty()) co_return lost(ErrorCode(asio::error::host_not_found));

    m_stream = std::make_unique<Stream>(m_resolving.get_executor(), m_tls);
    ErrorCode error;
    co_await asio::async_connect(m_stream->next_layer(), endpoints, into(error));
    if (error) co_return lost(error);
    if (m_closings != closings) co_return lost(asio::error::operation_aborted);
    prepare(m_stream->next_layer());

    asio::ip::make_address(m_peer.host.toStdString(), error);
    if (error) SSL_set_tlsext_host_name(m_stream->native_handle(), m_peer.host.toUtf8().constData());
    error = {};
    co_await m_stream->async_handshake(asio::ssl::stream_base::client, into(error));
    if (error) co_return lost(error);
    if (m_closings != closings) co_return lost(asio::error::operation_aborted);
    m_watchdog.cancel();
    m_open = true;
    co_return Result<void, Failure>{};
}

Await<Result<Response, Failure>> Connection::send(Request request) {
    const bool kept = m_open;
    const unsigned closings = m_closings;
    auto answer = co_await once(request);
    // Our own close counts one, when the failure was noticed; a second one came from outside and means stop.
    const bool stale = !answer && kept && m_noAnswer && !m_timedOut && m_closings == closings + 1;
    if (!stale) co_return answer;
    auto again = co_await once(request);
    co_return again;
}

Await<Result<Response, Failure>> Connection::once(const Request& request) {
    m_noAnswer = true;
    if (!m_open) {
        auto opened = co_await open();
        if (!opened) co_return opened.error();
    }
    arm(m_timeouts.answer + request.waits);
    ErrorCode error = co_await writeHead(request, request.body.size());
    if (!error && !request.body.isEmpty())
        co_await asio::async_write(
            *m_stream, asio::buffer(request.body.constData(), static_cast<std::size_t>(request.body.size())),
            into(error));
    Response response;
    if (!error) error = co_await read(request.method == "HEAD", response);
    if (error) co_return lost(error);
    m_watchdog.cancel();
    co_return response;
}

Await<ErrorCode> Connection::writeHead(const Request& request, std::int64_t length) {
    http::request<http::empty_body> head;
    head.version(11);
    head.method_string(request.method);
    head.target(request.target);
    head.set(http::field::host, m_peer.host.toStdString() + ':' + std::to_string(m_peer.port));
    for (const auto& [name, value] : request.headers)
        head.set(name, value);
    if (length > 0 || request.method == "POST" || request.method == "PATCH")
        head.content_length(static_cast<std::uint64_t>(length));
    http::request_serializer<http::empty_body> serializer(head);
    ErrorCode error;
    co_await http::async_write_header(*m_stream, serializer, into(error));
    co_return error;
}

Await<ErrorCode> Connection::read(bool headOnly, Response& response) {
    http::response_parser<http::string_body> parser;
    parser.body_limit(bodyLimit);
    parser.header_limit(headerLimit);
    parser.skip(headOnly);
    ErrorCode error;
    co_await http::async_read(*m_stream, m_buffer, parser, into(error));
    m_noAnswer = !parser.got_some();
    if (error) co_return error;
    const auto& message = parser.get();
    response.status = static_cast<int>(message.result_int());
    for (const auto& field : message)
        response.headers.emplace(lower(view(field.name_string())), std::string(view(field.value())));
    response.body = QByteArray::fromStdString(message.body());
    if (!message.keep_alive()) close();
    co_return error;
}

/// A request and an answer that may cross.
struct Connection::Exchange {
    bool sent = false;
    bool givenUp = false;
    Response response;
    ErrorCode error;
};

Await<Result<Response, Failure>> Connection::upload(Request request, std::int64_t length, NextPiece next) {
    using namespace asio::experimental::awaitable_operators;
    if (!m_open) {
        auto opened = co_await open();
        if (!opened) co_return opened.error();
    }
    arm(m_timeouts.piece);
    const ErrorCode error = co_await writeHead(request, length);
    if (error) co_return lost(error);
    Exchange exchange;
    co_await (writePieces(next, exchange) && readEarly(exchange));
    if (exchange.givenUp) co_return Failure{Code::Unreachable, QStringLiteral("given up")};
    if (exchange.error) co_return lost(exchange.error);
    m_watchdog.cancel();
    co_return std::move(exchange.response);
}

Await<void> Connection::writePieces(const NextPiece& next, Exchange& exchange) {
    while (m_open) {
        m_watchdog.cancel(); // a piece may wait here for text to go first
        const std::optional<QByteArray> piece = co_await next();
        if (!piece) {
            exchange.givenUp = m_open;
            close();
            co_return;
        }
        if (!m_open) co_return;
        if (piece->isEmpty()) break;
        arm(m_timeouts.piece);
        ErrorCode error;
        co_await asio::async_write(*m_stream, asio::buffer(piece->constData(), static_cast<std::size_t>(piece->size())),
                                   into(error));
        if (error) break; // an answer may lie ready that says why
    }
    exchange.sent = true;
    if (m_open) arm(m_timeouts.answer);
}

Await<void> Connection::readEarly(Exchange& exchange) {
    exchange.error = co_await read(false, exchange.response);
    // An answer before the end of the body is its end, and of this connection: what was not sent would be read as a new
    // request.
    if (exchange.error || !exchange.sent) close();
}

} // namespace ln::tablet
