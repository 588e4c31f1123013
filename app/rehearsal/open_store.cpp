#include "rehearsal/open_store.h"
#include "rehearsal/words.h"
#include <QDir>

namespace ln::rehearsal {
bool hasStore(const QString& folder) {
    return QFile::exists(QDir(folder).filePath(QStringLiteral("langnghe.db")));
}

QString noDataIn(const QString& folder) {
    QStringList desks;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const QString desk = QDir(folder).filePath(name); hasStore(desk)) desks.append(QDir::toNativeSeparators(desk));
    const QString nothing = Words::tr("Không có dữ liệu trong %1.").arg(QDir::toNativeSeparators(folder));
    if (desks.isEmpty()) return nothing;
    return nothing + u' ' +
           Words::tr("Đó là thư mục của một buổi diễn tập, mỗi bàn một thư mục con; cần --data với một trong: %1").arg(desks.join(u", "));
}

Outcome<QByteArray> keyOf(const QString& folder, platform::SecretStore& secrets,
                          store::KeyKeeper::WhenLocked whenLocked) {
    const auto held = store::KeyKeeper(folder, secrets).obtain(whenLocked);
    if (held) return held->key;
    const QString place = QDir::toNativeSeparators(folder);
    switch (held.error().problem) {
    case store::KeyProblem::Locked:
        return Trouble{Words::tr("Nơi giữ khóa của máy đang bị khóa; hãy mở khóa rồi làm lại.")};
    case store::KeyProblem::Missing:
        return Trouble{Words::tr("Không thấy khóa của dữ liệu trong %1.").arg(place)};
    case store::KeyProblem::Wrong:
        return Trouble{Words::tr("Khóa không phải của dữ liệu trong %1.").arg(place)};
    case store::KeyProblem::Disk:
        break;
    }
    return Trouble{Words::tr("Không đọc được khóa của %1: %2").arg(place, held.error().detail)};
}

Trouble cannotOpen(const QString& folder, const store::OpenError& error) {
    const QString place = QDir::toNativeSeparators(folder);
    switch (error.failure) {
    case store::OpenFailure::InUse:
        return {Words::tr("%1 đang được chương trình khác dùng.").arg(place)};
    case store::OpenFailure::WrongKey:
        return {Words::tr("Khóa của %1 không đúng.").arg(place)};
    case store::OpenFailure::TooNew:
        return {Words::tr("%1 do phiên bản mới hơn ghi; hãy cập nhật chương trình.").arg(place)};
    case store::OpenFailure::Unreadable:
        return {Words::tr("%1 bị hỏng và không đọc lại được: %2").arg(place, error.detail)};
    case store::OpenFailure::Disk:
        return {Words::tr("Không ghi được vào %1: %2").arg(place, error.detail)};
    }
    return {place};
}

Outcome<OpenedStore> openStore(const QString& folder, platform::SecretStore& secrets) {
    const auto key = keyOf(folder, secrets, store::KeyKeeper::WhenLocked::Wait);
    if (!key) return key.error();
    store::StoreOptions options;
    options.folder = folder;
    options.key = *key;
    auto store = store::Store::open(options);
    if (!store) return cannotOpen(folder, store.error());
    auto reader = (*store)->reader();
    if (!reader) return Trouble{reader.error().message};
    return OpenedStore{std::move(*store), std::move(*reader)};
}

} // namespace ln::rehearsal
