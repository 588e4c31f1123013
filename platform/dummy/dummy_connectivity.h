#pragma once
#include "platform/connectivity.h"
#include "platform/subscribers.h"

namespace ln::platform {

/// Says what it was told to say.
class DummyConnectivity : public Connectivity {
public:
    [[nodiscard]] Reach reach() const override { return m_reach; }
    Subscription onChange(std::function<void(Reach)> callback) override {
        return m_subscribers.add(std::move(callback));
    }
    void change(Reach reach) {
        if (reach == m_reach) return;
        m_reach = reach;
        m_subscribers.tell(reach);
    }

private:
    Reach m_reach = Reach::Unknown;
    Subscribers<Reach> m_subscribers;
};

} // namespace ln::platform
