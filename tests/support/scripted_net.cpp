#include "support/scripted_net.h"
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/write.hpp>
#include <sstream>

namespace ln::test {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using ErrorCode = boost::system::error_code;

namespace {
auto into(ErrorCode& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}
} // namespace

ScriptedOffice::Net::Net(ScriptedOffice& office, quint16 port, const QByteArray& key, const QByteArray& certificate)
    : m_office(office), m_acceptor(m_io, {asio::ip::address_v4::loopback(), port}), m_never(m_io), m_tick(m_io) {
    m_tls.use_private_key(asio::buffer(key.constData(), static_cast<std::size_t>(key.size())), asio::ssl::context::pem);
    m_tls.use_certificate(asio::buffer(certificate.constData(), static_cast<std::size_t>(certificate.size())),
                          asio::ssl::context::pem);
    m_never.expires_at(asio::steady_timer::time_point::max());
}

ScriptedOffice::Net::~Net() {
    asio::post(m_io, [this] {
        ErrorCode ignored;
        m_acceptor.close(ignored);
        m_never.cancel();
        m_tick.cancel();
        for (const auto& stream : m_streams)
            stream->next_layer().close(ignored);
    });
    if (m_thread.joinable()) m_thread.join();
}

void ScriptedOffice::Net::begin() {
    asio::co_spawn(m_io, accept(), asio::detached);
    m_thread = std::thread([this] { m_io.run(); });
}

ScriptedOffice::Net::Await<void> ScriptedOffice::Net::accept() {
    while (m_acceptor.is_open()) {
        Tcp::socket socket(m_io);
        ErrorCode error;
        co_await m_acceptor.async_accept(socket, into(error));
        if (error) continue;
        auto stream = std::make_shared<Stream>(std::move(socket), m_tls);
        m_streams.insert(stream);
        asio::co_spawn(m_io, serve(stream), asio::detached);
    }
}

ScriptedOffice::Net::Await<void> ScriptedOffice::Net::serve(std::shared_ptr<Stream> stream) {
    ErrorCode error;
    co_await stream->async_handshake(asio::ssl::stream_base::server, into(error));
    boost::beast::flat_buffer buffer;
    bool goesOn = !error;
    while (goesOn)
        goesOn = co_await one(*stream, buffer);
    stream->next_layer().close(error);
    m_streams.erase(stream);
}

ScriptedOffice::Net::Await<bool> ScriptedOffice::Net::one(Stream& stream, boost::beast::flat_buffer& buffer) {
    Parser parser;
    parser.body_limit(boost::none);
    ErrorCode error;
    co_await http::async_read_header(stream, buffer, parser, into(error));
    if (error) co_return false;
    const std::string name = std::string(parser.get().method_string()) + ' ' + std::string(parser.get().target());
    const auto fault = m_office.arrived(name);
    if (fault == Fault::CloseAtOnce) co_return false;
    const bool whole = co_await readBody(stream, buffer, parser, fault);
    if (!whole && fault != Fault::HalfUpload) co_return false;
    if (fault == Fault::NoAnswer) {
        co_await m_never.async_wait(into(error));
        co_return false;
    }
    const Asked asked = askedOf(parser);
    if (asked.target.find("wait=") != std::string::npos) {
        m_tick.expires_after(std::chrono::milliseconds(20));
        co_await m_tick.async_wait(into(error));
    }
    const Answer answer = m_office.answer(asked, fault);
    if (fault == Fault::CloseBeforeAnswer || fault == Fault::HalfUpload) co_return false;

    http::response<http::string_body> response;
    response.version(11);
    response.result(static_cast<unsigned>(answer.status));
    for (const auto& [key, value] : answer.headers)
        response.set(key, value);
    const auto now = systemWallTime().time_since_epoch() + m_office.m_clockAhead.load();
    response.set("Langnghe-Time", std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()));
    if (asked.method != "HEAD") response.body() = answer.body.toStdString();
    if (answer.status != 204 && asked.method != "HEAD") response.prepare_payload();
    std::ostringstream text;
    text << response;
    std::string bytes = text.str();
    if (fault == Fault::HalfAnswer) bytes.resize(bytes.size() / 2);
    co_await asio::async_write(stream, asio::buffer(bytes), into(error));
    co_return !error && fault != Fault::HalfAnswer;
}

ScriptedOffice::Net::Await<bool> ScriptedOffice::Net::readBody(Stream& stream, boost::beast::flat_buffer& buffer,
                                                               Parser& parser, std::optional<Fault> fault) {
    const std::size_t length = parser.content_length().value_or(0);
    ErrorCode error;
    while (!parser.is_done() && !error) {
        const std::size_t read = parser.get().body().size();
        if (fault == Fault::HalfUpload && read >= length / 2) {
            parser.get().body().resize(length / 2);
            co_return false;
        }
        if (fault == Fault::Slow && read > 0) {
            co_await waitForBatch();
            fault.reset();
        }
        co_await http::async_read_some(stream, buffer, parser, into(error));
    }
    co_return !error;
}

/// Until one more batch came than there were.
ScriptedOffice::Net::Await<void> ScriptedOffice::Net::waitForBatch() {
    const std::size_t before = m_office.count("POST /v1/batches");
    ErrorCode error;
    while (!error && m_office.count("POST /v1/batches") == before) {
        asio::steady_timer tick(m_io, std::chrono::milliseconds(5));
        co_await tick.async_wait(into(error));
        if (!m_acceptor.is_open()) co_return;
    }
}

ScriptedOffice::Asked ScriptedOffice::Net::askedOf(const Parser& parser) {
    const auto& message = parser.get();
    Asked asked{.method = std::string(message.method_string()),
                .target = std::string(message.target()),
                .headers = {},
                .body = {}};
    for (const auto& field : message) {
        std::string name(field.name_string());
        for (char& c : name)
            c = static_cast<char>(std::tolower(c));
        asked.headers.emplace(std::move(name), std::string(field.value()));
    }
    asked.body = QByteArray::fromStdString(message.body());
    return asked;
}

} // namespace ln::test
