#pragma once
#include "store/sqlite/database.h"

namespace ln::store {

/// The newest schema this version knows: how many numbered files there are in migrations/.
[[nodiscard]] int newestSchema();
/// Brings a database from its `user_version` to the newest, each step in a transaction of its own, and shows
/// what newer tablets had sent before this version knew it.
[[nodiscard]] sqlite::Outcome<void> migrate(sqlite::Database& db);

} // namespace ln::store
