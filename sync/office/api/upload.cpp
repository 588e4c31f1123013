#include "sync/office/api/api.h"
#include "sync/office/api/tus.h"
#include "sync/office/http/offload.h"

namespace ln::office {
namespace {
using wire::Code;
using End = BodySource::End;
constexpr std::size_t pieceBytes = 64 * 1024;

/// Not the place to go on from: this is.
Reply goOnFrom(const Upload& upload, const QString& detail) {
    Reply reply = errorReply({Code::UploadOffset, detail});
    reply.headers.emplace_back("Upload-Offset", std::to_string(upload.held));
    return reply;
}
} // namespace

/// A PATCH under way.
struct Api::Receiving {
    Upload upload;
    PartFile part;
    std::unique_ptr<tus::Checksum> checksum;
    End end = End::None;
    bool tooMuch = false;
};

/// What is on the disk becomes the upload's place.
Answer<void> Api::note(Receiving& receiving) {
    if (auto flushed = receiving.part.flush(); !flushed) return flushed;
    if (auto set = m_storage.setHeld(receiving.upload.clip, receiving.part.size()); !set) return set;
    receiving.upload.held = receiving.part.size();
    return {};
}

Api::Task<Answer<void>> Api::receive(Receiving& receiving, BodySource& body) {
    std::vector<char> piece(pieceBytes);
    while (receiving.end == End::None) {
        const auto [size, end] = co_await body.read(piece);
        receiving.end = end;
        const auto room = receiving.upload.length - receiving.part.size();
        const auto bytes = QByteArrayView(piece.data(), static_cast<qsizetype>(size))
                               .first(std::min(static_cast<qsizetype>(size), static_cast<qsizetype>(room)));
        if (receiving.checksum) receiving.checksum->add(bytes);
        receiving.tooMuch = static_cast<qsizetype>(size) > bytes.size();
        if (receiving.tooMuch) receiving.end = End::Done;
        auto wrote = co_await offload(m_pool, [&]() -> Answer<void> {
            if (auto appended = receiving.part.append(bytes); !appended) return appended;
            // Bytes with a checksum count only once it agreed.
            if (receiving.checksum || receiving.part.size() - receiving.upload.held < m_limits.flushEvery) return {};
            return note(receiving);
        });
        if (!wrote) co_return wrote;
    }
    co_return co_await offload(m_pool, [&]() -> Answer<void> {
        if (receiving.checksum && (receiving.end != End::Done || receiving.tooMuch || !receiving.checksum->agrees())) {
            if (auto cut = receiving.part.cut(receiving.upload.held); !cut) return cut;
            if (receiving.end == End::Done)
                return Fault{Code::ClipHash, QStringLiteral("the bytes do not have their Upload-Checksum")};
            return {};
        }
        return note(receiving);
    });
}

Api::Task<Reply> Api::patchUpload(const Request& request, const ThingId& id) {
    if (request.header("content-type") != std::optional<std::string_view>("application/offset+octet-stream"))
        co_return errorReply(
            {Code::RequestMalformed, QStringLiteral("Content-Type is application/offset+octet-stream")});
    const auto offset = tus::number(request, "upload-offset");
    if (!offset) co_return errorReply({Code::RequestMalformed, QStringLiteral("Upload-Offset is missing")});
    auto checksum = tus::Checksum::of(request);
    if (!checksum) co_return errorReply(checksum.error());

    BodySource& body = *request.body;
    const auto pass = co_await m_gate.enter(id, &body);
    const auto upload = co_await offload(m_pool, [&] { return current(id); });
    if (!upload) co_return errorReply(upload.error());
    if (*offset != upload->held) co_return goOnFrom(*upload, {});
    const auto room = static_cast<std::uint64_t>(upload->length - upload->held);
    if (body.promised().value_or(0) > room)
        co_return errorReply({Code::BodyTooLarge, QStringLiteral("more than Upload-Length")});
    if (upload->received) co_return tus::place(204, *upload);

    auto part = co_await offload(m_pool, [&] { return m_clips.openPart(id, upload->held); });
    if (!part) co_return errorReply(part.error());
    Receiving receiving{.upload = *upload, .part = std::move(*part), .checksum = std::move(*checksum)};
    const auto received = co_await receive(receiving, body);
    if (!received) co_return errorReply(received.error());
    if (receiving.end == End::Interrupted)
        co_return errorReply({Code::UploadTaken, QStringLiteral("another request took over")});
    if (receiving.tooMuch) co_return errorReply({Code::BodyTooLarge, QStringLiteral("more than Upload-Length")});
    if (receiving.end == End::Lost) co_return goOnFrom(receiving.upload, QStringLiteral("the body broke off"));
    if (receiving.upload.held < receiving.upload.length) co_return tus::place(204, receiving.upload);
    const auto settled = co_await offload(m_pool, [&] { return settle(receiving.upload); });
    if (!settled) co_return errorReply(settled.error());
    co_return tus::place(204, *settled);
}

} // namespace ln::office
