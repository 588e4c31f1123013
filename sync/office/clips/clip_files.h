#pragma once
#include "sync/office/files.h"

namespace ln::office {

/// A clip's bytes while they come in.
class PartFile {
public:
    PartFile(File file, QString path, std::int64_t size)
        : m_file(std::move(file)), m_path(std::move(path)), m_size(size) {}
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] Answer<void> append(QByteArrayView bytes);
    /// Forgets what came after `size`.
    [[nodiscard]] Answer<void> cut(std::int64_t size);
    /// What was appended is there after a power cut.
    [[nodiscard]] Answer<void> flush();

private:
    File m_file;
    QString m_path;
    std::int64_t m_size;
};

/// The folder of clips: `<clip>.part` while one comes in, `<clip>.opus` when it is whole and checked.
class ClipFiles {
public:
    explicit ClipFiles(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] Answer<void> prepare() const { return makeFolder(m_folder); }

    /// An empty part in the place of whatever was there.
    [[nodiscard]] Answer<void> startPart(const ThingId& clip) const;
    /// The part as far as it was flushed; less when the disk lost some.
    [[nodiscard]] Answer<PartFile> openPart(const ThingId& clip, std::int64_t flushed) const;
    [[nodiscard]] Answer<void> dropPart(const ThingId& clip) const;
    /// Whether the part, or the clip that it became before the power went, has this hash. If so it stands under its
    /// final name, durably.
    [[nodiscard]] Answer<bool> settle(const ThingId& clip, const Hash& sha256, std::int64_t length) const;
    [[nodiscard]] bool hasWhole(const ThingId& clip, std::int64_t length) const;
    [[nodiscard]] QString wholePath(const ThingId& clip) const;

private:
    [[nodiscard]] QString partPath(const ThingId& clip) const;
    QString m_folder;
};

} // namespace ln::office
