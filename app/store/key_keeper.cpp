#include "store/key_keeper.h"
#include "store/durable_file.h"
#include "sync/protocol/crypto.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace ln::store {
namespace {
using platform::SecretStatus;

constexpr qsizetype keySize = 32;
constexpr auto sideName = "key.json";
constexpr auto keyFileName = "langnghe.key";
constexpr auto sealedName = "key.sealed";
constexpr int sideVersion = 1;
constexpr QLatin1StringView inSecretStore("secret-store");
constexpr QLatin1StringView inFile("file");

/// 64 bits: enough to tell a wrong key, and nothing to guess a 256-bit key by.
QByteArray checkOf(const QByteArray& key) {
    return wire::keyedBlake2b("langnghe database key 1", key).first(8);
}

KeyFailure failure(KeyProblem problem, const QString& detail) {
    return {problem, detail};
}
} // namespace

struct KeyKeeper::SideFile {
    KeyPlace place{};
    /// Under which the secret store has it.
    QString name;
    QByteArray check;
};

KeyKeeper::KeyKeeper(QString folder, platform::SecretStore& secrets, std::chrono::milliseconds patience)
    : m_folder(std::move(folder)), m_secrets(secrets), m_patience(patience) {}

QString KeyKeeper::path(const char* name) const {
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name);
}

Result<HeldKey, KeyFailure> KeyKeeper::obtain(WhenLocked whenLocked) {
    if (QFile::exists(path(sideName))) {
        const auto side = readSide();
        if (!side) return side.error();
        return find(*side);
    }
    if (hasData()) return failure(KeyProblem::Missing, QStringLiteral("there is a database and no key.json"));
    return make(whenLocked);
}

/// Also a database that was set aside, its WAL, or a sound file: all are under the key that we must not replace.
bool KeyKeeper::hasData() const {
    return !QDir(m_folder).entryList({QStringLiteral("*.db*")}, QDir::Files | QDir::Hidden).isEmpty();
}

Result<KeyKeeper::SideFile, KeyFailure> KeyKeeper::readSide() const {
    QFile file(path(sideName));
    if (!file.open(QIODevice::ReadOnly)) return failure(KeyProblem::Disk, file.errorString());
    const QJsonObject side = QJsonDocument::fromJson(file.readAll()).object();
    const QString place = side[QLatin1StringView("place")].toString();
    SideFile read{place == inFile ? KeyPlace::File : KeyPlace::SecretStore, side[QLatin1StringView("name")].toString(),
                  QByteArray::fromHex(side[QLatin1StringView("check")].toString().toLatin1())};
    const bool known =
        side[QLatin1StringView("version")].toInt() == sideVersion && (place == inFile || place == inSecretStore);
    if (!known || read.check.size() != 8)
        return failure(KeyProblem::Missing, QStringLiteral("key.json cannot be read"));
    return read;
}

Result<HeldKey, KeyFailure> KeyKeeper::find(const SideFile& side) {
    auto key = side.place == KeyPlace::File ? readFile() : readSecret(side.name);
    if (!key) return key.error();
    if (key->size() != keySize || checkOf(*key) != side.check)
        return failure(KeyProblem::Wrong, QStringLiteral("the key does not fit the check value in key.json"));
    return HeldKey{std::move(*key), side.place};
}

Result<QByteArray, KeyFailure> KeyKeeper::readSecret(const QString& name) {
    auto answer = m_secrets.read(name, m_patience);
    switch (answer.status) {
    case SecretStatus::Ok:
        return std::move(answer.secret);
    case SecretStatus::NotFound:
        return failure(KeyProblem::Missing, QStringLiteral("the secret store has no key of this name"));
    // It was there when the key was made: it may be back after a login.
    case SecretStatus::NoService:
        return failure(KeyProblem::Locked, QStringLiteral("no secret store runs"));
    case SecretStatus::Locked:
    case SecretStatus::Failed:
        break;
    }
    return failure(KeyProblem::Locked, answer.detail);
}

Result<QByteArray, KeyFailure> KeyKeeper::readFile() const {
    QFile file(path(keyFileName));
    if (!file.exists()) return failure(KeyProblem::Missing, QStringLiteral("langnghe.key is gone"));
    if (!file.open(QIODevice::ReadOnly)) return failure(KeyProblem::Disk, file.errorString());
    QByteArray key = file.readAll();
    if (file.error() != QFileDevice::NoError) return failure(KeyProblem::Disk, file.errorString());
    // A copy or a restored backup may have opened it to others.
    if (file.permissions() & ~(DurableFile::ownerOnly | QFile::ReadUser | QFile::WriteUser))
        if (!file.setPermissions(DurableFile::ownerOnly)) return failure(KeyProblem::Disk, file.errorString());
    return key;
}

Result<HeldKey, KeyFailure> KeyKeeper::make(WhenLocked whenLocked) {
    if (!QDir().mkpath(m_folder)) return failure(KeyProblem::Disk, QStringLiteral("the data folder cannot be made"));
    if (!wire::initCrypto()) return failure(KeyProblem::Disk, QStringLiteral("this machine gives no random numbers"));
    const QByteArray key = wire::randomBytes(keySize);
    const QString name = QString::fromLatin1(wire::randomBytes(16).toHex());
    const auto place = put(key, name, whenLocked);
    if (!place) return place.error();
    QJsonObject side{{QStringLiteral("version"), sideVersion},
                     {QStringLiteral("place"), *place == KeyPlace::File ? inFile : inSecretStore},
                     {QStringLiteral("check"), QString::fromLatin1(checkOf(key).toHex())}};
    if (*place == KeyPlace::SecretStore) side[QStringLiteral("name")] = name;
    const auto written = DurableFile::replace(path(sideName), QJsonDocument(side).toJson(), DurableFile::ownerOnly);
    if (!written) return failure(KeyProblem::Disk, written.error());
    return HeldKey{key, *place};
}

/// A key that a crash left without its key.json protects nothing, and is replaced.
Result<KeyPlace, KeyFailure> KeyKeeper::put(const QByteArray& key, const QString& name, WhenLocked whenLocked) {
    const auto answer = m_secrets.write(name, key, m_patience);
    if (answer.status == SecretStatus::Ok) {
        const auto back = m_secrets.read(name, m_patience);
        if (back.status == SecretStatus::Ok && back.secret == key) return KeyPlace::SecretStore;
    }
    if (answer.status == SecretStatus::Locked && whenLocked == WhenLocked::Wait)
        return failure(KeyProblem::Locked, answer.detail);
    const auto written = DurableFile::replace(path(keyFileName), key, DurableFile::ownerOnly);
    if (!written) return failure(KeyProblem::Disk, written.error());
    return KeyPlace::File;
}

Result<void, KeyFailure> KeyKeeper::sealFor(const HeldKey& held, QByteArrayView officeBoxKey) const {
    const QByteArray sealed = wire::sealTo(held.key, officeBoxKey);
    if (sealed.isEmpty()) return failure(KeyProblem::Wrong, QStringLiteral("the office's key is not a box key"));
    const auto written = DurableFile::replace(path(sealedName), sealed, DurableFile::ownerOnly);
    if (!written) return failure(KeyProblem::Disk, written.error());
    return {};
}

} // namespace ln::store
