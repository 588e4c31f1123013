#pragma once
#include "application.h"
#include "rehearsal/commands.h"
#include <variant>

namespace ln::app {

struct ShowWindow {
    ApplicationOptions options;
};
struct Rehearse {
    rehearsal::RehearsalOptions options;
};
struct ListDesks {
    QString file;
};
struct Import {
    rehearsal::ImportOptions options;
};
struct Export {
    rehearsal::ExportOptions options;
};
struct Compare {
    QString office;
    QStringList tablets;
};
/// What this tablet is, and where its things are.
struct Status {
    QString folder;
};
/// Something to say and the code to end with: usage, or what is wrong with it.
struct Say {
    QString text;
    int code = 0;
};

using Task = std::variant<ShowWindow, Rehearse, ListDesks, Import, Export, Compare, Status, Say>;

/// The code of the language to speak: what --language asks for. Vietnamese, whatever the system speaks, when it asks for none or for
/// one that is not there.
[[nodiscard]] QString languageOf(const QStringList& arguments);

/// What the arguments ask for. Needs no application object, so that a rehearsal can choose a platform without a display; without one,
/// a Say is in the sources' language.
[[nodiscard]] Task taskOf(const QStringList& arguments);

} // namespace ln::app
