#include "sync/office/cli/commands.h"
#include <QTranslator>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    // The sources speak Vietnamese; every other language is a translation of them.
    QTranslator translator;
    const QString language = ln::office::cli::languageOf(words);
    if (language != u"vi" && (!translator.load(QStringLiteral(":/i18n/langnghe_%1.qm").arg(language)) ||
                              !QCoreApplication::installTranslator(&translator)))
        qWarning("language: no translation %s", qPrintable(language));
    return ln::office::cli::run(words);
}
