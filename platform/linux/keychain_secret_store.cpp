#include "platform/linux/keychain_secret_store.h"
#include "platform/linux/session_bus.h"
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace ln::platform {
namespace {
using namespace std::chrono_literals;
constexpr QLatin1StringView secretService("org.freedesktop.secrets");
/// The bus itself answers in a millisecond; one that does not is no help to us.
constexpr auto busPatience = 500ms;

bool someServiceIsThere() {
    const auto bus = sessionBus();
    return bus &&
           offers(*bus, {secretService, QLatin1StringView("org.kde.kwalletd6"), QLatin1StringView("org.kde.kwalletd5")},
                  busPatience);
}

/// A keyring whose password prompt was closed answers "no such secret"; only its own property tells the two apart.
bool keyringIsLocked() {
    const auto bus = sessionBus();
    if (!bus) return false;
    auto call =
        QDBusMessage::createMethodCall(secretService, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                       QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> reply = bus->call(call, QDBus::Block, static_cast<int>(busPatience.count()));
    return reply.isValid() && reply.value().variant().toBool();
}

SecretStatus statusOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
        return SecretStatus::Ok;
    case QKeychain::EntryNotFound:
        return keyringIsLocked() ? SecretStatus::Locked : SecretStatus::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretStatus::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretStatus::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return keyringIsLocked() ? SecretStatus::Locked : SecretStatus::Failed;
    }
    return SecretStatus::Failed;
}
} // namespace

template <class JobType>
SecretAnswer KeychainSecretStore::ask(const QString& name, std::chrono::milliseconds patience,
                                      const QByteArray* secret) {
    if (!someServiceIsThere()) return {SecretStatus::NoService, {}, {}};
    // The answer outlives this call: a job that is still waiting for a password cannot be taken back, and ends by
    // itself.
    auto answer =
        std::make_shared<SecretAnswer>(SecretAnswer{SecretStatus::Locked, {}, QStringLiteral("no answer in time")});
    auto* job = new JobType(QStringLiteral("LangNghe"));
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    if constexpr (std::is_same_v<JobType, QKeychain::WritePasswordJob>)
        job->setBinaryData(*secret);
    else
        Q_UNUSED(secret);

    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&loop, answer, job] {
        *answer = {statusOf(job->error()), {}, job->errorString()};
        if constexpr (std::is_same_v<JobType, QKeychain::ReadPasswordJob>) answer->secret = job->binaryData();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return *answer;
}

SecretAnswer KeychainSecretStore::read(const QString& name, std::chrono::milliseconds patience) {
    return ask<QKeychain::ReadPasswordJob>(name, patience, nullptr);
}

SecretAnswer KeychainSecretStore::write(const QString& name, const QByteArray& secret,
                                        std::chrono::milliseconds patience) {
    return ask<QKeychain::WritePasswordJob>(name, patience, &secret);
}

SecretAnswer KeychainSecretStore::remove(const QString& name, std::chrono::milliseconds patience) {
    return ask<QKeychain::DeletePasswordJob>(name, patience, nullptr);
}

} // namespace ln::platform
