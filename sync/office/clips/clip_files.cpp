#include "sync/office/clips/clip_files.h"
#include "sync/protocol/crypto.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace ln::office {
namespace {
Answer<Hash> hashOf(const QString& path) {
    QFile file(path);
    const auto failed = [&] { return Fault{wire::Code::Internal, path + QStringLiteral(": ") + file.errorString()}; };
    if (!file.open(QIODevice::ReadOnly)) return failed();
    wire::Sha256 hash;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0) return failed();
        if (count == 0) return hash.result();
        hash.add(QByteArrayView(piece).first(count));
    }
}
} // namespace

Answer<void> PartFile::append(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const auto wrote = ::pwrite(m_file.handle(), bytes.data(), static_cast<std::size_t>(bytes.size()), m_size);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote < 0) return systemFault(m_path);
        m_size += wrote;
        bytes = bytes.sliced(wrote);
    }
    return {};
}

Answer<void> PartFile::cut(std::int64_t size) {
    if (::ftruncate(m_file.handle(), size) != 0) return systemFault(m_path);
    m_size = size;
    return {};
}

Answer<void> PartFile::flush() {
    if (::fdatasync(m_file.handle()) != 0) return systemFault(m_path);
    return {};
}

QString ClipFiles::partPath(const ThingId& clip) const {
    return m_folder + QLatin1Char('/') + clip.toHex() + QStringLiteral(".part");
}
QString ClipFiles::wholePath(const ThingId& clip) const {
    return m_folder + QLatin1Char('/') + clip.toHex() + QStringLiteral(".opus");
}

Answer<void> ClipFiles::startPart(const ThingId& clip) const {
    const File file(
        ::open(QFile::encodeName(partPath(clip)).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file.isOpen() || ::fsync(file.handle()) != 0) return systemFault(partPath(clip));
    return syncFolder(m_folder);
}

Answer<PartFile> ClipFiles::openPart(const ThingId& clip, std::int64_t flushed) const {
    const QString path = partPath(clip);
    File file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen()) return systemFault(path);
    const auto end = ::lseek(file.handle(), 0, SEEK_END);
    if (end < 0) return systemFault(path);
    PartFile part(std::move(file), path, end);
    // What lies past the flushed place may be anything after a power cut.
    if (end > flushed)
        if (auto cut = part.cut(flushed); !cut) return cut.error();
    return part;
}

Answer<void> ClipFiles::dropPart(const ThingId& clip) const {
    if (::unlink(QFile::encodeName(partPath(clip)).constData()) != 0 && errno != ENOENT)
        return systemFault(partPath(clip));
    return syncFolder(m_folder);
}

Answer<bool> ClipFiles::settle(const ThingId& clip, const Hash& sha256, std::int64_t length) const {
    const QString part = partPath(clip), whole = wholePath(clip);
    const bool renamed = !QFileInfo::exists(part) && hasWhole(clip, length);
    if (!renamed && !QFileInfo::exists(part)) return false;
    const auto hash = hashOf(renamed ? whole : part);
    if (!hash) return hash.error();
    if (*hash != sha256) return false;
    if (!renamed) {
        const File file(::open(QFile::encodeName(part).constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen() || ::fsync(file.handle()) != 0) return systemFault(part);
        if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(whole).constData()) != 0)
            return systemFault(part);
    }
    if (auto synced = syncFolder(m_folder); !synced) return synced.error();
    return true;
}

bool ClipFiles::hasWhole(const ThingId& clip, std::int64_t length) const {
    const QFileInfo info(wholePath(clip));
    return info.isFile() && info.size() == length;
}

} // namespace ln::office
