#include "store/store.h"
#include "sync/office/cli/commands.h"
#include "sync/office/files.h"
#include "sync/office/server.h"
#include "sync/office/storage/sqlite/sqlite_storage.h"
#include <csignal>

namespace ln::office::cli {
namespace {
/// SIGINT and SIGTERM, taken by sigwait() alone. Before any thread is started, since threads inherit it.
sigset_t holdSignals() {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return ends;
}

QString sentenceFor(const store::OpenError& error) {
    switch (error.failure) {
    case store::OpenFailure::InUse:
        return Words::tr("Dữ liệu của văn phòng đang được chương trình khác dùng.");
    case store::OpenFailure::WrongKey:
        return Words::tr("Khóa trong thư mục không mở được dữ liệu; không có gì bị thay đổi.");
    case store::OpenFailure::TooNew:
        return Words::tr("Dữ liệu do phiên bản mới hơn ghi; hãy cập nhật chương trình.");
    case store::OpenFailure::Unreadable:
        return Words::tr("Dữ liệu của văn phòng bị hỏng và không đọc lại được.");
    case store::OpenFailure::Disk:
        break;
    }
    return Words::tr("Ổ đĩa không cho mở dữ liệu của văn phòng (%1).").arg(error.detail);
}

QString sentenceFor(const StartError& error, const ServerOptions& options) {
    switch (error.failure) {
    case StartFailure::PortTaken:
        return Words::tr("Cổng %1 đang được chương trình khác dùng.").arg(options.port);
    case StartFailure::HostUnknown:
        return Words::tr("Máy này không có địa chỉ %1.").arg(options.host);
    case StartFailure::Other:
        break;
    }
    return Words::tr("Không mở được cổng nhận dữ liệu (%1).").arg(error.detail);
}

/// What was asked for, else what was remembered, else `otherwise`.
Answer<QString> chosen(OfficeBook& book, const char* setting, const std::optional<QString>& asked,
                       const QString& otherwise) {
    if (asked) return *asked;
    auto remembered = book.setting(QString::fromLatin1(setting));
    if (!remembered) return remembered;
    return remembered->isEmpty() ? otherwise : *remembered;
}

Answer<ServerOptions> optionsOf(const Arguments& arguments, OfficeBook& book) {
    const auto askedPort = arguments.port ? std::optional(QString::number(*arguments.port)) : std::nullopt;
    const auto host = chosen(book, hostSetting, arguments.host, QStringLiteral("127.0.0.1"));
    if (!host) return host.error();
    const auto port = chosen(book, portSetting, askedPort, QStringLiteral("0"));
    if (!port) return port.error();
    const auto name = chosen(book, nameSetting, arguments.name, Words::tr("Văn phòng"));
    if (!name) return name.error();
    return ServerOptions{.host = *host,
                         .port = port->toUShort(),
                         .officeName = *name,
                         .clipFolder = arguments.data + QStringLiteral("/clips"),
                         .limits = {}};
}

Answer<void> remember(OfficeBook& book, const ServerOptions& options, quint16 port) {
    if (auto set = book.setSetting(QString::fromLatin1(hostSetting), options.host); !set) return set;
    if (auto set = book.setSetting(QString::fromLatin1(portSetting), QString::number(port)); !set) return set;
    return book.setSetting(QString::fromLatin1(nameSetting), options.officeName);
}

/// From the listening on, until a signal.
int listen(const Arguments& arguments, const Identity& identity, store::Store& store, std::unique_ptr<OfficeBook> book,
           const sigset_t& ends) {
    SqliteStorage storage(store, std::move(book));
    const auto options = optionsOf(arguments, storage.book());
    if (!options)
        return complain(Words::tr("Không đọc được sổ của văn phòng (%1).").arg(options.error().detail), Failed);
    auto server = Server::start(storage, identity, *options);
    if (!server) return complain(sentenceFor(server.error(), *options), Failed);
    const quint16 port = (*server)->port();
    if (auto done = remember(storage.book(), *options, port); !done)
        return complain(Words::tr("Không ghi được sổ của văn phòng (%1).").arg(done.error().detail), Failed);
    const QString host = options->host.contains(u':') ? QStringLiteral("[%1]").arg(options->host) : options->host;
    sayLine(Words::tr("langnghe-office: đang nghe tại https://%1:%2").arg(host).arg(port));
    int signal = 0;
    if (sigwait(&ends, &signal) != 0) return complain(Words::tr("Hệ điều hành không cho đợi tín hiệu dừng."), Failed);
    (*server)->stop();
    return Fine;
}
} // namespace

int serve(const Arguments& arguments) {
    const sigset_t ends = holdSignals();
    const auto noFolder = [&](const Fault& fault) {
        return complain(Words::tr("Không dùng được thư mục %1 (%2).").arg(arguments.data, fault.detail), Failed);
    };
    if (auto made = makeFolder(arguments.data); !made) return noFolder(made.error());
    const auto lock = FolderLock::take(arguments.data + QStringLiteral("/office.lock"));
    if (!lock) return noFolder(lock.error());
    if (!*lock) return complain(Words::tr("Văn phòng trong thư mục %1 đang chạy rồi.").arg(arguments.data), InUse);

    const auto identity = prepareIdentity(arguments.data);
    if (!identity)
        return complain(Words::tr("Không dùng được khóa của văn phòng (%1).").arg(identity.error().detail), Failed);
    auto store =
        store::Store::open({.folder = arguments.data, .key = identity->dataKey, .keyIsProven = identity->keyIsProven});
    if (!store)
        return complain(sentenceFor(store.error()),
                        store.error().failure == store::OpenFailure::InUse ? InUse : Failed);
    if (const auto& rebuilt = (*store)->rebuilt())
        static_cast<void>(
            complain(Words::tr("Dữ liệu bị hỏng đã được cất riêng tại %1; đọc lại được %2 mục, mất %3 mục.")
                         .arg(rebuilt->setAside)
                         .arg(rebuilt->entriesRead)
                         .arg(rebuilt->entriesLost),
                     Fine));
    auto book = OfficeBook::open(arguments.data + QStringLiteral("/office.db"), identity->dataKey);
    if (!book) return complain(Words::tr("Không mở được sổ của văn phòng (%1).").arg(book.error().detail), Failed);
    return listen(arguments, *identity, **store, std::move(*book), ends);
}

} // namespace ln::office::cli
