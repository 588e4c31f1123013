#include "rehearsal/commands.h"
#include <QCoreApplication>

/// A program to be killed: rehearsal_child FILE FOLDER SPEED TRACE [DESK=LINK…]
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5) return 2;
    ln::rehearsal::RehearsalOptions options;
    options.file = words[1];
    options.folder = words[2];
    options.speed = words[3].toDouble();
    options.trace = words[4];
    for (const QString& word : words.sliced(5))
        options.invitations.emplace(word.section(u'=', 0, 0), word.section(u'=', 1));
    return ln::rehearsal::runRehearsal(options);
}
