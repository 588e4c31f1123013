#include "sync/tablet/office_api.h"

namespace ln::tablet {
using wire::Code;

namespace {
constexpr auto tusVersion = "1.0.0";
constexpr auto receiptHeader = "langnghe-receipt";

std::string hex(const QByteArray& bytes) {
    return bytes.toHex().toStdString();
}

bool isSuccess(const Response& response) {
    return response.status >= 200 && response.status < 300;
}

/// An answer that the office did not give its own words: from what stands before it, or from no office at all.
Code codeOfStatus(int status) {
    switch (status) {
    case 502:
    case 503:
    case 504:
        return Code::Busy;
    case 507:
        return Code::DiskFull;
    default:
        return status >= 500 ? Code::Internal : Code::NotTheOffice;
    }
}

std::optional<std::int64_t> offsetOf(const Response& response) {
    bool isNumber = false;
    const qint64 offset = response.header("upload-offset").toLongLong(&isNumber);
    if (!isNumber || offset < 0) return std::nullopt;
    return offset;
}

/// The path of a Location, which may be a whole URL. Only paths of this office are followed.
std::string pathOf(const QByteArray& location) {
    qsizetype start = 0;
    if (const qsizetype scheme = location.indexOf("://"); scheme >= 0) start = location.indexOf('/', scheme + 3);
    if (start < 0 || !QByteArrayView(location).sliced(start).startsWith("/v1/clips/")) return {};
    return location.sliced(start).toStdString();
}

std::string metadata(const char* name, const QByteArray& hexText) {
    return std::string(name) + ' ' + hexText.toBase64().toStdString();
}
} // namespace

/// The office says its code in the body, and in a header for answers that have none.
Failure OfficeApi::refusalOf(const Response& response) {
    Failure failure{codeOfStatus(response.status), QStringLiteral("HTTP status %1").arg(response.status)};
    if (const auto code = wire::codeOf(QString::fromLatin1(response.header("langnghe-code")))) failure.code = code;
    if (response.header("content-type") == wire::replyType)
        if (const auto error = wire::decode<wire::ErrorReply>(response.body)) failure = {error->code, error->detail};
    if (failure.code != Code::NotTheOffice) m_answered(response);
    return failure;
}

OfficeApi::OfficeApi(boost::asio::any_io_executor executor, Timeouts timeouts, Answered answered)
    : m_connection(std::move(executor), timeouts), m_answered(std::move(answered)) {}

void OfficeApi::setOffice(const Office& office) {
    m_connection.setPeer(office.peer);
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    m_authorization = office.token.isEmpty() ? std::string() : "Bearer " + office.token.toBase64(options).toStdString();
}

Request OfficeApi::request(const char* method, std::string target) const {
    Request request{.method = method, .target = std::move(target), .headers = {}, .body = {}};
    if (!m_authorization.empty()) request.headers["Authorization"] = m_authorization;
    return request;
}

template <class T>
OfficeApi::Answer<T> OfficeApi::ask(Request request) {
    const auto response = co_await m_connection.send(std::move(request));
    if (!response) co_return response.error();
    if (!isSuccess(*response)) co_return refusalOf(*response);
    std::optional<T> decoded;
    if (response->header("content-type") == wire::replyType) decoded = wire::decode<T>(response->body);
    if (!decoded) co_return Failure{Code::NotTheOffice, QStringLiteral("a success that is no answer of the office")};
    m_answered(*response);
    co_return std::move(*decoded);
}

OfficeApi::Answer<wire::EnrolReply> OfficeApi::enrol(wire::EnrolRequest body) {
    Request post = request("POST", "/v1/enrol");
    post.headers["Content-Type"] = wire::replyType;
    post.body = wire::encode(body);
    auto answer = co_await ask<wire::EnrolReply>(std::move(post));
    co_return answer;
}

OfficeApi::Answer<bool> OfficeApi::addDevice(wire::EnrolRequest body) {
    Request post = request("POST", "/v1/devices");
    post.headers["Content-Type"] = wire::replyType;
    post.body = wire::encode(body);
    const auto response = co_await m_connection.send(std::move(post));
    if (!response) co_return response.error();
    if (response->status == 204) co_return true;
    if (isSuccess(*response))
        co_return Failure{Code::NotTheOffice, QStringLiteral("a success that is no answer of the office")};
    co_return refusalOf(*response);
}

OfficeApi::Answer<wire::BatchReply> OfficeApi::sendBatch(QByteArray sequence) {
    Request post = request("POST", "/v1/batches");
    post.headers["Content-Type"] = wire::batchType;
    post.body = wire::compress(sequence);
    if (post.body.isEmpty())
        post.body = std::move(sequence);
    else
        post.headers["Content-Encoding"] = "zstd";
    auto answer = co_await ask<wire::BatchReply>(std::move(post));
    co_return answer;
}

OfficeApi::Answer<wire::SpacesReply> OfficeApi::spaces() {
    auto answer = co_await ask<wire::SpacesReply>(request("GET", "/v1/spaces"));
    co_return answer;
}

OfficeApi::Answer<wire::PullReply> OfficeApi::pull(SpaceId space, std::int64_t after, std::chrono::seconds wait) {
    std::string target = "/v1/spaces/" + hex(space.toBytes()) + "/entries?after=" + std::to_string(after);
    if (wait.count() > 0) target += "&wait=" + std::to_string(wait.count());
    Request get = request("GET", std::move(target));
    get.waits = wait;
    auto answer = co_await ask<wire::PullReply>(std::move(get));
    co_return answer;
}

Result<UploadState, Failure> OfficeApi::uploadOf(const Result<Response, Failure>& response, std::string location) {
    if (!response) return response.error();
    if (!isSuccess(*response)) return refusalOf(*response);
    // The office alone says so in this header; a login page does not.
    if (response->header("tus-resumable") != tusVersion)
        return Failure{Code::NotTheOffice, QStringLiteral("a success that is no answer of a tus server")};
    UploadState state{.location = std::move(location), .offset = offsetOf(*response).value_or(0), .receipt = {}};
    if (const QByteArray receipt = response->header(receiptHeader); !receipt.isEmpty())
        state.receipt = wire::decode<wire::ClipReceipt>(QByteArray::fromBase64(receipt));
    if (const QByteArray made = response->header("location"); !made.isEmpty()) state.location = pathOf(made);
    m_answered(*response);
    return state;
}

OfficeApi::Answer<UploadState> OfficeApi::createUpload(SpaceId meeting, wire::ClipReceipt expected) {
    Request post = request("POST", "/v1/clips");
    post.headers["Tus-Resumable"] = tusVersion;
    post.headers["Upload-Length"] = std::to_string(expected.bytes);
    post.headers["Upload-Metadata"] = metadata("clip", expected.clip.toBytes().toHex()) + ',' +
                                      metadata("meeting", meeting.toBytes().toHex()) + ',' +
                                      metadata("sha256", expected.sha256.toHex());
    const auto response = co_await m_connection.send(std::move(post));
    auto state = uploadOf(response, {});
    if (state && state->location.empty() && !state->receipt)
        co_return Failure{Code::NotTheOffice, QStringLiteral("an upload without a place")};
    co_return state;
}

OfficeApi::Answer<UploadState> OfficeApi::uploadState(std::string location) {
    Request head = request("HEAD", location);
    head.headers["Tus-Resumable"] = tusVersion;
    const auto response = co_await m_connection.send(std::move(head));
    if (response && isSuccess(*response) && !offsetOf(*response))
        co_return Failure{Code::NotTheOffice, QStringLiteral("an upload without an offset")};
    co_return uploadOf(response, std::move(location));
}

OfficeApi::Answer<UploadState> OfficeApi::append(std::string location, std::int64_t offset, std::int64_t length,
                                                 Connection::NextPiece next) {
    Request patch = request("PATCH", location);
    patch.headers["Tus-Resumable"] = tusVersion;
    patch.headers["Content-Type"] = "application/offset+octet-stream";
    patch.headers["Upload-Offset"] = std::to_string(offset);
    const auto response = co_await m_connection.upload(std::move(patch), length, std::move(next));
    co_return uploadOf(response, std::move(location));
}

OfficeApi::Answer<bool> OfficeApi::dropUpload(std::string location) {
    Request drop = request("DELETE", location);
    drop.headers["Tus-Resumable"] = tusVersion;
    const auto response = co_await m_connection.send(std::move(drop));
    const auto state = uploadOf(response, std::move(location));
    if (state || state.error().code == Code::UploadUnknown) co_return true;
    co_return state.error();
}

OfficeApi::Answer<wire::ClipReceipt> OfficeApi::receipt(ThingId clip) {
    auto answer = co_await ask<wire::ClipReceipt>(request("GET", "/v1/clips/" + hex(clip.toBytes()) + "/receipt"));
    co_return answer;
}

} // namespace ln::tablet
