#pragma once
#include "platform/connectivity.h"
#include "platform/subscribers.h"
#include <QObject>

namespace ln::platform {

/// QNetworkInformation, which may have no backend here: then the answer stays Unknown.
class SystemConnectivity : public Connectivity {
public:
    SystemConnectivity();
    [[nodiscard]] Reach reach() const override;
    Subscription onChange(std::function<void(Reach)> callback) override;

private:
    Subscribers<Reach> m_subscribers;
    /// Ends the connection to the system's own object with us.
    QObject m_context;
};

} // namespace ln::platform
