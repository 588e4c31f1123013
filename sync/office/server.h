#pragma once
#include "sync/office/identity.h"
#include "sync/office/limits.h"
#include "sync/office/storage/storage.h"

namespace ln::office {

struct ServerOptions {
    QString host = QStringLiteral("127.0.0.1");
    /// 0: any free one.
    quint16 port = 0;
    QString officeName;
    /// Where the clips are kept.
    QString clipFolder;
    Limits limits;
};

/// Why a server does not start.
enum class StartFailure {
    HostUnknown, ///< no address of this machine
    PortTaken,
    Other,
};
struct StartError {
    StartFailure failure{};
    QString detail;
};

/// The receiver: an office's, or a hall's hub inside the app. Listens from start() until it is stopped, on a thread of
/// its own.
class Server {
public:
    /// The storage outlives it.
    [[nodiscard]] static Result<std::unique_ptr<Server>, StartError> start(Storage& storage, const Identity& identity,
                                                                           const ServerOptions& options);
    ~Server();
    [[nodiscard]] quint16 port() const;
    /// Lets what is running finish, for `stopGrace` at most. Returns when all is ended.
    void stop();

private:
    class Listener;
    explicit Server(std::unique_ptr<Listener> listener);
    std::unique_ptr<Listener> m_listener;
};

} // namespace ln::office
