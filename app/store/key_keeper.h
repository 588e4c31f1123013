#pragma once
#include "domain/result.h"
#include "platform/secret_store.h"
#include <QByteArray>
#include <QString>

namespace ln::store {

/// Why there is no key. Whatever it is, the data was not touched and no other key was made.
enum class KeyProblem {
    Locked,  ///< the secret store that has it is locked or does not answer now: unlock it, ask again
    Missing, ///< there is data, and the key is not where it should be
    Wrong,   ///< something is there, and it is not this data's key
    Disk,    ///< a file could not be read or written
};
struct KeyFailure {
    KeyProblem problem{};
    /// For a log.
    QString detail;
};

enum class KeyPlace {
    SecretStore,
    File, ///< beside the data: whoever has the tablet can read it, and settings say so
};
struct HeldKey {
    /// 32 bytes.
    QByteArray key;
    KeyPlace place{};
};

/// Finds or makes the database's key. Beside the data lie
///   key.json    {"version": 1, "place": "secret-store" | "file", "name": …, "check": …}: where the key is, and 8 bytes
///   in hex by
///               which it is known: BLAKE2b of a constant, under the key
///   langnghe.key  the key itself, mode 0600, only where there is no secret store
///   key.sealed  a copy that only the office can open (libsodium's sealed box)
/// key.json is durable before the first database is made, so that a key that does not fit is never taken for damage.
class KeyKeeper {
public:
    /// What to do about the first key of a folder when the secret store is locked.
    enum class WhenLocked { Wait, UseFile };

    /// `folder` is made when missing.
    KeyKeeper(QString folder, platform::SecretStore& secrets,
              std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// The folder's key. A new one only where there is neither key.json nor a database.
    [[nodiscard]] Result<HeldKey, KeyFailure> obtain(WhenLocked whenLocked = WhenLocked::Wait);
    /// Writes key.sealed for the office whose box key this is, in place of an earlier one.
    [[nodiscard]] Result<void, KeyFailure> sealFor(const HeldKey& held, QByteArrayView officeBoxKey) const;

private:
    struct SideFile;
    [[nodiscard]] QString path(const char* name) const;
    [[nodiscard]] Result<SideFile, KeyFailure> readSide() const;
    [[nodiscard]] Result<HeldKey, KeyFailure> find(const SideFile& side);
    [[nodiscard]] Result<HeldKey, KeyFailure> make(WhenLocked whenLocked);
    [[nodiscard]] Result<QByteArray, KeyFailure> readSecret(const QString& name);
    [[nodiscard]] Result<QByteArray, KeyFailure> readFile() const;
    [[nodiscard]] Result<KeyPlace, KeyFailure> put(const QByteArray& key, const QString& name, WhenLocked whenLocked);
    [[nodiscard]] bool hasData() const;

    QString m_folder;
    platform::SecretStore& m_secrets;
    std::chrono::milliseconds m_patience;
};

} // namespace ln::store
