#include "rehearsal/trace.h"
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace ln::rehearsal {
namespace {
/// Ids as hex, as an export writes them.
QJsonValue jsonOf(const QCborValue& value) {
    if (value.isByteArray()) return QString::fromLatin1(value.toByteArray().toHex());
    if (!value.isArray()) return value.toJsonValue();
    QJsonArray array;
    for (const QCborValue& item : value.toArray())
        array.append(jsonOf(item));
    return array;
}
} // namespace

Result<Trace, QString> Trace::open(const QString& path) {
    if (path.isEmpty()) return Trace(nullptr);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) return file->errorString();
    return Trace(std::move(file));
}

Result<void, QString> Trace::write(int step, const QString& desk, Kind kind, const ThingId& id, const Fields& fields) {
    if (!m_file) return {};
    QJsonObject values;
    for (const auto& [name, value] : fields)
        values.insert(name, jsonOf(value));
    const QJsonObject line{{QStringLiteral("step"), step},
                           {QStringLiteral("desk"), desk},
                           {QStringLiteral("kind"), kindName(kind)},
                           {QStringLiteral("id"), id.toHex()},
                           {QStringLiteral("fields"), values}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file->write(bytes) != bytes.size()) return m_file->errorString();
    if (::fsync(m_file->handle()) != 0) return QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

} // namespace ln::rehearsal
