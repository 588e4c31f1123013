#include "sync/protocol/chain.h"
#include "sync/protocol/crypto.h"

namespace ln::wire {
namespace {
const Hash noHash(32, '\0');
}

Result<VerifiedEntry, Code> verifyNext(const SignedEntry& entry, const ChainHead& head) {
    if (entry.header.size() + entry.body.size() + entry.sig.size() > entryLimit) return Code::EntryTooLarge;
    auto header = decodeHeader(entry.header);
    if (!header) return header.error();
    if (header->seq > head.seq.next()) return Code::EntryGap;
    if (header->seq != head.seq.next()) return Code::EntryChain;

    std::optional<Body> body;
    if (!entry.body.isEmpty()) {
        if (blake2b(entry.body) != header->bodyHash) return Code::EntryBody;
        auto decoded = decodeBody(entry.body);
        if (!decoded) return decoded.error();
        body = std::move(*decoded);
    }
    QByteArray publicKey = head.publicKey;
    if (head.seq.value == 0) {
        if (!body || header->kind != QLatin1StringView(firstKind)) return Code::EntryDevice;
        const auto key = body->fields.find(QLatin1StringView(keyField));
        if (key == body->fields.end()) return Code::EntryDevice;
        publicKey = QByteArray::fromHex(key->second.value.toString().toLatin1());
        if (deviceIdOf(publicKey) != header->device) return Code::EntryDevice;
    }
    if (!verifySignature(entry.sig, entry.header, publicKey)) return Code::EntrySignature;
    if (header->prev != (head.seq.value == 0 ? noHash : head.headerHash)) return Code::EntryChain;
    return VerifiedEntry{std::move(*header), std::move(body), blake2b(entry.header), entry, publicKey};
}

VerifiedEntry makeNext(Header header, Body body, const DeviceKey& key, const ChainHead& head, Sign sign) {
    SignedEntry bytes;
    bytes.body = encode(body);
    header.device = key.id();
    header.seq = head.seq.next();
    header.prev = head.seq.value == 0 ? noHash : head.headerHash;
    header.bodyHash = blake2b(bytes.body);
    bytes.header = encode(header);
    if (sign == Sign::Now) bytes.sig = key.sign(bytes.header);
    const Hash headerHash = blake2b(bytes.header);
    return {std::move(header), std::move(body), headerHash, std::move(bytes), key.publicKey()};
}

} // namespace ln::wire
