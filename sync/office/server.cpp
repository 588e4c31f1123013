#include "sync/office/server.h"
#include "sync/office/http/connection.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <set>
#include <thread>

namespace ln::office {
namespace asio = boost::asio;
using asio::ip::tcp;

/// Everything but start() and the ends of stop() runs on its one thread.
class Server::Listener {
public:
    Listener(Storage& storage, const ServerOptions& options, Welcome welcome)
        : m_limits(options.limits), m_api(storage, ClipFiles(options.clipFolder), std::move(welcome), m_limits),
          m_tls(asio::ssl::context::tls_server), m_io(1), m_acceptor(m_io), m_grace(m_io) {}

    [[nodiscard]] std::optional<StartError> useTls(const Identity& identity);
    [[nodiscard]] std::optional<StartError> listen(const ServerOptions& options);
    void start(Storage& storage);
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    asio::awaitable<void> accept();
    void take(tcp::socket socket);
    [[nodiscard]] bool makeRoom();
    void beginStop();
    asio::awaitable<void> closeAfterGrace();
    void ended(const std::shared_ptr<Connection>& connection);

    const Limits m_limits;
    Api m_api;
    asio::ssl::context m_tls;
    asio::io_context m_io;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_grace;
    std::set<std::shared_ptr<Connection>> m_connections;
    std::shared_ptr<void> m_commits;
    quint16 m_port = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

std::optional<StartError> Server::Listener::useTls(const Identity& identity) {
    const auto failed = [](const boost::system::error_code& error) {
        return StartError{StartFailure::Other, QStringLiteral("tls: ") + QString::fromStdString(error.message())};
    };
    const auto bytes = [](const QByteArray& pem) {
        return asio::buffer(pem.constData(), static_cast<std::size_t>(pem.size()));
    };
    boost::system::error_code error;
    // 1.2 at least, and no renegotiation by a client's wish.
    m_tls.set_options(
        asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression, error);
    if (error) return failed(error);
    if (SSL_CTX_set_min_proto_version(m_tls.native_handle(), TLS1_2_VERSION) != 1)
        return StartError{StartFailure::Other, QStringLiteral("tls: no TLS 1.2")};
    SSL_CTX_set_options(m_tls.native_handle(), SSL_OP_NO_RENEGOTIATION);
    m_tls.use_certificate_chain(bytes(identity.tlsCertificate), error);
    if (error) return failed(error);
    m_tls.use_private_key(bytes(identity.tlsKey), asio::ssl::context::pem, error);
    if (error) return failed(error);
    return std::nullopt;
}

std::optional<StartError> Server::Listener::listen(const ServerOptions& options) {
    const auto words = [](const boost::system::error_code& e) { return QString::fromLocal8Bit(e.message().c_str()); };
    boost::system::error_code error;
    tcp::resolver resolver(m_io);
    const auto found =
        resolver.resolve(options.host.toStdString(), std::to_string(options.port), tcp::resolver::passive, error);
    if (error || found.empty()) return StartError{StartFailure::HostUnknown, words(error)};
    const tcp::endpoint endpoint = found.begin()->endpoint();
    m_acceptor.open(endpoint.protocol(), error);
    if (!error) m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (error) return StartError{StartFailure::Other, words(error)};
    m_acceptor.bind(endpoint, error);
    if (error == asio::error::address_in_use) return StartError{StartFailure::PortTaken, words(error)};
    if (error) return StartError{StartFailure::HostUnknown, words(error)};
    m_acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error) return StartError{StartFailure::PortTaken, words(error)};
    const auto local = m_acceptor.local_endpoint(error);
    if (error) return StartError{StartFailure::Other, words(error)};
    m_port = local.port();
    return std::nullopt;
}

void Server::Listener::start(Storage& storage) {
    m_commits = storage.onCommit([this] { asio::post(m_io, [this] { m_api.wake(); }); });
    asio::co_spawn(m_io, accept(), asio::detached);
    m_thread = std::thread([this] { m_io.run(); });
}

asio::awaitable<void> Server::Listener::accept() {
    asio::steady_timer pause(m_io);
    while (!m_stopping) {
        auto [error, socket] = co_await m_acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (m_stopping) co_return;
        if (!error) {
            take(std::move(socket));
            continue;
        }
        // Out of handles, say: the ones that end meanwhile make room. Trying at once would only burn the processor.
        pause.expires_after(std::chrono::milliseconds(50));
        [[maybe_unused]] const auto [waited] = co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

bool Server::Listener::makeRoom() {
    if (m_connections.size() < m_limits.connections) return true;
    // Whoever has been idle longest goes.
    Connection* idlest = nullptr;
    for (const auto& connection : m_connections)
        if (connection->idleSince() && (!idlest || *connection->idleSince() < *idlest->idleSince()))
            idlest = connection.get();
    if (!idlest) return false;
    idlest->close();
    return true;
}

void Server::Listener::take(tcp::socket socket) {
    if (!makeRoom()) return; // the socket closes
    boost::system::error_code error;
    socket.set_option(tcp::no_delay(true), error); // without it answers are only slower
    const auto connection = std::make_shared<Connection>(std::move(socket), m_tls, m_api, m_limits);
    m_connections.insert(connection);
    // A connection's failure is its own: whatever it threw, the others go on.
    asio::co_spawn(m_io, connection->run(), [this, connection](const std::exception_ptr&) { ended(connection); });
}

void Server::Listener::ended(const std::shared_ptr<Connection>& connection) {
    m_connections.erase(connection);
    if (m_stopping && m_connections.empty()) m_grace.cancel();
}

void Server::Listener::beginStop() {
    m_stopping = true;
    boost::system::error_code error;
    m_acceptor.close(error); // whatever it says, nobody is accepted any more
    m_api.stop();
    for (const auto& connection : m_connections)
        connection->finish();
    if (!m_connections.empty()) asio::co_spawn(m_io, closeAfterGrace(), asio::detached);
}

asio::awaitable<void> Server::Listener::closeAfterGrace() {
    m_grace.expires_after(m_limits.stopGrace);
    // Run out, or cancelled because all have ended: either way it is time.
    [[maybe_unused]] const auto [waited] = co_await m_grace.async_wait(asio::as_tuple(asio::use_awaitable));
    for (const auto& connection : m_connections)
        connection->close();
}

void Server::Listener::stop() {
    if (!m_thread.joinable()) return;
    m_commits.reset();
    asio::post(m_io, [this] { beginStop(); });
    // With nobody accepted and every connection ended there is nothing left to run.
    m_thread.join();
    m_api.join();
}

Server::Server(std::unique_ptr<Listener> listener) : m_listener(std::move(listener)) {}
Server::~Server() {
    stop();
}
quint16 Server::port() const {
    return m_listener->port();
}
void Server::stop() {
    m_listener->stop();
}

Result<std::unique_ptr<Server>, StartError> Server::start(Storage& storage, const Identity& identity,
                                                          const ServerOptions& options) {
    if (auto made = ClipFiles(options.clipFolder).prepare(); !made)
        return StartError{StartFailure::Other, made.error().detail};
    auto listener = std::make_unique<Listener>(storage, options, Welcome{options.officeName, identity.box.publicKey});
    if (auto error = listener->useTls(identity)) return *error;
    if (auto error = listener->listen(options)) return *error;
    listener->start(storage);
    return std::unique_ptr<Server>(new Server(std::move(listener)));
}

} // namespace ln::office
