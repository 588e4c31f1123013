#include "sync/protocol/messages.h"
#include <QCborArray>
#include <QCborMap>
#include <zstd.h>

namespace ln::wire {
namespace {
/// Every message is an array that starts with its own name, so that no other CBOR passes for it.
QByteArray message(const char* name, const QCborArray& items) {
    QCborArray all{QString::fromLatin1(name)};
    for (const QCborValue& item : items) all.append(item);
    return QCborValue(all).toCbor();
}

std::optional<QCborArray> open(const char* name, qsizetype items, QByteArrayView cbor) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor.toByteArray(), &error);
    const QCborArray array = value.toArray();
    if (error.error != QCborError::NoError || array.size() < items + 1 || array.at(0).toString() != QLatin1StringView(name))
        return std::nullopt;
    return array;
}

QCborArray toCbor(const Held& h) {
    return {h.space.toBytes(), h.device.toBytes(), static_cast<qint64>(h.seq.value), h.headerHash};
}
QCborArray toCbor(const ClipReceipt& r) { return {r.clip.toBytes(), r.sha256, static_cast<qint64>(r.bytes)}; }

std::optional<Held> heldOf(const QCborValue& value) {
    const QCborArray a = value.toArray();
    const auto space = SpaceId::fromBytes(a.at(0).toByteArray());
    const auto device = DeviceId::fromBytes(a.at(1).toByteArray());
    if (a.size() < 4 || !space || !device || a.at(2).toInteger(-1) < 0) return std::nullopt;
    return Held{*space, *device, Seq{static_cast<std::uint64_t>(a.at(2).toInteger())}, a.at(3).toByteArray()};
}
std::optional<Refused> refusedOf(const QCborValue& value) {
    const QCborArray a = value.toArray();
    const auto space = SpaceId::fromBytes(a.at(0).toByteArray());
    const auto device = DeviceId::fromBytes(a.at(1).toByteArray());
    const auto code = codeOf(a.at(3).toString());
    if (a.size() < 4 || !space || !device || a.at(2).toInteger(-1) < 0 || !code) return std::nullopt;
    return Refused{*space, *device, Seq{static_cast<std::uint64_t>(a.at(2).toInteger())}, *code};
}
std::optional<ClipReceipt> clipOf(const QCborValue& value) {
    const QCborArray a = value.toArray();
    const auto clip = ThingId::fromBytes(a.at(0).toByteArray());
    if (a.size() < 3 || !clip || a.at(1).toByteArray().size() != 32) return std::nullopt;
    return ClipReceipt{*clip, a.at(1).toByteArray(), a.at(2).toInteger()};
}
std::optional<SignedEntry> entryOf(const QCborValue& value) {
    const QCborArray a = value.toArray();
    if (a.size() < 3 || !a.at(0).isByteArray() || !a.at(2).isByteArray()) return std::nullopt;
    return SignedEntry{a.at(0).toByteArray(), a.at(1).toByteArray(), a.at(2).toByteArray()};
}
std::optional<SpacesReply::Space> spaceEntryOf(const QCborValue& value) {
    const QCborArray a = value.toArray();
    const auto space = SpaceId::fromBytes(a.at(0).toByteArray());
    if (a.size() < 2 || !space) return std::nullopt;
    return SpacesReply::Space{*space, a.at(1).toInteger()};
}

template <class T, class Read>
bool readAll(const QCborValue& value, std::vector<T>& into, Read read) {
    if (!value.isArray()) return false;
    for (const QCborValue& item : value.toArray()) {
        auto one = read(item);
        if (!one) return false;
        into.push_back(std::move(*one));
    }
    return true;
}
template <class T, class Write>
QCborArray writeAll(const std::vector<T>& list, Write write) {
    QCborArray array;
    for (const T& item : list) array.append(write(item));
    return array;
}
} // namespace

QByteArray compress(QByteArrayView bytes) {
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), '\0');
    const std::size_t size = ZSTD_compress(frame.data(), static_cast<std::size_t>(frame.size()), bytes.data(),
                                           static_cast<std::size_t>(bytes.size()), 3);
    if (ZSTD_isError(size)) return {};
    frame.truncate(static_cast<qsizetype>(size));
    return frame;
}

Result<QByteArray, Code> decompress(QByteArrayView frame, qsizetype limit) {
    const unsigned long long promised = ZSTD_getFrameContentSize(frame.data(), static_cast<std::size_t>(frame.size()));
    if (promised == ZSTD_CONTENTSIZE_ERROR || promised == ZSTD_CONTENTSIZE_UNKNOWN) return Code::BatchMalformed;
    if (promised > static_cast<unsigned long long>(limit)) return Code::BodyTooLarge;
    QByteArray bytes(static_cast<qsizetype>(promised), '\0');
    const std::size_t size = ZSTD_decompress(bytes.data(), static_cast<std::size_t>(bytes.size()), frame.data(),
                                             static_cast<std::size_t>(frame.size()));
    if (ZSTD_isError(size) || size != promised) return Code::BatchMalformed;
    return bytes;
}

QByteArray encode(const BatchReply& r) {
    const auto refused = [](const Refused& x) {
        return QCborArray{x.space.toBytes(), x.device.toBytes(), static_cast<qint64>(x.seq.value), nameOf(x.code)};
    };
    return message("batch", {writeAll(r.held, [](const Held& h) { return toCbor(h); }), writeAll(r.refused, refused)});
}
QByteArray encode(const PullReply& r) {
    const auto entry = [](const SignedEntry& e) {
        return QCborArray{e.header, e.body.isEmpty() ? QCborValue(nullptr) : QCborValue(e.body), e.sig};
    };
    return message("pull", {static_cast<qint64>(r.cursor), r.more, writeAll(r.entries, entry),
                            writeAll(r.held, [](const Held& h) { return toCbor(h); }),
                            writeAll(r.clips, [](const ClipReceipt& c) { return toCbor(c); })});
}
QByteArray encode(const EnrolRequest& r) { return message("enrol", {r.code, r.publicKey, r.name, r.proof}); }
QByteArray encode(const EnrolReply& r) {
    return message("enrolled", {r.token, r.officeName, r.officeDevice.toBytes(), r.officeBoxKey});
}
QByteArray encode(const SpacesReply& r) {
    const auto space = [](const SpacesReply::Space& s) { return QCborArray{s.space.toBytes(), static_cast<qint64>(s.cursor)}; };
    // Braces around one array would copy it rather than hold it.
    QCborArray items;
    items.append(writeAll(r.spaces, space));
    return message("spaces", items);
}
QByteArray encode(const ClipReceipt& r) { return message("clip", toCbor(r)); }
QByteArray encode(const ErrorReply& r) { return message("error", {nameOf(r.code), r.detail}); }

template <>
std::optional<BatchReply> decode<BatchReply>(QByteArrayView cbor) {
    const auto a = open("batch", 2, cbor);
    BatchReply r;
    if (!a || !readAll(a->at(1), r.held, heldOf) || !readAll(a->at(2), r.refused, refusedOf)) return std::nullopt;
    return r;
}
template <>
std::optional<PullReply> decode<PullReply>(QByteArrayView cbor) {
    const auto a = open("pull", 5, cbor);
    if (!a) return std::nullopt;
    PullReply r{.cursor = a->at(1).toInteger(), .more = a->at(2).toBool(), .entries = {}, .held = {}, .clips = {}};
    if (!readAll(a->at(3), r.entries, entryOf) || !readAll(a->at(4), r.held, heldOf) || !readAll(a->at(5), r.clips, clipOf))
        return std::nullopt;
    return r;
}
template <>
std::optional<EnrolRequest> decode<EnrolRequest>(QByteArrayView cbor) {
    const auto a = open("enrol", 4, cbor);
    if (!a) return std::nullopt;
    return EnrolRequest{a->at(1).toString(), a->at(2).toByteArray(), a->at(3).toString(), a->at(4).toByteArray()};
}
template <>
std::optional<EnrolReply> decode<EnrolReply>(QByteArrayView cbor) {
    const auto a = open("enrolled", 4, cbor);
    const auto device = a ? DeviceId::fromBytes(a->at(3).toByteArray()) : std::nullopt;
    if (!device || a->at(1).toByteArray().isEmpty()) return std::nullopt;
    return EnrolReply{a->at(1).toByteArray(), a->at(2).toString(), *device, a->at(4).toByteArray()};
}
template <>
std::optional<SpacesReply> decode<SpacesReply>(QByteArrayView cbor) {
    const auto a = open("spaces", 1, cbor);
    SpacesReply r;
    if (!a || !readAll(a->at(1), r.spaces, spaceEntryOf)) return std::nullopt;
    return r;
}
template <>
std::optional<ClipReceipt> decode<ClipReceipt>(QByteArrayView cbor) {
    const auto a = open("clip", 3, cbor);
    return a ? clipOf(QCborArray{a->at(1), a->at(2), a->at(3)}) : std::nullopt;
}
template <>
std::optional<ErrorReply> decode<ErrorReply>(QByteArrayView cbor) {
    const auto a = open("error", 2, cbor);
    const auto code = a ? codeOf(a->at(1).toString()) : std::nullopt;
    if (!code) return std::nullopt;
    return ErrorReply{*code, a->at(2).toString()};
}

} // namespace ln::wire
