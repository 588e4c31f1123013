#include "platform/linux/system_connectivity.h"
#include <QNetworkInformation>
#include <utility>

namespace ln::platform {
namespace {
Reach reachOf(QNetworkInformation::Reachability reachability) {
    switch (reachability) {
    case QNetworkInformation::Reachability::Online:
        return Reach::Online;
    case QNetworkInformation::Reachability::Disconnected:
        return Reach::Offline;
    // The hall's hub may well be on the local network.
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Unknown:
        break;
    }
    return Reach::Unknown;
}
} // namespace

/// Not in the constructor: the backend takes a few milliseconds, and the window comes first.
void SystemConnectivity::load() {
    if (std::exchange(m_loaded, true)) return;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    QObject::connect(
        QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &m_context,
        [this](QNetworkInformation::Reachability reachability) { m_subscribers.tell(reachOf(reachability)); });
}

Reach SystemConnectivity::reach() const {
    const auto* information = QNetworkInformation::instance();
    return information ? reachOf(information->reachability()) : Reach::Unknown;
}

Connectivity::Subscription SystemConnectivity::onChange(std::function<void(Reach)> callback) {
    load();
    return m_subscribers.add(std::move(callback));
}

} // namespace ln::platform
