#pragma once
#include "platform/secret_store.h"
#include <map>

namespace ln::platform {

/// Secrets in memory, for tests: `condition` other than Ok answers every question with itself.
class DummySecretStore : public SecretStore {
public:
    explicit DummySecretStore(SecretStatus initial = SecretStatus::NoService) : condition(initial) {}

    SecretAnswer read(const QString& name, std::chrono::milliseconds) override {
        if (condition != SecretStatus::Ok) return {condition, {}, {}};
        const auto held = secrets.find(name);
        if (held == secrets.end()) return {SecretStatus::NotFound, {}, {}};
        return {SecretStatus::Ok, held->second, {}};
    }
    SecretAnswer write(const QString& name, const QByteArray& secret, std::chrono::milliseconds) override {
        if (condition != SecretStatus::Ok) return {condition, {}, {}};
        secrets[name] = secret;
        return {SecretStatus::Ok, {}, {}};
    }
    SecretAnswer remove(const QString& name, std::chrono::milliseconds) override {
        if (condition != SecretStatus::Ok) return {condition, {}, {}};
        return {secrets.erase(name) > 0 ? SecretStatus::Ok : SecretStatus::NotFound, {}, {}};
    }

    SecretStatus condition;
    std::map<QString, QByteArray> secrets;
};

} // namespace ln::platform
