#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>

namespace ln::store {

/// A file that appears whole or not at all: written beside as `<path>.part`, synced, renamed, the folder synced. Given
/// up without commit() it leaves nothing. Errors are the system's words.
class DurableFile {
public:
    /// For a file that nobody else may read.
    static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    static constexpr QFile::Permissions everyone = ownerOnly | QFile::ReadGroup | QFile::ReadOther;

    [[nodiscard]] static Result<DurableFile, QString> create(const QString& path, QFile::Permissions mode = everyone);
    DurableFile(DurableFile&&) noexcept = default;
    DurableFile& operator=(DurableFile&&) = delete;
    ~DurableFile();

    [[nodiscard]] Result<void, QString> write(const QByteArray& bytes);
    [[nodiscard]] Result<void, QString> commit();

    [[nodiscard]] static Result<void, QString> replace(const QString& path, const QByteArray& bytes,
                                                       QFile::Permissions mode = everyone);

private:
    DurableFile(QString path, std::unique_ptr<QFile> part) : m_path(std::move(path)), m_part(std::move(part)) {}
    QString m_path;
    std::unique_ptr<QFile> m_part;
};

} // namespace ln::store
