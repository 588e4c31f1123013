#pragma once
#include "platform/permissions.h"

namespace ln::platform {

/// Answers what it was made with; a system without such permissions grants everything.
class DummyPermissions : public Permissions {
public:
    explicit DummyPermissions(Permission microphone = Permission::Granted) : m_microphone(microphone) {}

    [[nodiscard]] Permission microphone() const override { return m_microphone; }
    void requestMicrophone(std::function<void(Permission)> answered) override { answered(m_microphone); }

private:
    Permission m_microphone;
};

} // namespace ln::platform
