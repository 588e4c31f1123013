#include "sync/office/api/api.h"
#include "sync/office/http/offload.h"

namespace ln::office {
namespace {
using wire::Code;
constexpr qsizetype tokenBytes = 32;
} // namespace

Api::Api(Storage& storage, ClipFiles clips, Welcome welcome, const Limits& limits)
    : m_storage(storage), m_clips(std::move(clips)), m_welcome(std::move(welcome)), m_limits(limits),
      m_pool(limits.storageThreads) {}
Api::~Api() = default;

void Api::stop() {
    m_waker.stop();
    m_gate.interruptAll();
}

Api::Task<Reply> Api::answer(Request request) {
    // The tus protocol's way through proxies that know only GET and POST.
    if (const auto method = request.header("x-http-method-override"); method && request.method == "POST")
        request.method = std::string(*method);
    co_return co_await route(request);
}

Api::Task<Answer<Caller>> Api::callerOf(const Request& request) {
    constexpr std::string_view scheme = "Bearer ";
    const auto header = request.header("authorization");
    if (!header || !header->starts_with(scheme)) co_return Fault{Code::TokenMissing, {}};
    const auto sent = header->substr(scheme.size());
    const auto token = QByteArray::fromBase64Encoding(QByteArray(sent.data(), static_cast<qsizetype>(sent.size())),
                                                      QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (!token || (*token).size() != tokenBytes) co_return Fault{Code::TokenUnknown, {}};
    const auto find = [&] { return m_storage.callerOf(*token); };
    co_return co_await offload(m_pool, find);
}

Api::Task<Reply> Api::route(const Request& request) {
    const auto& path = request.path;
    const std::string& method = request.method;
    const auto is = [&path](std::string_view name, std::size_t pieces) {
        return path.size() == pieces && path[1] == name;
    };
    if (path.size() < 2 || path[0] != "v1") co_return errorReply({Code::NotFound, {}});
    const Fault wrongMethod{Code::MethodUnknown, {}};
    if (is("enrol", 2)) {
        if (method != "POST") co_return errorReply(wrongMethod);
        co_return co_await enrol(request);
    }
    // What any tus client may ask before it has anything to show.
    if (path[1] == "clips" && method == "OPTIONS") co_return co_await clips(request);
    const auto caller = co_await callerOf(request);
    if (!caller) co_return errorReply(caller.error());
    if (path[1] == "clips") co_return co_await clips(request);
    const bool entries = is("spaces", 4) && path[3] == "entries";
    if (!is("devices", 2) && !is("batches", 2) && !is("spaces", 2) && !entries)
        co_return errorReply({Code::NotFound, {}});
    if (method != (path[1] == "spaces" ? "GET" : "POST")) co_return errorReply(wrongMethod);
    if (entries) co_return co_await pull(request);
    if (path[1] == "spaces") co_return co_await listSpaces();
    if (path[1] == "batches") co_return co_await takeBatch(request);
    co_return co_await addDevice(request, *caller);
}

} // namespace ln::office
