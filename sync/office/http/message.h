#pragma once
#include "sync/office/storage/storage.h"
#include <boost/asio/awaitable.hpp>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace ln::office {

/// A request's body, in pieces: never whole in memory unless it is asked for whole.
class BodySource {
public:
    virtual ~BodySource() = default;
    enum class End {
        None,        ///< more to come
        Done,        ///< that was all
        Lost,        ///< the connection broke, or was too slow
        Interrupted, ///< by interrupt()
    };
    struct Piece {
        std::size_t size = 0;
        End end = End::None;
    };
    /// Fills the space, or less at the end. What came before a break is given.
    [[nodiscard]] virtual boost::asio::awaitable<Piece> read(std::span<char> space) = 0;
    /// Ends a read that waits, and all that follow.
    virtual void interrupt() = 0;
    /// What Content-Length promised.
    [[nodiscard]] virtual std::optional<std::uint64_t> promised() const = 0;
};

struct Request {
    std::string method;
    /// Decoded pieces of the path: "/v1/clips/ab" is {"v1", "clips", "ab"}.
    std::vector<std::string> path;
    std::map<std::string, std::string, std::less<>> query;
    /// Names in small letters.
    std::map<std::string, std::string, std::less<>> headers;
    BodySource* body = nullptr;

    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const {
        const auto at = headers.find(name);
        if (at == headers.end()) return std::nullopt;
        return at->second;
    }
};

struct Reply {
    int status = 204;
    std::vector<std::pair<std::string, std::string>> headers;
    QByteArray body;
};

[[nodiscard]] inline Reply cborReply(int status, const QByteArray& body) {
    return {status, {{"Content-Type", wire::replyType}}, body};
}
/// The code in words, also as a header, since an answer to HEAD has no body.
[[nodiscard]] Reply errorReply(const Fault& fault);

/// A whole body up to `limit`, or BodyTooLarge. A broken one is Busy: the same may well arrive whole the next time.
[[nodiscard]] boost::asio::awaitable<Answer<QByteArray>> readWhole(BodySource& body, qsizetype limit);

} // namespace ln::office
