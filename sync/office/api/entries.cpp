#include "sync/office/api/api.h"
#include "sync/office/http/offload.h"
#include <charconv>

namespace ln::office {
namespace {
using wire::Code;
constexpr qsizetype compressedLimit = 512 * 1024;
constexpr qsizetype pageLimit = 256 * 1024;

Answer<std::int64_t> numberOf(const Request& request, std::string_view name) {
    const auto at = request.query.find(name);
    if (at == request.query.end()) return std::int64_t{0};
    const std::string& text = at->second;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0)
        return Fault{Code::RequestMalformed, QStringLiteral("a number was expected in the query")};
    return number;
}

Answer<std::vector<wire::SignedEntry>> entriesOf(const QByteArray& body, bool compressed) {
    QByteArray bytes = body;
    if (compressed) {
        auto plain = wire::decompress(body, wire::batchLimit);
        if (!plain) return Fault{plain.error(), {}};
        bytes = std::move(*plain);
    }
    auto entries = wire::decodeSequence(bytes);
    if (!entries) return Fault{entries.error(), {}};
    return std::move(*entries);
}
} // namespace

Api::Task<Reply> Api::takeBatch(const Request& request) {
    const std::string_view encoding = request.header("content-encoding").value_or("identity");
    const bool compressed = encoding == "zstd";
    if (!compressed && encoding != "identity" && encoding != "none")
        co_return errorReply({Code::RequestMalformed, QStringLiteral("Content-Encoding is neither zstd nor identity")});
    const auto body = co_await readWhole(*request.body, compressed ? compressedLimit : wire::batchLimit);
    if (!body) co_return errorReply(body.error());
    const auto reply = co_await offload(m_pool, [&]() -> Answer<wire::BatchReply> {
        auto entries = entriesOf(*body, compressed);
        if (!entries) return entries.error();
        return m_storage.merge(std::move(*entries));
    });
    if (!reply) co_return errorReply(reply.error());
    co_return cborReply(200, wire::encode(*reply));
}

Api::Task<Reply> Api::listSpaces() {
    const auto reply = co_await offload(m_pool, [this] { return m_storage.spaces(); });
    if (!reply) co_return errorReply(reply.error());
    co_return cborReply(200, wire::encode(*reply));
}

Api::Task<Reply> Api::pull(const Request& request) {
    const auto space = SpaceId::fromHex(QString::fromStdString(request.path[2]));
    const auto after = numberOf(request, "after"), wait = numberOf(request, "wait");
    if (!space) co_return errorReply({Code::RequestMalformed, QStringLiteral("a space is 32 hex digits")});
    if (!after) co_return errorReply(after.error());
    if (!wait) co_return errorReply(wait.error());
    const auto known = co_await offload(m_pool, [&] { return m_storage.knows(*space); });
    if (!known) co_return errorReply(known.error());
    if (!*known) co_return errorReply({Code::SpaceUnknown, {}});

    const auto patience = std::min(std::chrono::seconds(*wait), m_limits.longestWait);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto seen = m_waker.generation();
        const auto place = co_await offload(m_pool, [&] { return m_storage.lastPlace(*space); });
        if (!place) co_return errorReply(place.error());
        if (*place > *after || m_waker.isStopping() || std::chrono::steady_clock::now() >= deadline) break;
        co_await m_waker.wait(seen, deadline);
    }
    const auto reply = co_await offload(m_pool, [&] { return m_storage.pull(*space, *after, pageLimit); });
    if (!reply) co_return errorReply(reply.error());
    co_return cborReply(200, wire::encode(*reply));
}

} // namespace ln::office
