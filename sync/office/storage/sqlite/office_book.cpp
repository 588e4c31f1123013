#include "sync/office/storage/sqlite/office_book.h"
#include "sync/office/storage/sqlite/001_office.sql.h"
#include "sync/protocol/crypto.h"

namespace ln::office {
namespace {
using sqlite::Statement;
using sqlite::Transaction;
using wire::Code;

/// A reply may be lost several times; more tokens than this a tablet never needs.
constexpr int tokensADevice = 3;
constexpr std::int64_t minute = 60'000;
/// Letters and digits that nobody mistakes for each other: 5 bits each.
constexpr QLatin1StringView codeLetters{"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"};
constexpr int codeLength = 12;

std::optional<WallTime> momentAt(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return WallTime{std::chrono::milliseconds{row.integer(column)}};
}

/// One statement without rows.
Answer<void> run(Statement& statement) {
    if (auto done = statement.run(); !done) return faultOf(done.error());
    return {};
}

Answer<void> commit(Transaction& transaction) {
    if (auto done = transaction.commit(); !done) return faultOf(done.error());
    return {};
}

Answer<void> migrate(sqlite::Database& db) {
    // Another process may be making the same file: who begins second sees the work done.
    auto transaction = Transaction::begin(db);
    if (!transaction) return faultOf(transaction.error());
    const auto version = db.integer("PRAGMA user_version");
    if (!version) return faultOf(version.error());
    if (*version > schema::officeVersion)
        return Fault{Code::Internal, QStringLiteral("office.db is from a newer version")};
    if (*version < 1)
        if (auto made = db.exec(schema::office001); !made) return faultOf(made.error());
    return commit(*transaction);
}
} // namespace

Fault faultOf(const sqlite::Error& error) {
    const Code code = error.isFull() ? Code::DiskFull : error.isBusy() ? Code::Busy : Code::Internal;
    return {code, QStringLiteral("sqlite %1: %2").arg(error.code).arg(error.message)};
}

QString plainCode(const QString& typed) {
    QString plain;
    for (const QChar letter : typed.toUpper())
        if (letter.isLetterOrNumber()) plain += letter;
    return plain;
}

Answer<std::unique_ptr<OfficeBook>> OfficeBook::open(const QString& path, const QByteArray& key, WallClock clock) {
    auto db = sqlite::Database::open({.path = path, .key = key});
    if (!db) return faultOf(db.error());
    if (auto migrated = migrate(**db); !migrated) return migrated.error();
    return std::unique_ptr<OfficeBook>(new OfficeBook(std::move(*db), std::move(clock)));
}

Answer<QString> OfficeBook::setting(const QString& key) {
    const std::lock_guard lock(m_mutex);
    Statement& get = m_db->statement("SELECT value FROM setting WHERE key = :key");
    const auto row = get.bind(":key", key).step();
    if (!row) return faultOf(row.error());
    const QString value = *row ? get.text(0) : QString();
    get.reset();
    return value;
}

Answer<void> OfficeBook::setSetting(const QString& key, const QString& value) {
    const std::lock_guard lock(m_mutex);
    return run(
        m_db->statement(
                "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT DO UPDATE SET value = :value")
            .bind(":key", key)
            .bind(":value", value));
}

Answer<QString> OfficeBook::invite(std::chrono::hours validity) {
    QString code;
    for (const char byte : wire::randomBytes(codeLength))
        code += codeLetters.at(static_cast<unsigned char>(byte) % 32);
    const std::lock_guard lock(m_mutex);
    const auto made =
        run(m_db->statement("INSERT INTO invitation (code_hash, made_at, expires_at) VALUES (:hash, :now, :expires)")
                .bind(":hash", wire::blake2b(code.toUtf8()))
                .bind(":now", now())
                .bind(":expires", now() + std::chrono::milliseconds(validity).count()));
    if (!made) return made.error();
    // Easier to read aloud in groups.
    return code.first(4) + QLatin1Char('-') + code.mid(4, 4) + QLatin1Char('-') + code.mid(8);
}

Answer<void> OfficeBook::checkInvitation(const QByteArray& codeHash, const DeviceId& device) {
    Statement& find = m_db->statement("SELECT expires_at, used_by FROM invitation WHERE code_hash = :hash");
    const auto row = find.bind(":hash", codeHash).step();
    if (!row) return faultOf(row.error());
    if (!*row) return Fault{Code::InviteUnknown, {}};
    const bool expired = find.integer(0) < now();
    const bool used = !find.isNull(1) && find.id<DeviceId>(1) != device;
    find.reset();
    if (used) return Fault{Code::InviteUsed, {}};
    if (expired) return Fault{Code::InviteExpired, {}};
    return {};
}

Answer<void> OfficeBook::checkNotRevoked(const DeviceId& device) {
    Statement& find = m_db->statement("SELECT 1 FROM device WHERE id = :id AND revoked_at IS NOT NULL");
    const auto row = find.bind(":id", device).step();
    if (!row) return faultOf(row.error());
    find.reset();
    if (*row) return Fault{Code::DeviceTaken, QStringLiteral("this device was revoked")};
    return {};
}

Answer<void> OfficeBook::putDevice(const wire::EnrolRequest& request) {
    return run(m_db->statement("INSERT INTO device (id, public_key, name, enrolled_at, last_seen) VALUES (:id, :key, "
                               ":name, :now, :now) "
                               "ON CONFLICT DO UPDATE SET name = :name")
                   .bind(":id", wire::deviceIdOf(request.publicKey))
                   .bind(":key", request.publicKey)
                   .bind(":name", request.name)
                   .bind(":now", now()));
}

Answer<QByteArray> OfficeBook::putToken(const DeviceId& device) {
    const QByteArray token = wire::randomBytes(32);
    const auto put = run(m_db->statement("INSERT INTO token (hash, device, made_at) VALUES (:hash, :device, :now)")
                             .bind(":hash", wire::blake2b(token))
                             .bind(":device", device)
                             .bind(":now", now()));
    if (!put) return put.error();
    const auto thinned = run(m_db->statement("DELETE FROM token WHERE device = :device AND n NOT IN "
                                             "(SELECT n FROM token WHERE device = :device ORDER BY n DESC LIMIT :keep)")
                                 .bind(":device", device)
                                 .bind(":keep", tokensADevice));
    if (!thinned) return thinned.error();
    return token;
}

Answer<QByteArray> OfficeBook::enrol(const wire::EnrolRequest& request) {
    const std::lock_guard lock(m_mutex);
    const DeviceId device = wire::deviceIdOf(request.publicKey);
    const QByteArray codeHash = wire::blake2b(plainCode(request.code).toUtf8());
    auto transaction = Transaction::begin(*m_db);
    if (!transaction) return faultOf(transaction.error());
    if (auto fine = checkInvitation(codeHash, device); !fine) return fine.error();
    if (auto fine = checkNotRevoked(device); !fine) return fine.error();
    if (auto put = putDevice(request); !put) return put.error();
    const auto used =
        run(m_db->statement("UPDATE invitation SET used_by = :device, used_at = :now WHERE code_hash = :hash")
                .bind(":device", device)
                .bind(":now", now())
                .bind(":hash", codeHash));
    if (!used) return used.error();
    auto token = putToken(device);
    if (!token) return token;
    if (auto done = commit(*transaction); !done) return done.error();
    return token;
}

Answer<void> OfficeBook::addDevice(const Caller& caller, const wire::EnrolRequest& request) {
    const std::lock_guard lock(m_mutex);
    const DeviceId device = wire::deviceIdOf(request.publicKey);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction) return faultOf(transaction.error());
    if (auto fine = checkNotRevoked(device); !fine) return fine.error();
    Statement& others = m_db->statement("SELECT 1 FROM token WHERE device = :device AND hash <> :hash");
    const auto other = others.bind(":device", device).bind(":hash", wire::blake2b(caller.token)).step();
    if (!other) return faultOf(other.error());
    others.reset();
    if (*other && device != caller.device)
        return Fault{Code::DeviceTaken, QStringLiteral("another tablet has this device")};
    if (auto put = putDevice(request); !put) return put;
    const auto moved = run(m_db->statement("UPDATE token SET device = :device WHERE device = :before")
                               .bind(":device", device)
                               .bind(":before", caller.device));
    if (!moved) return moved;
    return commit(*transaction);
}

Answer<Caller> OfficeBook::callerOf(const QByteArray& token) {
    const std::lock_guard lock(m_mutex);
    Statement& find = m_db->statement("SELECT d.id, d.last_seen FROM token t JOIN device d ON d.id = t.device "
                                      "WHERE t.hash = :hash AND d.revoked_at IS NULL");
    const auto row = find.bind(":hash", wire::blake2b(token)).step();
    if (!row) return faultOf(row.error());
    if (!*row) return Fault{Code::TokenUnknown, {}};
    const Caller caller{find.id<DeviceId>(0), token};
    const bool stale = find.isNull(1) || std::abs(now() - find.integer(1)) >= minute;
    find.reset();
    // To the minute, so that not every request writes.
    if (stale) {
        const auto seen = run(m_db->statement("UPDATE device SET last_seen = :now WHERE id = :id")
                                  .bind(":now", now())
                                  .bind(":id", caller.device));
        if (!seen) return seen.error();
    }
    return caller;
}

Answer<std::vector<Device>> OfficeBook::devices() {
    const std::lock_guard lock(m_mutex);
    Statement& rows = m_db->statement("SELECT id, public_key, name, enrolled_at, last_seen, revoked_at FROM device "
                                      "ORDER BY enrolled_at, id");
    std::vector<Device> devices;
    for (;;) {
        const auto row = rows.step();
        if (!row) return faultOf(row.error());
        if (!*row) return devices;
        devices.push_back({rows.id<DeviceId>(0), rows.blob(1), rows.text(2), *momentAt(rows, 3), momentAt(rows, 4),
                           momentAt(rows, 5)});
    }
}

Answer<void> OfficeBook::revoke(const DeviceId& device) {
    const std::lock_guard lock(m_mutex);
    const auto done = run(m_db->statement("UPDATE device SET revoked_at = coalesce(revoked_at, :now) WHERE id = :id")
                              .bind(":now", now())
                              .bind(":id", device));
    if (done && m_db->changes() == 0) return Fault{Code::NotFound, QStringLiteral("no such device")};
    return done;
}

} // namespace ln::office
