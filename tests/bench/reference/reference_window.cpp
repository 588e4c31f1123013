#include "bench/rows_shown.h"
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(LangNghe_BenchPlugin)

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/LangNghe/Bench/ReferenceWindow.qml")));
    return ln::bench::sayWhenRowsShow(engine, QStringLiteral("rows"));
}
