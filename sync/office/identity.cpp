#include "sync/office/identity.h"
#include "sync/office/files.h"
#include <QFileInfo>

namespace ln::office {
namespace {
constexpr qsizetype keyBytes = 32;

Answer<void> makeIfMissing(const QString& path, const std::function<Answer<QByteArray>()>& make) {
    if (QFileInfo::exists(path)) return {};
    auto bytes = make();
    if (!bytes) return bytes.error();
    return writeSecret(path, *bytes);
}

/// A few bytes by which the key is known, and from which it cannot be found.
QByteArray checkOf(const QByteArray& key) {
    return wire::blake2b(QByteArrayLiteral("langnghe-office key ") + key).first(8);
}

/// The check is durable before the first database is made.
Answer<void> makeKey(const QString& path) {
    const QByteArray key = wire::randomBytes(keyBytes);
    if (auto wrote = writeSecret(path + QStringLiteral(".check"), checkOf(key)); !wrote) return wrote;
    return writeSecret(path, key);
}

/// Whether the check says yes; nothing is known where there is none.
Answer<bool> proves(const QString& path, const QByteArray& key) {
    if (!QFileInfo::exists(path + QStringLiteral(".check"))) return false;
    const auto check = readWhole(path + QStringLiteral(".check"));
    if (!check) return check.error();
    if (*check == checkOf(key)) return true;
    return Fault{wire::Code::Internal, path + QStringLiteral(": not the key of the data here")};
}

Answer<void> makeTlsIfMissing(const QString& folder) {
    const QString keyPath = folder + QStringLiteral("/tls-key.pem"),
                  certPath = folder + QStringLiteral("/tls-cert.pem");
    if (QFileInfo::exists(keyPath) && QFileInfo::exists(certPath)) return {};
    // Tablets that enrolled pinned the key: one that lost its certificate is not replaced in silence.
    if (QFileInfo::exists(certPath)) return Fault{wire::Code::Internal, keyPath + QStringLiteral(": missing")};
    auto pair = makeTlsPair();
    if (!pair) return pair.error();
    // The certificate last: a key without one was never used.
    if (auto wrote = writeSecret(keyPath, pair->key); !wrote) return wrote;
    return writeSecret(certPath, pair->certificate);
}
} // namespace

Answer<Identity> prepareIdentity(const QString& folder) {
    const QString keyPath = folder + QStringLiteral("/key");
    const bool hasData = QFileInfo::exists(folder + QStringLiteral("/langnghe.db")) ||
                         QFileInfo::exists(folder + QStringLiteral("/office.db"));
    if (!QFileInfo::exists(keyPath) && hasData)
        return Fault{wire::Code::Internal,
                     keyPath + QStringLiteral(": missing, and the data cannot be read without it")};
    const auto boxKey = []() -> Answer<QByteArray> {
        const auto box = wire::BoxKey::generate();
        return box.secret + box.publicKey;
    };
    if (auto made = makeTlsIfMissing(folder); !made) return made.error();
    if (auto made = makeIfMissing(folder + QStringLiteral("/box.key"), boxKey); !made) return made.error();
    if (!QFileInfo::exists(keyPath))
        if (auto made = makeKey(keyPath); !made) return made.error();
    return readIdentity(folder);
}

Answer<Identity> readIdentity(const QString& folder) {
    Identity identity;
    auto dataKey = readWhole(folder + QStringLiteral("/key"));
    if (!dataKey) return dataKey.error();
    const auto proven = proves(folder + QStringLiteral("/key"), *dataKey);
    if (!proven) return proven.error();
    auto box = readWhole(folder + QStringLiteral("/box.key"));
    if (!box) return box.error();
    if (dataKey->size() != keyBytes || box->size() != 2 * keyBytes)
        return Fault{wire::Code::Internal, folder + QStringLiteral(": a key file has the wrong size")};
    auto key = readWhole(folder + QStringLiteral("/tls-key.pem"));
    if (!key) return key.error();
    auto certificate = readWhole(folder + QStringLiteral("/tls-cert.pem"));
    if (!certificate) return certificate.error();
    auto pin = pinOf(*certificate);
    if (!pin) return pin.error();
    return Identity{.dataKey = *dataKey,
                    .keyIsProven = *proven,
                    .box = {.publicKey = box->sliced(keyBytes), .secret = box->first(keyBytes)},
                    .tlsKey = *key,
                    .tlsCertificate = *certificate,
                    .pin = *pin};
}

} // namespace ln::office
