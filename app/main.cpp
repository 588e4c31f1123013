#include "application.h"
#include "command_line.h"
#include "platform/stop_signals.h"
#include "status.h"
#include <QGuiApplication>
#include <QTextStream>
#include <QTranslator>

using namespace ln;

namespace {
int showWindow(const app::ShowWindow& task) {
    // Ctrl-C and the system's wish to end close everything in order: sound sealed, text saved.
    bool stopped = false; // quitting does nothing before exec()
    const platform::StopSignals stop([&stopped] {
        stopped = true;
        QGuiApplication::quit();
    });
    app::Application application(task.options);
    if (const auto started = application.start(); !started) {
        QTextStream(stderr) << QStringLiteral("langnghe: %1\n").arg(started.error().sentence);
        return started.error().mayPass ? 1 : 2;
    }
    return stopped ? 0 : QGuiApplication::exec();
}

int say(const app::Say& task) {
    QTextStream(task.code == 0 ? stdout : stderr) << task.text;
    return task.code;
}

int rehearse(app::Rehearse task) {
    task.options.say = [](const QString& line) { QTextStream(stderr) << line << Qt::endl; };
    return rehearsal::runRehearsal(task.options);
}

struct Run {
    platform::Platform& platform;
    int operator()(const app::ShowWindow& task) const { return showWindow(task); }
    int operator()(const app::Rehearse& task) const { return rehearse(task); }
    int operator()(const app::ListDesks& task) const { return rehearsal::listDesks(task.file); }
    int operator()(const app::Import& task) const { return rehearsal::runImport(task.options, *platform.secrets); }
    int operator()(const app::Export& task) const { return rehearsal::runExport(task.options, *platform.secrets); }
    int operator()(const app::Compare& task) const { return rehearsal::runCompare(task.office, task.tablets); }
    int operator()(const app::Status& task) const { return app::printStatus(task.folder, *platform.secrets); }
    int operator()(const app::Say& task) const { return say(task); }
};

bool needsDisplay(const app::Task& task) {
    return std::holds_alternative<app::ShowWindow>(task);
}

/// The sources speak Vietnamese; every other language is a translation of them.
void speak(const QString& language, QTranslator& translator) {
    if (language == u"vi") return;
    if (!translator.load(QStringLiteral(":/i18n/langnghe_%1.qm").arg(language)) || !QCoreApplication::installTranslator(&translator))
        qWarning("language: no translation %s", qPrintable(language));
}
} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!needsDisplay(app::taskOf(arguments))) qputenv("QT_QPA_PLATFORM", "offscreen");

    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("langnghe"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lắng Nghe"));
    QGuiApplication::setApplicationVersion(QStringLiteral(LN_VERSION));
    QTranslator translator;
    speak(app::languageOf(arguments), translator);
    platform::Platform platform = platform::make();
    // Read a second time, because only now what is wrong with them is said in the language they ask for.
    return std::visit(Run{platform}, app::taskOf(arguments));
}
