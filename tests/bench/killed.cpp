#include "bench/killed.h"
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <random>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace ln::bench {
using Clock = std::chrono::steady_clock;

Victim::Victim(const std::vector<std::string>& command, bool withInput) {
    int out[2] = {-1, -1}, in[2] = {-1, -1};
    if (pipe2(out, O_CLOEXEC) != 0 || (withInput && pipe2(in, O_CLOEXEC) != 0)) return;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    if (withInput) posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    if (posix_spawnp(&m_pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) m_pid = -1;
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    if (withInput) ::close(in[0]);
    m_output = out[0];
    m_input = in[1];
}

Victim::~Victim() {
    (void)kill();
    if (m_output >= 0) ::close(m_output);
    if (m_input >= 0) ::close(m_input);
}

bool Victim::speaks(std::chrono::milliseconds patience) {
    const auto end = Clock::now() + patience;
    while (m_said.isEmpty() && Clock::now() < end)
        if (!listenUntil(std::min(end, Clock::now() + std::chrono::milliseconds(10)))) return false;
    return !m_said.isEmpty();
}

bool Victim::listenUntil(Clock::time_point end) {
    if (m_output < 0) return false;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::microseconds>(end - Clock::now()).count();
        if (left <= 0) return true;
        pollfd wait{m_output, POLLIN, 0};
        const timespec span{static_cast<time_t>(left / 1'000'000), static_cast<long>(left % 1'000'000 * 1'000)};
        const int ready = ::ppoll(&wait, 1, &span, nullptr);
        if (ready == 0) return true;
        char buffer[4096];
        const ssize_t got = ready > 0 ? ::read(m_output, buffer, sizeof buffer) : -1;
        if (got == 0 || (got < 0 && errno != EINTR)) return false;
        if (got > 0) m_said.append(buffer, got);
    }
}

bool Victim::give(const void* bytes, std::size_t count) const {
    const auto* next = static_cast<const char*>(bytes);
    while (count > 0) {
        const ssize_t wrote = ::write(m_input, next, count);
        if (wrote < 0 && errno != EINTR) return false;
        if (wrote < 0) continue;
        next += wrote;
        count -= static_cast<std::size_t>(wrote);
    }
    return true;
}

bool Victim::kill() {
    if (m_pid < 0) return false;
    ::kill(m_pid, SIGKILL);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(m_output, buffer, sizeof buffer)) > 0;)
        m_said.append(buffer, got);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

Clock::time_point anyInstant() {
    static std::mutex mutex;
    static std::mt19937 random(std::random_device{}());
    const std::scoped_lock lock(mutex);
    return Clock::now() + std::chrono::microseconds(std::uniform_int_distribution<int>(1'500'000, 4'000'000)(random));
}

void inParallel(int rounds, int threads, const std::function<void(int)>& round) {
    std::atomic<int> next = 0;
    std::vector<std::jthread> at;
    for (int i = 0; i < threads; ++i)
        at.emplace_back([&] {
            for (int now = next++; now < rounds; now = next++)
                round(now);
        });
}

} // namespace ln::bench
