#pragma once
#include "documents/table.h"
#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace ln::documents {

/// A zip archive on the disk, read part by part, each as a stream: nothing is ever unpacked as a whole.
class ZipFile {
public:
    [[nodiscard]] static Result<ZipFile, TableProblem> open(const QString& path);
    [[nodiscard]] bool has(const QString& part) const;

    /// Gives bytes until the part ends or is longer than `limits::unpacked`, whatever the archive says of its size.
    class Part;
    [[nodiscard]] Result<std::unique_ptr<Part>, TableProblem> part(const QString& name) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    explicit ZipFile(zip* archive) : m_archive(archive) {}
    std::unique_ptr<zip, Close> m_archive;
};

class ZipFile::Part final : public QIODevice {
public:
    explicit Part(zip_file* file) : m_file(file) {}
    ~Part() override;
    /// Why reading ended early, if it did.
    [[nodiscard]] std::optional<TableProblem> problem() const { return m_problem; }
    /// From here on no more than so many bytes, until the next call: what is read in one go must not fill the memory.
    void allow(qint64 bytes) { m_allowed = m_given + bytes; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_given = 0;
    qint64 m_allowed = limits::unpacked;
    std::optional<TableProblem> m_problem;
};

} // namespace ln::documents
