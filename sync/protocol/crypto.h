#pragma once
#include "domain/entry.h"
#include <QByteArray>
#include <optional>

namespace ln::wire {

/// libsodium must be ready before anything here is used; false when the machine has no randomness.
[[nodiscard]] bool initCrypto();

/// BLAKE2b-256: 32 bytes.
[[nodiscard]] Hash blake2b(QByteArrayView data);
/// The same under a key of 32 bytes: tells nothing about the key, and only its owner can make it.
[[nodiscard]] Hash keyedBlake2b(QByteArrayView data, QByteArrayView key);
[[nodiscard]] Hash sha256(QByteArrayView data);
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// SHA-256 over data that comes in pieces.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView data);
    [[nodiscard]] Hash result() const;

private:
    alignas(8) std::array<unsigned char, 128> m_state{};
};

/// A device's Ed25519 key pair (libsodium).
class DeviceKey {
public:
    [[nodiscard]] static DeviceKey generate();
    /// From the 32-byte seed that secret() gave.
    [[nodiscard]] static std::optional<DeviceKey> fromSecret(QByteArrayView seed);

    [[nodiscard]] QByteArray secret() const;    ///< 32 bytes
    [[nodiscard]] const QByteArray& publicKey() const { return m_public; } ///< 32 bytes
    [[nodiscard]] DeviceId id() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const; ///< 64 bytes

private:
    QByteArray m_public, m_secret;
};

[[nodiscard]] DeviceId deviceIdOf(QByteArrayView publicKey);
[[nodiscard]] bool verifySignature(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey);

/// The office's box key pair (X25519), to which every tablet seals a copy of its database key.
struct BoxKey {
    QByteArray publicKey, secret; ///< 32 bytes each
    [[nodiscard]] static BoxKey generate();
};
[[nodiscard]] QByteArray sealTo(QByteArrayView message, QByteArrayView publicKey);
[[nodiscard]] std::optional<QByteArray> openSealed(QByteArrayView sealed, const BoxKey& key);

} // namespace ln::wire
