#include "documents/zip_file.h"
#include <QFile>
#include <zip.h>

namespace ln::documents {

void ZipFile::Close::operator()(zip* archive) const {
    zip_discard(archive); // it was only read
}

Result<ZipFile, TableProblem> ZipFile::open(const QString& path) {
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive) return ZipFile(archive);
    return code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT ? TableProblem::Unreadable
                                                                              : TableProblem::Damaged;
}

bool ZipFile::has(const QString& part) const {
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipFile::Part>, TableProblem> ZipFile::part(const QString& name) const {
    zip_file* file = zip_fopen(m_archive.get(), name.toUtf8().constData(), 0);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_archive.get()));
        const bool locked = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
        return locked ? TableProblem::Encrypted : TableProblem::Damaged;
    }
    auto part = std::make_unique<Part>(file);
    if (!part->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return TableProblem::Unreadable;
    return part;
}

ZipFile::Part::~Part() {
    (void)zip_fclose(m_file); // of what was read to its end, an error was told by reading
}

qint64 ZipFile::Part::readData(char* data, qint64 most) {
    if (m_problem) return -1;
    const auto read = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (read < 0)
        m_problem = TableProblem::Damaged;
    else if ((m_given += read) > std::min(m_allowed, limits::unpacked))
        m_problem = TableProblem::TooLarge;
    if (m_problem) return -1;
    return read == 0 ? -1 : read;
}

} // namespace ln::documents
