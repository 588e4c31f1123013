#include "sync/protocol/crypto.h"
#include <sodium.h>

namespace ln::wire {
namespace {
const unsigned char* in(QByteArrayView v) { return reinterpret_cast<const unsigned char*>(v.data()); }
unsigned char* out(QByteArray& v) { return reinterpret_cast<unsigned char*>(v.data()); }
unsigned long long size(QByteArrayView v) { return static_cast<unsigned long long>(v.size()); }
QByteArray zeros(std::size_t n) { return QByteArray(static_cast<qsizetype>(n), '\0'); }
} // namespace

bool initCrypto() { return sodium_init() >= 0; }

Hash blake2b(QByteArrayView data) {
    Hash hash = zeros(32);
    crypto_generichash(out(hash), 32, in(data), size(data), nullptr, 0);
    return hash;
}

Hash keyedBlake2b(QByteArrayView data, QByteArrayView key) {
    Hash hash = zeros(32);
    crypto_generichash(out(hash), 32, in(data), size(data), in(key), static_cast<std::size_t>(key.size()));
    return hash;
}

Hash sha256(QByteArrayView data) {
    Hash hash = zeros(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(out(hash), in(data), size(data));
    return hash;
}

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

Sha256::Sha256() { crypto_hash_sha256_init(reinterpret_cast<crypto_hash_sha256_state*>(m_state.data())); }

void Sha256::add(QByteArrayView data) {
    crypto_hash_sha256_update(reinterpret_cast<crypto_hash_sha256_state*>(m_state.data()), in(data), size(data));
}

Hash Sha256::result() const {
    auto state = m_state;
    Hash hash = zeros(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_final(reinterpret_cast<crypto_hash_sha256_state*>(state.data()), out(hash));
    return hash;
}

DeviceKey DeviceKey::generate() { return *fromSecret(randomBytes(crypto_sign_SEEDBYTES)); }

std::optional<DeviceKey> DeviceKey::fromSecret(QByteArrayView seed) {
    if (seed.size() != static_cast<qsizetype>(crypto_sign_SEEDBYTES)) return std::nullopt;
    DeviceKey key;
    key.m_public = zeros(crypto_sign_PUBLICKEYBYTES);
    key.m_secret = zeros(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(out(key.m_public), out(key.m_secret), in(seed));
    return key;
}

QByteArray DeviceKey::secret() const { return m_secret.first(static_cast<qsizetype>(crypto_sign_SEEDBYTES)); }

DeviceId DeviceKey::id() const { return deviceIdOf(m_public); }

QByteArray DeviceKey::sign(QByteArrayView message) const {
    QByteArray signature = zeros(crypto_sign_BYTES);
    crypto_sign_detached(out(signature), nullptr, in(message), size(message), in(m_secret));
    return signature;
}

DeviceId deviceIdOf(QByteArrayView publicKey) { return *DeviceId::fromBytes(QByteArrayView(blake2b(publicKey)).first(16)); }

bool verifySignature(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey) {
    return signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
           publicKey.size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(in(signature), in(message), size(message), in(publicKey)) == 0;
}

BoxKey BoxKey::generate() {
    BoxKey key{zeros(crypto_box_PUBLICKEYBYTES), zeros(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(out(key.publicKey), out(key.secret));
    return key;
}

QByteArray sealTo(QByteArrayView message, QByteArrayView publicKey) {
    if (publicKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES)) return {};
    QByteArray sealed(message.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(out(sealed), in(message), size(message), in(publicKey)) != 0) return {};
    return sealed;
}

std::optional<QByteArray> openSealed(QByteArrayView sealed, const BoxKey& key) {
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES)) return std::nullopt;
    QByteArray message(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(out(message), in(sealed), size(sealed), in(key.publicKey), in(key.secret)) != 0) return std::nullopt;
    return message;
}

} // namespace ln::wire
