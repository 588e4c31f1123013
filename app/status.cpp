#include "status.h"
#include "rehearsal/open_store.h"
#include <QDir>
#include <QFile>
#include <QTextStream>

namespace ln::app {

int printStatus(const QString& folder, platform::SecretStore& secrets) {
    QTextStream out(stdout), err(stderr);
    if (!QFile::exists(QDir(folder).filePath(QStringLiteral("langnghe.db")))) {
        err << QStringLiteral("langnghe: chưa có dữ liệu ở %1\n").arg(folder);
        return 3;
    }
    const auto opened = rehearsal::openStore(folder, secrets);
    if (!opened) {
        err << QStringLiteral("langnghe: %1\n").arg(opened.error().sentence);
        return 1;
    }
    const store::Reader& reader = *opened->reader;
    const QString office = reader.setting(QStringLiteral("office.name"));
    const bool enrolled = !reader.setting(QStringLiteral("office.token")).isEmpty();
    const store::OutboxCounts counts = reader.outboxCounts();
    out << QStringLiteral("Máy: %1\n").arg(opened->store->device().toHex());
    out << QStringLiteral("Bàn: %1\n").arg(reader.setting(QString::fromLatin1(store::setting::desk)));
    out << QStringLiteral("Văn phòng: %1\n").arg(enrolled ? office : QStringLiteral("chưa ghi danh"));
    out << QStringLiteral("Mục đã được văn phòng xác nhận: %1/%2\n").arg(counts.entriesReceived).arg(counts.entries);
    out << QStringLiteral("Đoạn ghi âm đã được xác nhận: %1/%2\n").arg(counts.clipsReceived).arg(counts.clips);
    return enrolled ? 0 : 3;
}

} // namespace ln::app
