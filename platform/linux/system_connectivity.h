#pragma once
#include "platform/connectivity.h"
#include "platform/subscribers.h"
#include <QObject>

namespace ln::platform {

/// QNetworkInformation, which may have no backend here: then the answer stays Unknown, as it is until somebody listens.
class SystemConnectivity : public Connectivity {
public:
    [[nodiscard]] Reach reach() const override;
    Subscription onChange(std::function<void(Reach)> callback) override;

private:
    void load();

    bool m_loaded = false;
    Subscribers<Reach> m_subscribers;
    /// Ends the connection to the system's own object with us.
    QObject m_context;
};

} // namespace ln::platform
