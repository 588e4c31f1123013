#pragma once
#include "platform/secret_store.h"
#include <QString>

namespace ln::app {

/// `langnghe status`: the tablet's device, desk, office, and what has no receipt yet. 0 when it is enrolled, 3 when it is not or
/// there is no tablet there yet, 1 when it cannot be read.
[[nodiscard]] int printStatus(const QString& folder, platform::SecretStore& secrets);

} // namespace ln::app
