#include "sync/protocol/codes.h"
#include <array>

namespace ln::wire {
namespace {
constexpr std::array<CodeInfo, codeCount> all{{
    {Code::EntryMalformed, "entry-malformed", 0, false},
    {Code::EntryTooLarge, "entry-too-large", 0, false},
    {Code::EntryBody, "entry-body", 0, false},
    {Code::EntrySignature, "entry-signature", 0, false},
    {Code::EntryChain, "entry-chain", 0, false},
    {Code::EntryGap, "entry-gap", 0, true},
    {Code::EntryDevice, "entry-device", 0, false},
    {Code::BatchMalformed, "batch-malformed", 400, false},
    {Code::BodyTooLarge, "body-too-large", 413, false},
    {Code::RequestMalformed, "request-malformed", 400, false},
    {Code::TokenMissing, "token-missing", 401, false},
    {Code::TokenUnknown, "token-unknown", 401, false},
    {Code::InviteUnknown, "invite-unknown", 403, false},
    {Code::InviteUsed, "invite-used", 403, false},
    {Code::InviteExpired, "invite-expired", 403, false},
    {Code::DeviceTaken, "device-taken", 409, false},
    {Code::SpaceUnknown, "space-unknown", 404, true},
    {Code::ClipHash, "clip-hash", 460, false},
    {Code::ClipRefused, "clip-refused", 409, false},
    {Code::UploadUnknown, "upload-unknown", 404, true},
    {Code::UploadOffset, "upload-offset", 409, true},
    {Code::UploadTaken, "upload-taken", 423, true},
    {Code::NotFound, "not-found", 404, false},
    {Code::MethodUnknown, "method-unknown", 405, false},
    {Code::TusVersion, "tus-version", 412, false},
    {Code::Internal, "internal", 500, true},
    {Code::DiskFull, "disk-full", 507, true},
    {Code::Busy, "busy", 503, true},
    {Code::Unreachable, "unreachable", 0, true},
    {Code::TimedOut, "timed-out", 0, true},
    {Code::TlsFailed, "tls-failed", 0, true},
    {Code::PinMismatch, "pin-mismatch", 0, true},
    {Code::NotTheOffice, "not-the-office", 0, true},
    {Code::InviteMalformed, "invite-malformed", 0, false},
    {Code::ReceiptWrong, "receipt-wrong", 0, true},
}};
} // namespace

const CodeInfo& infoOf(Code code) { return all.at(static_cast<std::size_t>(code)); }

QString nameOf(Code code) {
    const std::string_view name = infoOf(code).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<Code> codeOf(QStringView name) {
    for (const CodeInfo& info : all)
        if (name == QLatin1StringView(info.name.data(), static_cast<qsizetype>(info.name.size()))) return info.code;
    return std::nullopt;
}

} // namespace ln::wire
