#pragma once
#include "domain/time.h"
#include "sync/protocol/messages.h"
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ln::office {

/// Why the office could not do it, as the wire says it. `detail` is for a log, in English.
struct Fault {
    wire::Code code{};
    QString detail;
};
template <class T>
using Answer = Result<T, Fault>;

/// A tablet that enrolled.
struct Device {
    DeviceId id;
    QByteArray publicKey;
    QString name;
    WallTime enrolledAt;
    /// To the minute.
    std::optional<WallTime> lastSeen;
    std::optional<WallTime> revokedAt;
};
/// Who sent a request: the device that its token stands for, and the token itself.
struct Caller {
    DeviceId device;
    QByteArray token;
};
/// A clip on its way in. One a clip.
struct Upload {
    ThingId clip;
    ThingId meeting;
    Hash sha256;
    std::int64_t length = 0;
    /// Bytes on the disk, flushed. Never more than the part file holds.
    std::int64_t held = 0;
    /// The checked clip is on the disk and its receipt is noted.
    bool received = false;
    /// Upload-Metadata as it came, for HEAD.
    QByteArray metadata;
};

/// What an office keeps, whatever keeps it. Every function may be called from any thread, may wait for a disk, and
/// answers only when what it says is durable.
class Storage {
public:
    virtual ~Storage() = default;

    // Who may come in
    /// A new one-time code.
    [[nodiscard]] virtual Answer<QString> invite(std::chrono::hours validity) = 0;
    /// Takes the device in and gives its token. The same device with the same code again gets a token again: a reply
    /// was lost.
    [[nodiscard]] virtual Answer<QByteArray> enrol(const wire::EnrolRequest& request) = 0;
    /// The caller's tablet goes on under a new device key. The one before stays admitted: its entries may still be on
    /// their way.
    [[nodiscard]] virtual Answer<void> addDevice(const Caller& caller, const wire::EnrolRequest& request) = 0;
    [[nodiscard]] virtual Answer<Caller> callerOf(const QByteArray& token) = 0;
    [[nodiscard]] virtual Answer<std::vector<Device>> devices() = 0;
    /// From now on its tokens are unknown and its entries refused.
    [[nodiscard]] virtual Answer<void> revoke(const DeviceId& device) = 0;

    // Entries
    [[nodiscard]] virtual Answer<wire::BatchReply> merge(std::vector<wire::SignedEntry> entries) = 0;
    [[nodiscard]] virtual Answer<wire::SpacesReply> spaces() = 0;
    [[nodiscard]] virtual Answer<bool> knows(const SpaceId& space) = 0;
    [[nodiscard]] virtual Answer<std::int64_t> lastPlace(const SpaceId& space) = 0;
    [[nodiscard]] virtual Answer<wire::PullReply> pull(const SpaceId& space, std::int64_t after,
                                                       qsizetype byteLimit) = 0;
    /// Called after each commit, from any thread; hands over and returns. Ends with the token.
    [[nodiscard]] virtual std::shared_ptr<void> onCommit(std::function<void()> callback) = 0;

    // Clips
    [[nodiscard]] virtual Answer<std::optional<Upload>> upload(const ThingId& clip) = 0;
    /// Makes it, or replaces the one of this clip.
    [[nodiscard]] virtual Answer<void> putUpload(const Upload& upload) = 0;
    [[nodiscard]] virtual Answer<void> setHeld(const ThingId& clip, std::int64_t held) = 0;
    [[nodiscard]] virtual Answer<void> dropUpload(const ThingId& clip) = 0;
    /// Its bytes were checked and are on the disk under their final name.
    [[nodiscard]] virtual Answer<wire::ClipReceipt> noteReceived(const Upload& upload) = 0;
    /// The SHA-256 that the clip was sealed with, once its entry is here.
    [[nodiscard]] virtual Answer<std::optional<Hash>> sealedHash(const ThingId& clip) = 0;

    /// The office is a device too.
    [[nodiscard]] virtual DeviceId device() const = 0;
};

} // namespace ln::office
