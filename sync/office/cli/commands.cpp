#include "sync/office/cli/commands.h"
#include <QFileInfo>
#include <cstdio>

namespace ln::office::cli {

void sayLine(const QString& line) {
    // A reader that went away is no reason to stop serving.
    static_cast<void>(std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout));
    static_cast<void>(std::fflush(stdout));
}

int complain(const QString& sentence, ExitCode code) {
    static_cast<void>(
        std::fputs((QStringLiteral("langnghe-office: ") + sentence + QLatin1Char('\n')).toUtf8().constData(), stderr));
    return code;
}

Result<Folder, QString> openFolder(const QString& data) {
    if (!QFileInfo::exists(data + QStringLiteral("/office.db")))
        return Words::tr("Chưa có văn phòng nào trong thư mục %1; hãy chạy “langnghe-office serve” trước.").arg(data);
    auto identity = readIdentity(data);
    if (!identity) return Words::tr("Không đọc được khóa của văn phòng (%1).").arg(identity.error().detail);
    auto book = OfficeBook::open(data + QStringLiteral("/office.db"), identity->dataKey);
    if (!book) return Words::tr("Không mở được sổ của văn phòng (%1).").arg(book.error().detail);
    return Folder{std::move(*identity), std::move(*book)};
}

Result<std::unique_ptr<store::Reader>, QString> openReader(const QString& data, const QByteArray& key) {
    auto db = sqlite::Database::open({.path = data + QStringLiteral("/langnghe.db"), .key = key, .readOnly = true});
    if (!db) return Words::tr("Không mở được dữ liệu của văn phòng (%1).").arg(db.error().message);
    return std::make_unique<store::Reader>(std::move(*db));
}

int run(const QStringList& words) {
    if (words.value(0) == u"--help" || words.value(0) == u"help") {
        sayLine(usage());
        return Fine;
    }
    const auto arguments = argumentsOf(words);
    if (!arguments) return complain(arguments.error() + QLatin1Char('\n') + usage(), BadUsage);
    if (!wire::initCrypto()) return complain(Words::tr("Máy này không có nguồn số ngẫu nhiên."), Failed);
    if (arguments->command == u"serve") return serve(*arguments);
    if (arguments->command == u"invite") return invite(*arguments);
    if (arguments->command == u"list") return list(*arguments);
    if (arguments->command == u"export") return exportMeeting(*arguments);
    return revoke(*arguments);
}

} // namespace ln::office::cli
