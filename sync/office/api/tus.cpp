#include "sync/office/api/tus.h"
#include <charconv>
#include <openssl/evp.h>

namespace ln::office::tus {
namespace {
using wire::Code;
constexpr std::size_t metadataLimit = 4 * 1024;

QByteArray bytesOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<QByteArray> fromBase64(const QByteArray& text) {
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return std::nullopt;
    return std::move(*decoded);
}

/// "key base64,key base64": the value of one key.
std::optional<QByteArray> metadataValue(const QByteArray& metadata, QByteArrayView key) {
    for (const QByteArray& pair : metadata.split(',')) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        if (parts.size() == 2 && parts.at(0) == key) return fromBase64(parts.at(1));
    }
    return std::nullopt;
}

std::optional<ThingId> metadataId(const QByteArray& metadata, QByteArrayView key) {
    const auto value = metadataValue(metadata, key);
    return value ? ThingId::fromHex(QString::fromLatin1(*value)) : std::nullopt;
}
} // namespace

bool speaks(const Request& request) {
    return request.header("tus-resumable") == std::optional<std::string_view>(version);
}

std::optional<std::int64_t> number(const Request& request, std::string_view name) {
    const auto text = request.header(name);
    if (!text) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size() || value < 0) return std::nullopt;
    return value;
}

Answer<Upload> wantedUpload(const Request& request, const Limits& limits) {
    const auto length = number(request, "upload-length");
    if (!length || *length == 0) return Fault{Code::RequestMalformed, QStringLiteral("Upload-Length is missing")};
    if (*length > limits.clipBytes) return Fault{Code::BodyTooLarge, QStringLiteral("the limit is Tus-Max-Size")};
    const auto header = request.header("upload-metadata").value_or(std::string_view{});
    const QByteArray metadata = bytesOf(header);
    const auto clip = metadataId(metadata, "clip"), meeting = metadataId(metadata, "meeting");
    const QByteArray hex = metadataValue(metadata, "sha256").value_or(QByteArray());
    const Hash sha256 = QByteArray::fromHex(hex);
    if (header.size() > metadataLimit || !clip || !meeting || sha256.size() != 32 || sha256.toHex() != hex.toLower())
        return Fault{Code::RequestMalformed, QStringLiteral("Upload-Metadata needs clip, meeting and sha256 in hex")};
    return Upload{.clip = *clip,
                  .meeting = *meeting,
                  .sha256 = sha256,
                  .length = *length,
                  .held = 0,
                  .received = false,
                  .metadata = metadata};
}

struct Checksum::State {
    std::unique_ptr<EVP_MD_CTX, decltype([](EVP_MD_CTX* context) { EVP_MD_CTX_free(context); })> context{
        EVP_MD_CTX_new()};
    QByteArray expected;
    bool sound = true;
};

Checksum::Checksum(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Checksum::~Checksum() = default;

Answer<std::unique_ptr<Checksum>> Checksum::of(const Request& request) {
    const auto header = request.header("upload-checksum");
    if (!header) return std::unique_ptr<Checksum>();
    const QList<QByteArray> parts = bytesOf(*header).split(' ');
    const EVP_MD* algorithm = parts.at(0) == "sha256" ? EVP_sha256() : parts.at(0) == "sha1" ? EVP_sha1() : nullptr;
    const auto expected = parts.size() == 2 ? fromBase64(parts.at(1)) : std::nullopt;
    if (!algorithm || !expected)
        return Fault{Code::RequestMalformed, QStringLiteral("Upload-Checksum is neither sha256 nor sha1 in base64")};
    auto state = std::make_unique<State>();
    state->expected = *expected;
    if (!state->context || EVP_DigestInit_ex(state->context.get(), algorithm, nullptr) != 1)
        return Fault{Code::Internal, QStringLiteral("no digest")};
    return std::unique_ptr<Checksum>(new Checksum(std::move(state)));
}

void Checksum::add(QByteArrayView bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    m_state->sound = m_state->sound && EVP_DigestUpdate(m_state->context.get(), bytes.data(), size) == 1;
}

bool Checksum::agrees() {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    const bool done = m_state->sound && EVP_DigestFinal_ex(m_state->context.get(), digest, &size) == 1;
    return done && QByteArrayView(digest, static_cast<qsizetype>(size)) == m_state->expected;
}

Reply options(const Limits& limits) {
    return marked({.status = 204,
                   .headers = {{"Tus-Version", version},
                               {"Tus-Extension", "creation,checksum,termination"},
                               {"Tus-Checksum-Algorithm", "sha256,sha1"},
                               {"Tus-Max-Size", std::to_string(limits.clipBytes)}},
                   .body = {}});
}

Reply place(int status, const Upload& upload) {
    Reply reply{.status = status,
                .headers = {{"Upload-Offset", std::to_string(upload.held)},
                            {"Upload-Length", std::to_string(upload.length)},
                            {"Cache-Control", "no-store"}},
                .body = {}};
    if (upload.received) {
        const auto receipt = wire::encode(wire::ClipReceipt{upload.clip, upload.sha256, upload.length});
        reply.headers.emplace_back("Langnghe-Receipt", receipt.toBase64().toStdString());
    }
    return reply;
}

std::string location(const ThingId& clip) {
    return "/v1/clips/" + clip.toHex().toStdString();
}

Reply marked(Reply reply) {
    reply.headers.emplace_back("Tus-Resumable", version);
    return reply;
}

} // namespace ln::office::tus
