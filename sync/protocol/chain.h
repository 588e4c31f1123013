#pragma once
#include "sync/protocol/entry_codec.h"

namespace ln::wire {

/// How far one device's chain in one space is held, and how to check what comes next. All empty before the first entry.
struct ChainHead {
    Seq seq;
    /// BLAKE2b-256 of the last header held.
    Hash headerHash;
    /// 32 bytes, from the chain's first entry.
    QByteArray publicKey;
};

/// An entry whose bytes were checked.
struct VerifiedEntry {
    Header header;
    /// Nothing when the body was erased before it came.
    std::optional<Body> body;
    Hash headerHash;
    SignedEntry bytes;
    /// The device's key: the head's, or the one this first entry brings.
    QByteArray publicKey;
};

/// Whether the entry is the next of its chain: sizes, CBOR, signature, seq, prev and body hash. Both ends decide by this alone.
///   EntryGap   an entry before it is missing: send from there
///   EntryChain its prev is not the header held: altered, or a copied database went on under the same name
/// An entry at or below the head's seq is the caller's to compare with what it holds.
[[nodiscard]] Result<VerifiedEntry, Code> verifyNext(const SignedEntry& entry, const ChainHead& head);

enum class Sign { Now, Later };
/// Makes the next entry of our own chain. Header's seq, prev, bodyHash and device are filled in. Signed later, it has no signature yet: the
/// next one of the chain does not need it.
[[nodiscard]] VerifiedEntry makeNext(Header header, Body body, const class DeviceKey& key, const ChainHead& head, Sign sign = Sign::Now);

/// The kind and the key field of a chain's first entry: thing id = device id, body {key: hex of the public key, …}.
inline constexpr auto firstKind = "device";
inline constexpr auto keyField = "key";

} // namespace ln::wire
