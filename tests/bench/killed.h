#pragma once
#include <QByteArray>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace ln::bench {

/// A program that is killed while it records. One thread.
class Victim {
public:
    /// With pipes as its standard output and, if wanted, its standard input. A program that does not start is dead.
    Victim(const std::vector<std::string>& command, bool withInput);
    ~Victim();
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;

    /// Waits until it says something; false when it ends first, or is silent for `patience`.
    [[nodiscard]] bool speaks(std::chrono::milliseconds patience);
    /// Reads what it says until then; false when it ends first.
    bool listenUntil(std::chrono::steady_clock::time_point end);
    /// False when it takes no more.
    [[nodiscard]] bool give(const void* bytes, std::size_t count) const;
    /// SIGKILL, and reads what it had still said. False when it was dead already.
    bool kill();

    [[nodiscard]] const QByteArray& said() const { return m_said; }

private:
    pid_t m_pid = -1;
    int m_input = -1, m_output = -1;
    QByteArray m_said;
};

/// Any instant between 1.5 and 4 seconds from now.
[[nodiscard]] std::chrono::steady_clock::time_point anyInstant();
/// Runs `round(0)` to `round(rounds - 1)`, some at a time.
void inParallel(int rounds, int threads, const std::function<void(int)>& round);

} // namespace ln::bench
