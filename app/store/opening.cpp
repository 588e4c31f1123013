#include "store/opening.h"
#include "store/identity.h"
#include "store/migrations.h"
#include "store/rebuild.h"
#include <QDir>
#include <QFileInfo>

namespace ln::store {
namespace {
const QString cleanKey = QStringLiteral("closed.clean");

OpenError disk(const QString& detail) { return {OpenFailure::Disk, detail}; }

struct Damage {
    QString detail;
};
using Tried = std::variant<std::unique_ptr<sqlite::Database>, OpenError, Damage>;

Tried sort(const sqlite::Error& error) {
    if (error.isUnreadable()) return Damage{error.message};
    return disk(error.message);
}

/// A wrong page shows when it is read, so after an unclean end everything is read once.
sqlite::Outcome<bool> looksWhole(sqlite::Database& db) {
    const auto clean = readSetting(db, cleanKey);
    if (!clean) return clean.error();
    if (*clean == u"1") return true;
    auto check = db.prepare("PRAGMA quick_check(1)");
    const auto row = check->step();
    if (!row) return row.error();
    return *row && check->text(0) == u"ok";
}

Tried tryOpen(const StoreOptions& options) {
    auto db = sqlite::Database::open(databaseOptions(options, false));
    if (!db) return sort(db.error());
    const auto version = (*db)->integer("PRAGMA user_version");
    if (!version) return sort(version.error());
    if (*version > newestSchema()) return OpenError{OpenFailure::TooNew, QString::number(*version)};
    if (auto done = migrate(**db); !done) return sort(done.error());
    const auto whole = looksWhole(**db);
    if (!whole) return sort(whole.error());
    if (!*whole) return Damage{QStringLiteral("quick_check")};
    return std::move(*db);
}
} // namespace

QString databasePath(const QString& folder) { return folder + QStringLiteral("/langnghe.db"); }

sqlite::OpenOptions databaseOptions(const StoreOptions& options, bool readOnly) {
    return {.path = databasePath(options.folder),
            .key = options.key,
            .readOnly = readOnly,
            .vfs = options.vfs,
            .synchronous = options.synchronous,
            .incrementalVacuum = true};
}

sqlite::Outcome<void> noteCleanEnd(sqlite::Database& db, bool clean) {
    return writeSetting(db, cleanKey, clean ? QStringLiteral("1") : QStringLiteral("0"));
}

Result<Opened, OpenError> openFolder(const StoreOptions& options) {
    if (!wire::initCrypto()) return disk(QStringLiteral("no randomness"));
    if (!QDir().mkpath(options.folder)) return disk(options.folder);
    Opened opened{.lock = std::make_unique<QLockFile>(options.folder + QStringLiteral("/lock")), .db = {}, .rebuilt = {}};
    opened.lock->setStaleLockTime(0);
    // A program that was just killed may need a moment to let go.
    if (!opened.lock->tryLock(3000)) {
        if (opened.lock->error() == QLockFile::LockFailedError) return OpenError{OpenFailure::InUse, options.folder};
        return disk(options.folder);
    }
    Tried tried = tryOpen(options);
    if (auto* error = std::get_if<OpenError>(&tried)) return *error;
    if (auto* damage = std::get_if<Damage>(&tried)) {
        // Only a key that is known to be right makes an unreadable file a damaged one.
        if (!options.keyIsProven) return OpenError{OpenFailure::WrongKey, damage->detail};
        auto rebuilt = rebuild(options);
        if (!rebuilt) return rebuilt.error();
        opened.rebuilt = *rebuilt;
        tried = tryOpen(options);
        if (auto* error = std::get_if<OpenError>(&tried)) return *error;
        if (auto* again = std::get_if<Damage>(&tried)) return OpenError{OpenFailure::Unreadable, again->detail};
    }
    opened.db = std::move(std::get<std::unique_ptr<sqlite::Database>>(tried));
    if (auto done = noteCleanEnd(*opened.db, false); !done) return disk(done.error().message);
    return opened;
}

} // namespace ln::store
