#include "sync/protocol/entry_codec.h"
#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace ln::wire {
namespace {
constexpr qsizetype headerItems = 11;

std::optional<WriteRef> refOf(const QCborValue& value) {
    const QCborArray pair = value.toArray();
    const auto device = DeviceId::fromBytes(pair.at(1).toByteArray());
    if (pair.size() != 2 || !pair.at(0).isInteger() || pair.at(0).toInteger() < 0 || !device) return std::nullopt;
    return WriteRef{Stamp{static_cast<std::uint64_t>(pair.at(0).toInteger())}, *device};
}

/// One whole CBOR item and nothing behind it.
QCborValue whole(QByteArrayView cbor) {
    const QByteArray bytes = cbor.toByteArray();
    QCborStreamReader reader(bytes);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != bytes.size()) return {};
    return value;
}
} // namespace

QByteArray encode(const Header& h) {
    QByteArray cbor;
    QCborStreamWriter w(&cbor);
    w.startArray(headerItems);
    w.append(h.version);
    w.append(h.space.toBytes());
    w.append(h.device.toBytes());
    w.append(static_cast<quint64>(h.seq.value));
    w.append(static_cast<quint64>(h.stamp.value));
    w.append(static_cast<qint64>(h.at.time_since_epoch().count()));
    w.append(h.author.toBytes());
    w.append(h.kind);
    w.append(h.id.toBytes());
    w.append(h.prev);
    w.append(h.bodyHash);
    w.endArray();
    return cbor;
}

QByteArray encode(const Body& body) {
    QByteArray cbor;
    QCborStreamWriter w(&cbor);
    w.startArray(2);
    w.append(body.salt);
    w.startMap(body.fields.size());
    for (const auto& [name, write] : body.fields) {
        w.append(name);
        w.startArray(2);
        write.value.toCbor(w);
        if (write.replaces) {
            w.startArray(2);
            w.append(static_cast<quint64>(write.replaces->stamp.value));
            w.append(write.replaces->device.toBytes());
            w.endArray();
        } else {
            w.append(nullptr);
        }
        w.endArray();
    }
    w.endMap();
    w.endArray();
    return cbor;
}

Result<Header, Code> decodeHeader(QByteArrayView cbor) {
    const QCborValue value = whole(cbor);
    const QCborArray a = value.toArray();
    if (!value.isArray() || a.size() < headerItems) return Code::EntryMalformed;
    const auto space = SpaceId::fromBytes(a.at(1).toByteArray());
    const auto device = DeviceId::fromBytes(a.at(2).toByteArray());
    const auto author = ThingId::fromBytes(a.at(6).toByteArray());
    const auto id = ThingId::fromBytes(a.at(8).toByteArray());
    const qint64 seq = a.at(3).toInteger(), stamp = a.at(4).toInteger();
    const bool sound = a.at(0).toInteger() >= 1 && space && device && author && id && seq >= 1 && stamp >= 1 &&
                       static_cast<std::uint64_t>(stamp) < stampLimit && a.at(5).isInteger() && a.at(7).isString() &&
                       a.at(9).toByteArray().size() == 32 && a.at(10).toByteArray().size() == 32;
    if (!sound) return Code::EntryMalformed;
    return Header{.version = static_cast<int>(a.at(0).toInteger()),
                  .space = *space,
                  .device = *device,
                  .seq = Seq{static_cast<std::uint64_t>(seq)},
                  .stamp = Stamp{static_cast<std::uint64_t>(stamp)},
                  .at = WallTime{std::chrono::milliseconds{a.at(5).toInteger()}},
                  .author = *author,
                  .kind = a.at(7).toString(),
                  .id = *id,
                  .prev = a.at(9).toByteArray(),
                  .bodyHash = a.at(10).toByteArray()};
}

Result<Body, Code> decodeBody(QByteArrayView cbor) {
    const QCborValue value = whole(cbor);
    const QCborArray a = value.toArray();
    if (a.size() < 2 || !a.at(0).isByteArray() || !a.at(1).isMap()) return Code::EntryMalformed;
    Body body{.salt = a.at(0).toByteArray(), .fields = {}};
    const QCborMap map = a.at(1).toMap();
    for (const auto& [name, write] : map) {
        const QCborArray pair = write.toArray();
        if (!name.isString() || pair.size() != 2) return Code::EntryMalformed;
        const auto replaces = refOf(pair.at(1));
        if (!replaces && !pair.at(1).isNull()) return Code::EntryMalformed;
        body.fields.emplace(name.toString(), FieldWrite{pair.at(0), replaces});
    }
    return body;
}

QByteArray encode(const SignedEntry& entry) {
    QByteArray cbor;
    QCborStreamWriter w(&cbor);
    w.startArray(3);
    w.append(entry.header);
    if (entry.body.isEmpty()) w.append(nullptr);
    else w.append(entry.body);
    w.append(entry.sig);
    w.endArray();
    return cbor;
}

Result<std::vector<SignedEntry>, Code> decodeSequence(QByteArrayView cbor) {
    std::vector<SignedEntry> entries;
    while (!cbor.isEmpty()) {
        // A reader ends with its first item; a sequence's next one needs another.
        QCborStreamReader reader(cbor.data(), cbor.size());
        const QCborValue item = QCborValue::fromCbor(reader);
        const QCborArray parts = item.toArray();
        const bool sound = reader.lastError() == QCborError::NoError && parts.size() == 3 && parts.at(0).isByteArray() &&
                           (parts.at(1).isByteArray() || parts.at(1).isNull()) && parts.at(2).isByteArray();
        if (!sound) return Code::BatchMalformed;
        entries.push_back({parts.at(0).toByteArray(), parts.at(1).toByteArray(), parts.at(2).toByteArray()});
        cbor = cbor.sliced(reader.currentOffset());
    }
    return entries;
}

} // namespace ln::wire
