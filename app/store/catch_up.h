#pragma once
#include "store/sqlite/database.h"

namespace ln::store {

/// Shows in the tables what the journal already holds of fields and kinds that this version is the first here to know: a newer tablet
/// may have sent them long ago. Applying an entry twice changes nothing, so only what has no write yet is looked for.
[[nodiscard]] sqlite::Outcome<void> applyWhatWasUnknown(sqlite::Database& db);

} // namespace ln::store
