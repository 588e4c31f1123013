#pragma once
#include <QByteArray>
#include <QString>
#include <chrono>

namespace ln::platform {

enum class SecretStatus {
    Ok,
    NotFound,  ///< the store answers, and has no secret of that name
    NoService, ///< this system has no secret store, or none that runs
    Locked,    ///< the store waits for its password, or gave no answer in time: ask again later
    Failed,    ///< the store refused, for the reason in `detail`
};
struct SecretAnswer {
    SecretStatus status{};
    /// Filled by read alone.
    QByteArray secret;
    /// For a log, in the store's own words.
    QString detail;
};

/// The system's place for secrets. For the thread of the application object, whose events go on while an answer is
/// awaited; none of these takes longer than `patience`.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual SecretAnswer read(const QString& name, std::chrono::milliseconds patience) = 0;
    /// Replaces what was there.
    [[nodiscard]] virtual SecretAnswer write(const QString& name, const QByteArray& secret,
                                             std::chrono::milliseconds patience) = 0;
    [[nodiscard]] virtual SecretAnswer remove(const QString& name, std::chrono::milliseconds patience) = 0;
};

} // namespace ln::platform
