#pragma once
#include "platform/secret_store.h"

namespace QKeychain {
class Job;
}

namespace ln::platform {

/// The desktop's keyring or wallet, through QtKeychain. On a machine without one, a headless one say, it answers
/// NoService at once.
class KeychainSecretStore : public SecretStore {
public:
    SecretAnswer read(const QString& name, std::chrono::milliseconds patience) override;
    SecretAnswer write(const QString& name, const QByteArray& secret, std::chrono::milliseconds patience) override;
    SecretAnswer remove(const QString& name, std::chrono::milliseconds patience) override;

private:
    template <class JobType>
    SecretAnswer ask(const QString& name, std::chrono::milliseconds patience, const QByteArray* secret);
};

} // namespace ln::platform
