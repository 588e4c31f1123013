#pragma once
#include "domain/entry.h"
#include "domain/result.h"
#include "sync/protocol/codes.h"
#include <vector>

namespace ln::wire {

/// A journal entry as it is hashed, sent and stored: three parts of CBOR, never encoded again.
///   header: [version, space, device, seq, stamp, at, author, kind, id, prev, body_hash]
///   body:   [salt, {field: [value, null | [stamp, device]]}]; empty when it was erased
///   sig:    64 bytes, Ed25519 of the header
struct SignedEntry {
    QByteArray header, body, sig;
    bool operator==(const SignedEntry&) const = default;
};

/// The most bytes an entry may have on the wire, so that it fits a batch.
inline constexpr qsizetype entryLimit = 240 * 1024;
/// The most bytes a batch may have before compression.
inline constexpr qsizetype batchLimit = 256 * 1024;

[[nodiscard]] QByteArray encode(const Header& header);
[[nodiscard]] QByteArray encode(const Body& body);
/// Extra array items, from a newer version, are passed over.
[[nodiscard]] Result<Header, Code> decodeHeader(QByteArrayView cbor);
[[nodiscard]] Result<Body, Code> decodeBody(QByteArrayView cbor);

/// One item of a CBOR sequence (RFC 8742): [header, body | null, sig].
[[nodiscard]] QByteArray encode(const SignedEntry& entry);
/// A whole sequence.
[[nodiscard]] Result<std::vector<SignedEntry>, Code> decodeSequence(QByteArrayView cbor);

} // namespace ln::wire
