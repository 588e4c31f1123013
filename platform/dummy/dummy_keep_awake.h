#pragma once
#include "platform/keep_awake.h"

namespace ln::platform {

/// Counts who holds it.
class DummyKeepAwake : public KeepAwake {
public:
    Hold hold(const QString&) override { return m_holds; }
    /// How many tokens are alive.
    [[nodiscard]] long holders() const { return m_holds.use_count() - 1; }

private:
    std::shared_ptr<int> m_holds = std::make_shared<int>(0);
};

} // namespace ln::platform
