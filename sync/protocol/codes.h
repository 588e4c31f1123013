#pragma once
#include <QString>
#include <optional>
#include <string_view>

namespace ln::wire {

/// Everything that can go wrong between a tablet and an office. Each has one name, used once: on the wire, in the log and on the
/// screen (beside a sentence). ARCHITECTURE.md lists them.
enum class Code {
    // One entry. Refused alone; the rest of its batch is taken.
    EntryMalformed, EntryTooLarge, EntryBody, EntrySignature, EntryChain, EntryGap, EntryDevice,
    // A request.
    BatchMalformed, BodyTooLarge, RequestMalformed, TokenMissing, TokenUnknown, InviteUnknown, InviteUsed, InviteExpired,
    DeviceTaken, SpaceUnknown, ClipHash, ClipRefused, UploadUnknown, UploadOffset, UploadTaken, NotFound, MethodUnknown, TusVersion,
    Internal, DiskFull, Busy,
    // What a tablet finds out by itself.
    Unreachable, TimedOut, TlsFailed, PinMismatch, NotTheOffice, InviteMalformed, ReceiptWrong,
};
inline constexpr int codeCount = 35;

struct CodeInfo {
    Code code;
    std::string_view name;
    /// The HTTP status it travels with; 0 when it never travels.
    int status;
    /// Whether sending the same again later may succeed.
    bool retryable;
};

[[nodiscard]] const CodeInfo& infoOf(Code code);
[[nodiscard]] QString nameOf(Code code);
[[nodiscard]] std::optional<Code> codeOf(QStringView name);

} // namespace ln::wire
