#include "platform/dummy/dummy_permissions.h"
#include "platform/linux/dbus_keep_awake.h"
#include "platform/linux/kernel_battery.h"
#include "platform/linux/keychain_secret_store.h"
#include "platform/linux/system_connectivity.h"
#include "platform/platform.h"

namespace ln::platform {

Platform make() {
    return {std::make_unique<KeychainSecretStore>(), std::make_unique<SystemConnectivity>(),
            std::make_unique<DBusKeepAwake>(),
            // A Linux desktop asks nobody before a microphone is opened.
            std::make_unique<DummyPermissions>(Permission::Granted), std::make_shared<KernelBattery>()};
}

} // namespace ln::platform
