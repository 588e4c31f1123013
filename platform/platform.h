#pragma once
#include "platform/battery.h"
#include "platform/connectivity.h"
#include "platform/keep_awake.h"
#include "platform/permissions.h"
#include "platform/secret_store.h"
#include <memory>

namespace ln::platform {

/// What the system offers. No member is null.
struct Platform {
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Connectivity> connectivity;
    std::unique_ptr<KeepAwake> keepAwake;
    std::unique_ptr<Permissions> permissions;
    std::shared_ptr<const Battery> battery;
};

/// For the system this was built for; CMake picks the folder. Needs the application object.
[[nodiscard]] Platform make();

} // namespace ln::platform
