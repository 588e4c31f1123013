#pragma once
#include "store/sqlite/database.h"
#include "sync/office/storage/storage.h"
#include <mutex>

namespace ln::office {

[[nodiscard]] Fault faultOf(const sqlite::Error& error);

/// `office.db`: who may come in, what is being uploaded, and where the office listens. Several processes may have it
/// open
/// (`invite` while `serve` runs); every function may be called from any thread.
class OfficeBook {
public:
    /// Makes it when missing. A file from a newer version is refused untouched.
    [[nodiscard]] static Answer<std::unique_ptr<OfficeBook>> open(const QString& path, const QByteArray& key,
                                                                  WallClock clock = systemWallTime);

    [[nodiscard]] Answer<QString> setting(const QString& key);
    [[nodiscard]] Answer<void> setSetting(const QString& key, const QString& value);

    [[nodiscard]] Answer<QString> invite(std::chrono::hours validity);
    [[nodiscard]] Answer<QByteArray> enrol(const wire::EnrolRequest& request);
    [[nodiscard]] Answer<void> addDevice(const Caller& caller, const wire::EnrolRequest& request);
    [[nodiscard]] Answer<Caller> callerOf(const QByteArray& token);
    [[nodiscard]] Answer<std::vector<Device>> devices();
    [[nodiscard]] Answer<void> revoke(const DeviceId& device);

    [[nodiscard]] Answer<std::optional<Upload>> upload(const ThingId& clip);
    [[nodiscard]] Answer<void> putUpload(const Upload& upload);
    [[nodiscard]] Answer<void> setHeld(const ThingId& clip, std::int64_t held);
    [[nodiscard]] Answer<void> setReceived(const ThingId& clip);
    [[nodiscard]] Answer<void> dropUpload(const ThingId& clip);

private:
    OfficeBook(std::unique_ptr<sqlite::Database> db, WallClock clock)
        : m_db(std::move(db)), m_clock(std::move(clock)) {}
    [[nodiscard]] std::int64_t now() const { return m_clock().time_since_epoch().count(); }
    // Inside a transaction of the caller's.
    [[nodiscard]] Answer<void> checkInvitation(const QByteArray& codeHash, const DeviceId& device);
    [[nodiscard]] Answer<void> checkNotRevoked(const DeviceId& device);
    [[nodiscard]] Answer<void> putDevice(const wire::EnrolRequest& request);
    [[nodiscard]] Answer<QByteArray> putToken(const DeviceId& device);

    std::mutex m_mutex;
    std::unique_ptr<sqlite::Database> m_db;
    WallClock m_clock;
};

/// A code as it is compared: people type it with small letters, spaces and dashes.
[[nodiscard]] QString plainCode(const QString& typed);

} // namespace ln::office
