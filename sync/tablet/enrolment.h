#pragma once
#include "sync/tablet/core.h"

namespace ln::tablet {

/// Asks the office of an invitation to take this tablet in. Only an answer that is kept in the store counts.
[[nodiscard]] Await<Result<void, Failure>> enrolWith(Core& core, OfficeApi& api, QString link, QString name);

} // namespace ln::tablet
