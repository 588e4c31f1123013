#pragma once
#include "store/store.h"
#include <QLockFile>

namespace ln::store {

/// What opening a folder gives: the lock on it, the writing connection, and whether it had to be rebuilt.
struct Opened {
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<sqlite::Database> db;
    std::optional<Store::Rebuilt> rebuilt;
};

/// Locks, opens, refuses what is newer, migrates, looks for damage after an unclean end, rebuilds when there is some.
[[nodiscard]] Result<Opened, OpenError> openFolder(const StoreOptions& options);
[[nodiscard]] QString databasePath(const QString& folder);
[[nodiscard]] sqlite::OpenOptions databaseOptions(const StoreOptions& options, bool readOnly);

/// Says in the database that it was closed in order, so that the next opening need not look for damage.
[[nodiscard]] sqlite::Outcome<void> noteCleanEnd(sqlite::Database& db, bool clean);

} // namespace ln::store
