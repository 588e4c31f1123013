#pragma once
#include "support/sound.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <thread>
#include <unistd.h>

namespace ln::test {

/// A PulseAudio server with a runtime folder and a socket of its own, whose microphone is a pipe that the test speaks
/// into: exact to the byte, without a sound card. To be made before anything of Qt Multimedia.
class SoundServer {
public:
    SoundServer() {
        qputenv("PULSE_SERVER", "unix:" + m_folder.filePath(QStringLiteral("native")).toUtf8());
        qputenv("PULSE_RUNTIME_PATH", m_folder.path().toUtf8());
        qputenv("PULSE_STATE_PATH", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }
    ~SoundServer() {
        hush();
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool start() {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("pulseaudio"),
                        {QStringLiteral("-n"), QStringLiteral("-v"), QStringLiteral("--daemonize=no"),
                         QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                         QStringLiteral("--log-target=stderr"), QStringLiteral("-L"),
                         QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1")
                             .arg(m_folder.filePath(QStringLiteral("native")))});
        QByteArray said;
        while (!said.contains("Daemon startup complete"))
            if (!m_process.waitForReadyRead(20'000)) {
                WARN(said.toStdString());
                return false;
            } else {
                said += m_process.readAll();
            }
        return true;
    }
    void kill() {
        hush();
        m_process.kill();
        m_process.waitForFinished();
    }
    /// A microphone into which `words` are spoken, again and again, in real time.
    [[nodiscard]] bool plugMicrophone(const Pcm& words, const QString& name = QStringLiteral("mic")) {
        const QString pipe = m_folder.filePath(name);
        if (QFile::exists(pipe) && !QFile::remove(pipe)) return false; // a killed server left it
        QByteArray module;
        if (!control({QStringLiteral("load-module"), QStringLiteral("module-pipe-source"),
                      QStringLiteral("source_name=") + name, QStringLiteral("file=") + pipe,
                      QStringLiteral("format=s16le"), QStringLiteral("rate=48000"), QStringLiteral("channels=1")},
                     &module))
            return false;
        const int fd = ::open(pipe.toUtf8().constData(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
        if (fd < 0) return false;
        m_plugged[name] = {QString::fromLatin1(module.trimmed()),
                           std::jthread([fd, words](const std::stop_token& stop) { speak(stop, fd, words); })};
        return true;
    }
    [[nodiscard]] bool unplugMicrophone(const QString& name = QStringLiteral("mic")) {
        const auto plug = m_plugged.find(name);
        if (plug == m_plugged.end()) return false;
        const QString module = plug->second.module;
        m_plugged.erase(plug); // nobody speaks into a pipe that is cut
        return control({QStringLiteral("unload-module"), module});
    }
    [[nodiscard]] bool makeDefault(const QString& name) {
        return control({QStringLiteral("set-default-source"), name});
    }
    /// It gives nothing, as if another program had taken it, until it is let go.
    [[nodiscard]] bool take(const QString& name) { return suspend(name, QStringLiteral("1")); }
    [[nodiscard]] bool letGo(const QString& name) { return suspend(name, QStringLiteral("0")); }
    /// It answers nothing, and does later what it was asked meanwhile.
    void freeze() { REQUIRE(::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP) == 0); }
    void thaw() { REQUIRE(::kill(static_cast<pid_t>(m_process.processId()), SIGCONT) == 0); }
    /// How often its microphones are listened to.
    [[nodiscard]] static qsizetype listeners() {
        QByteArray list;
        REQUIRE(control({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("source-outputs")}, &list));
        return list.count('\n');
    }
    [[nodiscard]] bool plugLoudspeaker() {
        return control(
            {QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=loa")});
    }

private:
    static void speak(const std::stop_token& stop, int fd, const Pcm& words) {
        constexpr std::size_t period = 480;
        auto due = std::chrono::steady_clock::now();
        for (std::size_t at = 0; !stop.stop_requested(); at = at + 2 * period <= words.size() ? at + period : 0) {
            // Whole periods or nothing (less than PIPE_BUF); what finds no room is heard by nobody, as in a hall.
            if (::write(fd, words.data() + at, period * sizeof(std::int16_t)) < 0 && errno != EAGAIN)
                break;                            // unplugged
            due += std::chrono::milliseconds(10); // the pace of speech
            std::this_thread::sleep_until(due);
        }
        ::close(fd);
    }
    /// Nobody speaks any more.
    void hush() { m_plugged.clear(); }
    static bool suspend(const QString& name, const QString& whether) {
        return control({QStringLiteral("suspend-source"), name, whether});
    }
    static bool control(const QStringList& arguments, QByteArray* answer = nullptr) {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"), arguments);
        const bool done = pactl.waitForFinished(20'000) && pactl.exitCode() == 0;
        if (!done) WARN(pactl.readAllStandardError().toStdString());
        if (answer) *answer = pactl.readAllStandardOutput();
        return done;
    }

    struct Plug {
        QString module;
        std::jthread speaker;
    };
    QTemporaryDir m_folder;
    QProcess m_process;
    std::map<QString, Plug> m_plugged;
};

} // namespace ln::test
