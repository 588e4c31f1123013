#include "sync/office/api/api.h"
#include "sync/office/api/tus.h"
#include "sync/office/http/offload.h"

namespace ln::office {
namespace {
using wire::Code;
}

Api::Task<Reply> Api::clips(const Request& request) {
    const auto& path = request.path;
    if (request.method == "OPTIONS") co_return tus::options(m_limits);
    const auto id = path.size() > 2 ? ThingId::fromHex(QString::fromStdString(path[2])) : std::nullopt;
    if (path.size() > 2 && !id)
        co_return tus::marked(errorReply({Code::RequestMalformed, QStringLiteral("a clip is 32 hex digits")}));
    if (path.size() == 4 && path[3] == "receipt" && request.method == "GET") co_return co_await clipReceipt(*id);
    if (path.size() > 3) co_return errorReply({Code::NotFound, {}});
    if (!tus::speaks(request)) {
        Reply reply = tus::marked(errorReply({Code::TusVersion, {}}));
        reply.headers.emplace_back("Tus-Version", tus::version);
        co_return reply;
    }
    if (!id && request.method != "POST") co_return tus::marked(errorReply({Code::MethodUnknown, {}}));
    if (id) {
        Reply reply = co_await clip(request, *id);
        co_return tus::marked(std::move(reply));
    }
    Reply reply = co_await createUpload(request);
    co_return tus::marked(std::move(reply));
}

Api::Task<Reply> Api::clip(const Request& request, const ThingId& id) {
    if (request.method == "PATCH") co_return co_await patchUpload(request, id);
    if (request.method == "HEAD") co_return co_await showUpload(id);
    if (request.method == "DELETE") co_return co_await removeUpload(id);
    co_return errorReply({Code::MethodUnknown, {}});
}

Answer<Upload> Api::settle(const Upload& upload) {
    const auto sound = m_clips.settle(upload.clip, upload.sha256, upload.length);
    if (!sound) return sound.error();
    Upload settled = upload;
    settled.received = true;
    if (*sound) {
        if (auto noted = m_storage.noteReceived(upload); !noted) return noted.error();
        return settled;
    }
    // Nothing of it can be used: the next attempt starts anew.
    if (auto dropped = m_storage.dropUpload(upload.clip); !dropped) return dropped.error();
    if (auto dropped = m_clips.dropPart(upload.clip); !dropped) return dropped.error();
    return Fault{Code::ClipHash, QStringLiteral("the bytes do not have the SHA-256 they were announced with")};
}

Answer<Upload> Api::current(const ThingId& id) {
    auto held = m_storage.upload(id);
    if (!held) return held.error();
    if (!*held) return Fault{Code::UploadUnknown, {}};
    Upload upload = **held;
    if (upload.received) return upload;
    // The power went between the last byte and the receipt.
    if (upload.held == upload.length) return settle(upload);
    const auto part = m_clips.openPart(id, upload.held);
    if (!part) return part.error();
    upload.held = part->size();
    return upload;
}

Answer<Upload> Api::create(const Upload& wanted) {
    const auto sealed = m_storage.sealedHash(wanted.clip);
    if (!sealed) return sealed.error();
    if (*sealed && **sealed != wanted.sha256)
        return Fault{Code::ClipRefused, QStringLiteral("the clip was sealed with another SHA-256")};
    const auto existing = m_storage.upload(wanted.clip);
    if (!existing) return existing.error();
    if (*existing) {
        const Upload& upload = **existing;
        const bool same = upload.sha256 == wanted.sha256 && upload.length == wanted.length;
        const bool there = upload.received && m_clips.hasWhole(upload.clip, upload.length);
        if (there && !same) return Fault{Code::ClipRefused, QStringLiteral("received already, with another SHA-256")};
        if (same && (there || !upload.received)) {
            // The reply to an earlier creation was lost, or somebody else brought the clip.
            auto now = current(wanted.clip);
            if (now || now.error().code != Code::ClipHash) return now;
        }
    }
    // The empty part first: an upload that is known has one.
    if (auto started = m_clips.startPart(wanted.clip); !started) return started.error();
    if (auto put = m_storage.putUpload(wanted); !put) return put.error();
    return wanted;
}

Api::Task<Reply> Api::createUpload(const Request& request) {
    const auto wanted = tus::wantedUpload(request, m_limits);
    if (!wanted) co_return errorReply(wanted.error());
    // A body would be another extension's.
    const auto body = co_await readWhole(*request.body, 0);
    if (!body) co_return errorReply(body.error());
    const auto pass = co_await m_gate.enter(wanted->clip, nullptr);
    const auto made = co_await offload(m_pool, [&] { return create(*wanted); });
    if (!made) co_return errorReply(made.error());
    Reply reply = tus::place(201, *made);
    reply.headers.emplace_back("Location", tus::location(made->clip));
    co_return reply;
}

Api::Task<Reply> Api::showUpload(const ThingId& id) {
    const auto pass = co_await m_gate.enter(id, nullptr);
    const auto upload = co_await offload(m_pool, [&] { return current(id); });
    if (!upload) co_return errorReply(upload.error());
    Reply reply = tus::place(200, *upload);
    if (!upload->metadata.isEmpty()) reply.headers.emplace_back("Upload-Metadata", upload->metadata.toStdString());
    co_return reply;
}

Api::Task<Reply> Api::removeUpload(const ThingId& id) {
    const auto pass = co_await m_gate.enter(id, nullptr);
    const auto remove = [&]() -> Answer<void> {
        const auto upload = m_storage.upload(id);
        if (!upload) return upload.error();
        if (!*upload) return Fault{Code::UploadUnknown, {}};
        // A tablet may have let go of a clip that has a receipt.
        if ((*upload)->received) return Fault{Code::ClipRefused, QStringLiteral("what was received is kept")};
        if (auto dropped = m_storage.dropUpload(id); !dropped) return dropped;
        return m_clips.dropPart(id);
    };
    const auto removed = co_await offload(m_pool, remove);
    if (!removed) co_return errorReply(removed.error());
    co_return Reply{.status = 204, .headers = {}, .body = {}};
}

Api::Task<Reply> Api::clipReceipt(const ThingId& id) {
    const auto upload = co_await offload(m_pool, [&] { return m_storage.upload(id); });
    if (!upload) co_return errorReply(upload.error());
    if (!*upload) co_return errorReply({Code::UploadUnknown, {}});
    if (!(*upload)->received) co_return errorReply({Code::NotFound, QStringLiteral("the clip is not received yet")});
    co_return cborReply(200, wire::encode(wire::ClipReceipt{id, (*upload)->sha256, (*upload)->length}));
}

} // namespace ln::office
