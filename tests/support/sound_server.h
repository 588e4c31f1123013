#pragma once
#include "support/sound.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <atomic>
#include <fcntl.h>
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
    [[nodiscard]] bool plugMicrophone(const Pcm& words) {
        const QString pipe = m_folder.filePath(QStringLiteral("mic"));
        if (QFile::exists(pipe) && !QFile::remove(pipe)) return false; // a killed server left it
        if (!control({QStringLiteral("load-module"), QStringLiteral("module-pipe-source"),
                      QStringLiteral("source_name=mic"), QStringLiteral("file=") + pipe, QStringLiteral("format=s16le"),
                      QStringLiteral("rate=48000"), QStringLiteral("channels=1")}))
            return false;
        const int fd = ::open(pipe.toUtf8().constData(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
        if (fd < 0) return false;
        m_speaker = std::jthread([fd, words](const std::stop_token& stop) { speak(stop, fd, words); });
        return true;
    }
    [[nodiscard]] bool unplugMicrophone() {
        hush();
        return control({QStringLiteral("unload-module"), QStringLiteral("module-pipe-source")});
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
            const auto* bytes = reinterpret_cast<const char*>(words.data() + at);
            std::size_t written = 0;
            while (written < period * 2 && !stop.stop_requested()) {
                const ssize_t count = ::write(fd, bytes + written, period * 2 - written);
                if (count > 0) written += static_cast<std::size_t>(count);
                if (count < 0 && errno != EAGAIN) break; // unplugged
                if (count < 0) std::this_thread::yield();
            }
            due += std::chrono::milliseconds(10); // the pace of speech
            std::this_thread::sleep_until(due);
        }
        ::close(fd);
    }
    void hush() {
        if (m_speaker.joinable()) {
            m_speaker.request_stop();
            m_speaker.join();
        }
    }
    static bool control(const QStringList& arguments) {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"), arguments);
        const bool done = pactl.waitForFinished(20'000) && pactl.exitCode() == 0;
        if (!done) WARN(pactl.readAllStandardError().toStdString());
        return done;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    std::jthread m_speaker;
};

} // namespace ln::test
