#pragma once
#include "sync/office/http/message.h"
#include "sync/office/limits.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

namespace ln::office {

/// The body of the request that a parser has the header of, read as it is asked for. Drops a client that is too slow: a
/// body has an allowance, and each byte that comes gives some of it back.
class BodyReader : public BodySource {
public:
    using Stream = boost::asio::ssl::stream<boost::beast::tcp_stream>;
    using HeaderParser = boost::beast::http::request_parser<boost::beast::http::empty_body>;

    BodyReader(Stream& stream, boost::beast::flat_buffer& buffer, HeaderParser&& header, const Limits& limits);
    boost::asio::awaitable<Piece> read(std::span<char> space) override;
    void interrupt() override;
    [[nodiscard]] std::optional<std::uint64_t> promised() const override { return m_promised; }
    [[nodiscard]] bool isDone() const { return m_parser.is_done(); }

private:
    boost::asio::awaitable<bool> invite();
    [[nodiscard]] End endOf(const boost::beast::error_code& error) const;

    Stream& m_stream;
    boost::beast::flat_buffer& m_buffer;
    boost::beast::http::request_parser<boost::beast::http::buffer_body> m_parser;
    const Limits& m_limits;
    std::optional<std::uint64_t> m_promised;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_started = false, m_awaitsInvitation = false, m_interrupted = false;
};

} // namespace ln::office
