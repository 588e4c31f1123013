#pragma once
#include <QByteArray>
#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace ln::bench {

/// What became of a program that was started and waited for.
struct Spawned {
    int code = -1;         ///< -1: it did not start or was killed
    QByteArray said;       ///< its standard output
    std::int64_t startedNs = 0; ///< steady clock, just before the start
    double peakRssMb = 0;
    double cpuSeconds = 0; ///< with the programs that it waited for
};

inline Spawned spawn(const std::vector<std::string>& command) {
    Spawned run;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return run; // another program that starts meanwhile must not hold it open
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    pid_t pid = 0;
    run.startedNs = std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
    const int started = posix_spawn(&pid, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    char buffer[4096];
    for (ssize_t got = 0; started == 0 && (got = read(ends[0], buffer, sizeof buffer)) > 0;) run.said.append(buffer, got);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    if (started == 0 && wait4(pid, &status, 0, &usage) == pid && WIFEXITED(status)) run.code = WEXITSTATUS(status);
    run.peakRssMb = static_cast<double>(usage.ru_maxrss) / 1024;
    for (const timeval& span : {usage.ru_utime, usage.ru_stime})
        run.cpuSeconds += static_cast<double>(span.tv_sec) + static_cast<double>(span.tv_usec) / 1e6;
    return run;
}

} // namespace ln::bench
