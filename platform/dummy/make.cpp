#include "platform/dummy/dummy_battery.h"
#include "platform/dummy/dummy_connectivity.h"
#include "platform/dummy/dummy_keep_awake.h"
#include "platform/dummy/dummy_permissions.h"
#include "platform/dummy/dummy_secret_store.h"
#include "platform/dummy/dummy_sound_input.h"
#include "platform/platform.h"

namespace ln::platform {

Platform make() {
    return {std::make_unique<DummySecretStore>(), std::make_unique<DummyConnectivity>(),
            std::make_unique<DummyKeepAwake>(), std::make_unique<DummyPermissions>(), std::make_shared<DummyBattery>()};
}

std::unique_ptr<SoundInput> makeSoundInput() {
    return std::make_unique<DummySoundInput>();
}

} // namespace ln::platform
