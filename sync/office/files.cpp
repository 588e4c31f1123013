#include "sync/office/files.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ln::office {

File::~File() {
    // Whatever had to be durable was flushed before, and its outcome read.
    if (m_handle >= 0) static_cast<void>(::close(m_handle));
}

Fault systemFault(const QString& path) {
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? wire::Code::DiskFull : wire::Code::Internal,
            path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(number))};
}

Answer<void> makeFolder(const QString& path) {
    const QString parent = QFileInfo(path).path();
    if (!QFileInfo::exists(parent))
        if (auto made = makeFolder(parent); !made) return made;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0) return syncFolder(parent);
    if (errno == EEXIST && QFileInfo(path).isDir()) return {};
    return systemFault(path);
}

Answer<void> syncFolder(const QString& path) {
    const File folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.handle()) != 0) return systemFault(path);
    return {};
}

Answer<QByteArray> readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Fault{wire::Code::Internal, path + QStringLiteral(": ") + file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Fault{wire::Code::Internal, path + QStringLiteral(": ") + file.errorString()};
    return bytes;
}

Answer<void> writeSecret(const QString& path, const QByteArray& bytes) {
    const QByteArray target = QFile::encodeName(path);
    const QByteArray beside = target + ".new";
    const File file(::open(beside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file.isOpen() || ::fchmod(file.handle(), 0600) != 0) return systemFault(path);
    for (qsizetype at = 0; at < bytes.size();) {
        const auto wrote = ::write(file.handle(), bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote < 0) return systemFault(path);
        at += wrote;
    }
    if (::fsync(file.handle()) != 0 || ::rename(beside.constData(), target.constData()) != 0) return systemFault(path);
    return syncFolder(QFileInfo(path).path());
}

Answer<std::optional<FolderLock>> FolderLock::take(const QString& path) {
    File file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen()) return systemFault(path);
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) == 0) return std::optional(FolderLock(std::move(file)));
    if (errno == EWOULDBLOCK) return std::optional<FolderLock>();
    return systemFault(path);
}

} // namespace ln::office
