#pragma once
#include "store/store.h"

namespace ln::store {

/// Sets a damaged database aside (nothing is deleted) and makes a new one from what of its journal can be read. Entries that still
/// verify in their chain are kept as they are; our own that stand behind a hole are written anew, by the new device that the
/// rebuilt database is. What other devices wrote behind a hole comes again from the office.
[[nodiscard]] Result<Store::Rebuilt, OpenError> rebuild(const StoreOptions& options);

} // namespace ln::store
