#include "sync/office/http/body_reader.h"

namespace ln::office {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using std::chrono::steady_clock;

namespace {
constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);
}

BodyReader::BodyReader(Stream& stream, boost::beast::flat_buffer& buffer, HeaderParser&& header, const Limits& limits)
    : m_stream(stream), m_buffer(buffer), m_parser(std::move(header)), m_limits(limits) {
    if (const auto length = m_parser.content_length()) m_promised = *length;
    m_awaitsInvitation = boost::beast::iequals(m_parser.get()[http::field::expect], "100-continue");
}

BodySource::End BodyReader::endOf(const boost::beast::error_code& error) const {
    if (m_interrupted) return End::Interrupted;
    if (m_parser.is_done()) return End::Done;
    return error && error != http::error::need_buffer ? End::Lost : End::None;
}

/// The client waits for a word before it sends the body.
asio::awaitable<bool> BodyReader::invite() {
    m_awaitsInvitation = false;
    static constexpr std::string_view word = "HTTP/1.1 100 Continue\r\n\r\n";
    const auto [error, wrote] = co_await asio::async_write(m_stream, asio::buffer(word), asTuple);
    co_return !error && wrote == word.size();
}

asio::awaitable<BodySource::Piece> BodyReader::read(std::span<char> space) {
    if (!m_started) m_deadline = steady_clock::now() + m_limits.bodyAllowance;
    m_started = true;
    m_stream.next_layer().expires_at(m_deadline);
    if (m_awaitsInvitation && !m_parser.is_done()) {
        const bool invited = co_await invite();
        if (!invited) co_return Piece{0, endOf(http::error::partial_message)};
    }
    auto& body = m_parser.get().body();
    body.data = space.data();
    body.size = space.size();
    End end = endOf({});
    while (end == End::None && body.size > 0) {
        m_stream.next_layer().expires_at(m_deadline);
        const std::size_t before = body.size;
        const auto [error, count] = co_await http::async_read_some(m_stream, m_buffer, m_parser, asTuple);
        static_cast<void>(count); // counts the framing too
        const auto earned =
            std::chrono::milliseconds(static_cast<std::int64_t>(before - body.size) * 1000 / m_limits.bodyRate);
        m_deadline = std::min(m_deadline + earned, steady_clock::now() + m_limits.bodyAllowance);
        end = endOf(error);
    }
    const std::size_t size = space.size() - body.size;
    body.data = nullptr;
    body.size = 0;
    co_return Piece{size, end};
}

void BodyReader::interrupt() {
    m_interrupted = true;
    m_stream.next_layer().cancel();
}

} // namespace ln::office
