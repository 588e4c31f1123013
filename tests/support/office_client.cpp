#include "support/office_client.h"
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <poll.h>

namespace ln::test {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using std::chrono::steady_clock;

namespace {
tcp::endpoint loopback(quint16 port) {
    return {asio::ip::make_address("127.0.0.1"), port};
}

bool readable(tcp::socket& socket, steady_clock::time_point until) {
    pollfd wanted{socket.native_handle(), POLLIN, 0};
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now()).count();
    return left > 0 && ::poll(&wanted, 1, static_cast<int>(left)) > 0;
}

/// Reads and forgets until the other end is done.
bool ends(tcp::socket& socket, std::chrono::milliseconds within) {
    const auto until = steady_clock::now() + within;
    std::array<char, 4096> bytes{};
    while (readable(socket, until)) {
        boost::system::error_code error;
        socket.read_some(asio::buffer(bytes), error);
        if (error) return true;
    }
    return false;
}
} // namespace

struct OfficeClient::State {
    asio::io_context io;
    asio::ssl::context tls{asio::ssl::context::tls_client};
    asio::ssl::stream<tcp::socket> stream{io, tls};
    boost::beast::flat_buffer buffer;
};

OfficeClient::OfficeClient(quint16 port) : m_state(std::make_unique<State>()) {
    m_state->stream.next_layer().connect(loopback(port));
    m_state->stream.handshake(asio::ssl::stream_base::client);
}
OfficeClient::~OfficeClient() = default;

void OfficeClient::sendHeader(const std::string& method, const std::string& target, const HttpHeaders& headers,
                              std::int64_t bodyLength) {
    http::request<http::empty_body> request;
    request.method_string(method);
    request.target(target);
    request.version(11);
    request.set(http::field::host, "office");
    for (const auto& [name, value] : headers)
        request.set(name, value);
    if (bodyLength >= 0) request.content_length(static_cast<std::uint64_t>(bodyLength));
    http::request_serializer<http::empty_body> serializer(request);
    http::write_header(m_state->stream, serializer);
}

void OfficeClient::send(QByteArrayView bytes) {
    asio::write(m_state->stream, asio::buffer(bytes.data(), static_cast<std::size_t>(bytes.size())));
}

HttpAnswer OfficeClient::receive(const std::string& method) {
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    parser.skip(method == "HEAD");
    http::read(m_state->stream, m_state->buffer, parser);
    const auto& response = parser.get();
    HttpAnswer answer{static_cast<int>(response.result_int()), {}, QByteArray::fromStdString(response.body())};
    for (const auto& field : response) {
        std::string name(field.name_string());
        for (char& letter : name)
            letter = static_cast<char>(std::tolower(letter));
        answer.headers[name] = std::string(field.value());
    }
    return answer;
}

HttpAnswer OfficeClient::ask(const std::string& method, const std::string& target, const HttpHeaders& headers,
                             const QByteArray& body) {
    sendHeader(method, target, headers, method == "POST" || method == "PATCH" ? body.size() : -1);
    if (!body.isEmpty()) send(body);
    return receive(method);
}

bool OfficeClient::closesWithin(std::chrono::milliseconds time) {
    return ends(m_state->stream.next_layer(), time);
}

void OfficeClient::fallSilent() {
    m_state->stream.next_layer().shutdown(tcp::socket::shutdown_send);
}

void OfficeClient::cut() {
    // A reset, so that the office hears at once that nobody is there any more.
    m_state->stream.next_layer().set_option(asio::socket_base::linger(true, 0));
    m_state->stream.next_layer().close();
}

QByteArray OfficeClient::peerCertificatePem() const {
    std::unique_ptr<X509, decltype([](X509* held) { X509_free(held); })> certificate(
        SSL_get1_peer_certificate(m_state->stream.native_handle()));
    std::unique_ptr<BIO, decltype([](BIO* held) { BIO_free(held); })> bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(bio.get(), certificate.get()) != 1) return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

bool plainConnectionEnds(quint16 port, const QByteArray& bytes, std::chrono::milliseconds within) {
    asio::io_context io;
    tcp::socket socket(io);
    socket.connect(loopback(port));
    boost::system::error_code error;
    asio::write(socket, asio::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())), error);
    return error || ends(socket, within);
}

} // namespace ln::test
