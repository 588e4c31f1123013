#include "store/durable_file.h"
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace ln::store {
namespace {
QString systemWords(int number) {
    return QString::fromLocal8Bit(std::strerror(number));
}

/// A rename is durable only once its folder is.
Result<void, QString> syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return systemWords(errno);
    const int synced = ::fsync(handle);
    const int why = errno;
    const int closed = ::close(handle);
    if (synced != 0) return systemWords(why);
    if (closed != 0) return systemWords(errno);
    return {};
}
} // namespace

Result<DurableFile, QString> DurableFile::create(const QString& path, QFile::Permissions mode) {
    auto part = std::make_unique<QFile>(path + QStringLiteral(".part"));
    // One that a crash left keeps its own mode; it must not lend it to what we write.
    if (part->exists() && !part->remove()) return part->errorString();
    if (!part->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, mode)) return part->errorString();
    return DurableFile(path, std::move(part));
}

DurableFile::~DurableFile() {
    if (!m_part) return;
    m_part->close();
    // What is left over is harmless, and there is nobody here to tell.
    static_cast<void>(m_part->remove());
}

Result<void, QString> DurableFile::write(const QByteArray& bytes) {
    if (m_part->write(bytes) != bytes.size()) return m_part->errorString();
    return {};
}

Result<void, QString> DurableFile::commit() {
    if (::fsync(m_part->handle()) != 0) return systemWords(errno);
    m_part->close();
    if (m_part->error() != QFileDevice::NoError) return m_part->errorString();
    std::error_code failed;
    std::filesystem::rename(m_part->filesystemFileName(), QFileInfo(m_path).filesystemFilePath(), failed);
    if (failed) return QString::fromLocal8Bit(failed.message().c_str());
    m_part.reset();
    return syncFolder(QFileInfo(m_path).absolutePath());
}

Result<void, QString> DurableFile::replace(const QString& path, const QByteArray& bytes, QFile::Permissions mode) {
    auto file = create(path, mode);
    if (!file) return file.error();
    if (auto wrote = file->write(bytes); !wrote) return wrote;
    return file->commit();
}

} // namespace ln::store
