#pragma once
#include "platform/secret_store.h"
#include "rehearsal/rehearsal.h"

/// What the program does without a window, as functions for main. Each says what there is to say, results on stdout and
/// the rest on stderr, and gives the exit code: 0 done, 1 something did not work, 2 what was given is wrong and nothing
/// was written.
namespace ln::rehearsal {

/// `langnghe --rehearse FILE`. Needs the application object. The last line is "12 registrations, 18 opinions, 15
/// answers, 9 clips (3 min 20 s): …", which says where it all is.
[[nodiscard]] int runRehearsal(const RehearsalOptions& options);
/// The desks of a rehearsal, a letter a line: each needs an invitation. An empty file is the sample that ships.
[[nodiscard]] int listDesks(const QString& file);

struct ImportOptions {
    /// Empty: the plan of 2018 that ships.
    QString plan;
    /// The tablet's folder.
    QString folder;
};
/// `langnghe import PLAN.json`. Not while the tablet's folder is in use.
[[nodiscard]] int runImport(const ImportOptions& options, platform::SecretStore& secrets);

struct ExportOptions {
    QString folder;
    QString target;
    /// The first digits of a meeting's id. Empty: all meetings, one straight into `target`, several into a folder each.
    QString meeting;
};
/// `langnghe export DIR`: the tablet's own tables and clips in the form of the office's export.
[[nodiscard]] int runExport(const ExportOptions& options, platform::SecretStore& secrets);

/// Whether the office's export equals each tablet's. Prints "…: all received by the office" when they are.
[[nodiscard]] int runCompare(const QString& officeFolder, const QStringList& tabletFolders);

} // namespace ln::rehearsal
