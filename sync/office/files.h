#pragma once
#include "sync/office/storage/storage.h"
#include <QByteArray>
#include <QString>
#include <utility>

namespace ln::office {

/// An open file of the system's.
class File {
public:
    File() = default;
    explicit File(int handle) : m_handle(handle) {}
    File(File&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    File& operator=(File&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~File();

    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }
    [[nodiscard]] int handle() const { return m_handle; }

private:
    int m_handle = -1;
};

/// What errno says about `path`: a full disk or an internal error.
[[nodiscard]] Fault systemFault(const QString& path);
/// Makes a folder that only its owner may enter, with those above it.
[[nodiscard]] Answer<void> makeFolder(const QString& path);
/// What was made, renamed or removed in the folder is so after a power cut.
[[nodiscard]] Answer<void> syncFolder(const QString& path);
[[nodiscard]] Answer<QByteArray> readWhole(const QString& path);
/// A file of mode 0600 that appears whole or not at all.
[[nodiscard]] Answer<void> writeSecret(const QString& path, const QByteArray& bytes);

/// Holds a folder for this process; the system lets go when the process ends, however it ends.
class FolderLock {
public:
    /// An empty answer when another process has it.
    [[nodiscard]] static Answer<std::optional<FolderLock>> take(const QString& path);

private:
    explicit FolderLock(File file) : m_file(std::move(file)) {}
    File m_file;
};

} // namespace ln::office
