#pragma once
#include "sync/protocol/chain.h"

namespace ln::wire {

inline constexpr auto batchType = "application/cbor-seq";
inline constexpr auto replyType = "application/vnd.langnghe+cbor";

/// zstd of the bytes; the frame holds the size.
[[nodiscard]] QByteArray compress(QByteArrayView bytes);
/// Never makes more than `limit` bytes, whatever the frame promises.
[[nodiscard]] Result<QByteArray, Code> decompress(QByteArrayView frame, qsizetype limit);

/// The receipt for entries: the chain is held whole up to here, and this is the last header's hash.
struct Held {
    SpaceId space;
    DeviceId device;
    Seq seq;
    Hash headerHash;
    bool operator==(const Held&) const = default;
};
struct Refused {
    SpaceId space;
    DeviceId device;
    Seq seq;
    Code code{};
    bool operator==(const Refused&) const = default;
};
/// Answer to POST /v1/batches. `held` has every chain the batch touched, also those of which nothing new was taken.
struct BatchReply {
    std::vector<Held> held;
    std::vector<Refused> refused;
};
/// The receipt for a clip: these bytes with this SHA-256 are held.
struct ClipReceipt {
    ThingId clip;
    Hash sha256;
    std::int64_t bytes = 0;
    bool operator==(const ClipReceipt&) const = default;
};
/// Answer to GET /v1/spaces/{id}/entries?after=CURSOR[&wait=SECONDS].
struct PullReply {
    /// Give it back as `after`. Means something only to the office that gave it.
    std::int64_t cursor = 0;
    bool more = false;
    std::vector<SignedEntry> entries;
    std::vector<Held> held;
    std::vector<ClipReceipt> clips;
};
/// Body of POST /v1/enrol.
struct EnrolRequest {
    QString code;
    QByteArray publicKey;
    QString name;
    /// Ed25519 signature of the code's UTF-8 bytes, which proves that the sender has the key.
    QByteArray proof;
};
struct EnrolReply {
    QByteArray token;
    QString officeName;
    DeviceId officeDevice;
    /// X25519, for the sealed copy of the database key.
    QByteArray officeBoxKey;
};
/// Answer to GET /v1/spaces: what there is to pull.
struct SpacesReply {
    struct Space {
        SpaceId space;
        std::int64_t cursor = 0;
    };
    std::vector<Space> spaces;
};
/// Body of every answer that is no success.
struct ErrorReply {
    Code code{};
    /// For a developer's log, in English; screens have their own sentences.
    QString detail;
};

[[nodiscard]] QByteArray encode(const BatchReply&);
[[nodiscard]] QByteArray encode(const PullReply&);
[[nodiscard]] QByteArray encode(const EnrolRequest&);
[[nodiscard]] QByteArray encode(const EnrolReply&);
[[nodiscard]] QByteArray encode(const SpacesReply&);
[[nodiscard]] QByteArray encode(const ClipReceipt&);
[[nodiscard]] QByteArray encode(const ErrorReply&);

/// Nothing when the bytes are not such a message: a login page, say.
template <class T>
[[nodiscard]] std::optional<T> decode(QByteArrayView cbor);
template <> std::optional<BatchReply> decode<BatchReply>(QByteArrayView);
template <> std::optional<PullReply> decode<PullReply>(QByteArrayView);
template <> std::optional<EnrolRequest> decode<EnrolRequest>(QByteArrayView);
template <> std::optional<EnrolReply> decode<EnrolReply>(QByteArrayView);
template <> std::optional<SpacesReply> decode<SpacesReply>(QByteArrayView);
template <> std::optional<ClipReceipt> decode<ClipReceipt>(QByteArrayView);
template <> std::optional<ErrorReply> decode<ErrorReply>(QByteArrayView);

} // namespace ln::wire
