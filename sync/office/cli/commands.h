#pragma once
#include "store/reader.h"
#include "sync/office/cli/arguments.h"
#include "sync/office/identity.h"
#include "sync/office/storage/sqlite/office_book.h"

namespace ln::office::cli {

/// Runs the program: reads the words, does the command, gives the exit code.
[[nodiscard]] int run(const QStringList& words);

[[nodiscard]] int serve(const Arguments& arguments);
[[nodiscard]] int invite(const Arguments& arguments);
[[nodiscard]] int list(const Arguments& arguments);
[[nodiscard]] int exportMeeting(const Arguments& arguments);
[[nodiscard]] int revoke(const Arguments& arguments);

void sayLine(const QString& line);
/// To stderr; gives the exit code back.
[[nodiscard]] int complain(const QString& sentence, ExitCode code);

/// An office's folder as the commands beside `serve` see it: its keys and its book.
struct Folder {
    Identity identity;
    std::unique_ptr<OfficeBook> book;
};
/// Or a sentence for people.
[[nodiscard]] Result<Folder, QString> openFolder(const QString& data);
/// Read-only, also while `serve` has the folder. Nothing when no meeting ever came.
[[nodiscard]] Result<std::unique_ptr<store::Reader>, QString> openReader(const QString& data, const QByteArray& key);

// What `serve` remembers, so that tablets find the office again.
inline constexpr auto hostSetting = "serve.host";
inline constexpr auto portSetting = "serve.port";
inline constexpr auto nameSetting = "serve.name";

} // namespace ln::office::cli
