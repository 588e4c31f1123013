#include "documents/table_file.h"
#include "documents/delimited.h"
#include "documents/workbook.h"
#include <QFile>

namespace ln::documents {
namespace {
constexpr QByteArrayView zipMark("PK\x03\x04"), emptyZipMark("PK\x05\x06");
/// Compound File Binary, in which Excel wrote before 2007 and in which it puts an encrypted workbook (MS-CFB,
/// MS-OFFCRYPTO).
constexpr QByteArrayView compoundMark("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

TableProblem kindOfCompound(const QByteArray& bytes) {
    const QString stream = QStringLiteral("EncryptedPackage"); // named in UTF-16 in the container's directory
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    if (bytes.contains(name)) return TableProblem::Encrypted;
    const QString letter = QStringLiteral("WordDocument");
    const bool isLetter = bytes.contains(QByteArray(reinterpret_cast<const char*>(letter.utf16()), letter.size() * 2));
    return isLetter ? TableProblem::NotATable : TableProblem::OldExcel;
}

/// Letters or a picture: text has none of these signs.
bool isBinary(const QByteArray& bytes) {
    const bool utf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    const auto odd = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    };
    if (bytes.startsWith("%PDF") || bytes.startsWith("{\\rtf") || bytes.startsWith("<")) return true;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096));
    return !utf16 && std::count_if(start.begin(), start.end(), odd) > start.size() / 50;
}
} // namespace

TableResult readTable(const QString& path, const Wanted& wanted, const std::stop_token& stop, const QString& chosen) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return TableProblem::Unreadable;
    if (file.size() > limits::file) return TableProblem::TooLarge;
    const QByteArray mark = file.peek(compoundMark.size());
    if (mark.startsWith(emptyZipMark)) return TableProblem::NotATable;
    if (mark.startsWith(zipMark)) return readWorkbook(path, wanted, stop, chosen);
    const QByteArray bytes = file.read(limits::file);
    if (file.error() != QFileDevice::NoError) return TableProblem::Unreadable;
    if (mark == compoundMark) return kindOfCompound(bytes);
    if (isBinary(bytes)) return TableProblem::NotATable;
    return readBytes(bytes, stop);
}

} // namespace ln::documents
