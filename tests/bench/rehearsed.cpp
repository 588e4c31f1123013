#include "bench/rehearsed.h"
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(LangNghePlugin)
Q_IMPORT_QML_PLUGIN(LangNghe_ViewPlugin)

namespace ln::bench {
namespace {
constexpr int patienceMs = 60'000;
} // namespace

Office::Office() {
    m_process.start(QStringLiteral(LN_OFFICE), {QStringLiteral("serve"), QStringLiteral("--data"), m_folder.path()});
    if (!m_process.waitForReadyRead(patienceMs)) fail(QStringLiteral("the office does not start"));
}

Office::~Office() {
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) m_process.kill();
}

QString Office::invite() const {
    QProcess process;
    process.start(QStringLiteral(LN_OFFICE), {QStringLiteral("invite"), QStringLiteral("--data"), m_folder.path()});
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) fail(QStringLiteral("no invitation"));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Window::Window(view::Tablet& tablet) {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("tablet"), QVariant::fromValue(&tablet)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/LangNghe/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (!m_window) fail(QStringLiteral("no window"));
}

void Window::show(int screen) const {
    if (!QMetaObject::invokeMethod(m_window, "show", Q_ARG(int, screen))) fail(QStringLiteral("no such screen"));
}

} // namespace ln::bench
