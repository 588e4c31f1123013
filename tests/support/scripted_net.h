#pragma once
#include "support/scripted_office.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace ln::test {

/// The scripted office's sockets, on one thread.
class ScriptedOffice::Net {
public:
    Net(ScriptedOffice& office, quint16 port, const QByteArray& key, const QByteArray& certificate);
    ~Net();
    [[nodiscard]] quint16 port() const { return m_acceptor.local_endpoint().port(); }
    void begin();

private:
    using Tcp = boost::asio::ip::tcp;
    using Stream = boost::asio::ssl::stream<Tcp::socket>;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    template <class T>
    using Await = boost::asio::awaitable<T>;

    Await<void> accept();
    Await<void> serve(std::shared_ptr<Stream> stream);
    Await<bool> one(Stream& stream, boost::beast::flat_buffer& buffer);
    Await<bool> readBody(Stream& stream, boost::beast::flat_buffer& buffer, Parser& parser, std::optional<Fault> fault);
    Await<void> waitForBatch();
    static Asked askedOf(const Parser& parser);

    ScriptedOffice& m_office;
    boost::asio::io_context m_io{1};
    boost::asio::ssl::context m_tls{boost::asio::ssl::context::tls_server};
    Tcp::acceptor m_acceptor;
    std::set<std::shared_ptr<Stream>> m_streams;
    boost::asio::steady_timer m_never, m_tick;
    std::thread m_thread;
};

} // namespace ln::test
