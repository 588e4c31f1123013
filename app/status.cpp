#include "status.h"
#include "rehearsal/open_store.h"
#include <QCoreApplication>
#include <QTextStream>

namespace ln::app {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Status)
};
} // namespace

int printStatus(const QString& folder, platform::SecretStore& secrets) {
    QTextStream out(stdout), err(stderr);
    if (!rehearsal::hasStore(folder)) {
        err << QStringLiteral("langnghe: %1\n").arg(rehearsal::noDataIn(folder));
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
    out << Words::tr("Máy: %1").arg(opened->store->device().toHex()) << '\n';
    out << Words::tr("Bàn: %1").arg(reader.setting(QString::fromLatin1(store::setting::desk))) << '\n';
    out << Words::tr("Văn phòng: %1").arg(enrolled ? office : Words::tr("chưa ghi danh")) << '\n';
    out << Words::tr("Mục đã được văn phòng xác nhận: %1/%2").arg(counts.entriesReceived).arg(counts.entries) << '\n';
    out << Words::tr("Đoạn ghi âm đã được xác nhận: %1/%2").arg(counts.clipsReceived).arg(counts.clips) << '\n';
    return enrolled ? 0 : 3;
}

} // namespace ln::app
