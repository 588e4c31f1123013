#pragma once
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace ln::test {

/// A real disk that is soon full: a tmpfs that only this process sees, so that it goes with it however the test ends.
/// Temporary folders made meanwhile lie on it.
class SmallDisk {
public:
    /// Skips the test where mounting is not permitted.
    explicit SmallDisk(std::int64_t bytes) {
        const QByteArray size = "size=" + QByteArray::number(static_cast<qlonglong>(bytes));
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", path().toUtf8().constData(), "tmpfs", 0, size.constData()) != 0)
            SKIP("a small disk cannot be mounted here (needs root): " << std::strerror(errno));
        qputenv("TMPDIR", path().toUtf8());
    }
    ~SmallDisk() {
        qputenv("TMPDIR", m_tmpDir);
        (void)::umount2(path().toUtf8().constData(), MNT_DETACH); // it ends with the process in any case
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] std::int64_t bytesFree() const {
        return static_cast<std::int64_t>(std::filesystem::space(QDir(path()).filesystemPath()).available);
    }
    /// Another program's file takes everything but `left` bytes.
    void fill(std::int64_t left) const {
        const int fd = ::open(other().toUtf8().constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        REQUIRE(fd >= 0);
        const QByteArray block(4096, 'x');
        while (bytesFree() > left && ::write(fd, block.constData(), static_cast<std::size_t>(block.size())) > 0) {
        }
        REQUIRE(::close(fd) == 0);
        REQUIRE(bytesFree() <= left);
    }
    void makeRoom() const { REQUIRE(QFile::remove(other())); }

private:
    [[nodiscard]] QString other() const { return QDir(path()).filePath(QStringLiteral("other")); }

    const QByteArray m_tmpDir = qgetenv("TMPDIR");
    QTemporaryDir m_folder;
};

} // namespace ln::test
