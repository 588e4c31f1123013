#include "platform/stop_signals.h"
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace ln::platform {
namespace {
// A signal handler may do little more than write a byte (man 7 signal-safety).
std::array<int, 2> sockets{-1, -1};
void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, 1); // nobody could be told of a failure here
}
void handle(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM})
        if (::sigaction(signal, &action, nullptr) != 0) qWarning("sigaction: the program cannot be ended in order");
}
} // namespace

class StopSignals::Listener {
public:
    explicit Listener(std::function<void()> asked) : m_asked(std::move(asked)) {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
            qWarning("socketpair: the program cannot be ended in order");
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
            char byte = 0;
            if (::read(sockets[1], &byte, 1) == 1) m_asked();
        });
        handle(onSignal);
    }
    ~Listener() {
        handle(SIG_DFL);
        m_notifier.reset();
        for (int& socket : sockets) {
            if (socket >= 0) ::close(socket);
            socket = -1;
        }
    }

private:
    std::function<void()> m_asked;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

StopSignals::StopSignals(std::function<void()> asked) : m_listener(std::make_unique<Listener>(std::move(asked))) {}
StopSignals::~StopSignals() = default;

} // namespace ln::platform
